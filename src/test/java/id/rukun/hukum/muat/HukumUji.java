package id.rukun.hukum.muat;

import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.MasaBerlaku;
import id.rukun.hukum.MatriksKeputusan;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterHukum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The law as it ships, loaded once without a Spring context. */
public final class HukumUji {

    public static final LocalDate EDISI = LocalDate.of(2019, 3, 1);

    private static final HukumLoader LOADER = muat();

    public static final ParameterHukum PARAMETER = new ParameterHukum(LOADER.parameter());
    public static final KatalogAturan KATALOG = new KatalogAturan(AturanScanner.cari(), PARAMETER);
    public static final MatriksKeputusan MATRIKS = new MatriksKeputusan(LOADER.keputusan(), PARAMETER);

    private HukumUji() {}

    /** The same rules with one parameter set otherwise. */
    public static KatalogAturan dengan(String id, String nilai) {
        return new KatalogAturan(AturanScanner.cari(), parameterDengan(id, nilai));
    }

    /** The same parameters with one set otherwise. */
    public static ParameterHukum parameterDengan(String id, String nilai) {
        List<Parameter> semua = LOADER.parameter().stream().map(p -> p.id().equals(id) ? ubah(p, nilai) : p).toList();
        return new ParameterHukum(semua);
    }

    /** The same matrix over other parameters. */
    public static MatriksKeputusan matriks(ParameterHukum parameter) {
        return new MatriksKeputusan(LOADER.keputusan(), parameter);
    }

    private static Parameter ubah(Parameter p, String nilai) {
        MasaBerlaku masa = p.masa();
        return new Parameter(p.id(), p.kunci(), p.jenis(), nilai, p.satuan(), p.dasar(), p.regulasi(), p.kekuatan(),
                masa, p.tempat());
    }

    private static HukumLoader muat() {
        try {
            return new HukumConfiguration().hukumLoader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
