package id.rukun.hukum.muat;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.KatalogTafsir;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.MasaBerlaku;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.teks.PustakaRegulasi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The law as it ships, loaded once without a Spring context. */
public final class HukumUji {

    public static final LocalDate EDISI = LocalDate.of(2019, 3, 1);

    private static final HukumLoader LOADER = muat();

    public static final ParameterHukum PARAMETER = new ParameterHukum(LOADER.parameter());
    public static final KatalogAturan KATALOG = new KatalogAturan(AturanScanner.cari(), PARAMETER);
    public static final KatalogTafsir TAFSIR = new KatalogTafsir(LOADER.tafsir(), KATALOG, PARAMETER);

    public static final PustakaRegulasi PUSTAKA = pustaka();

    private HukumUji() {}

    /** Puts facts to a rule as it ships. */
    public static <F extends Record> Putusan periksa(Class<? extends Aturan<F>> aturan, F fakta) {
        return KATALOG.periksa(aturan, fakta, edisi(KutipanAturan.id(aturan)));
    }

    /** The day on which tests ask a rule: the usual one, or its own first day where its regulation came later. */
    public static LocalDate edisi(String aturan) {
        return KATALOG.cari(aturan, EDISI).isPresent() ? EDISI : KATALOG.semua().stream()
                .filter(a -> a.id().equals(aturan)).map(a -> a.masa().mulai()).findFirst().orElseThrow();
    }

    /** Expects the rule to be fulfilled. */
    public static void terpenuhi(Putusan putusan) {
        assertThat(putusan.terpenuhi()).as(putusan.pesan()).isTrue();
        assertThat(putusan.akibat()).isNull();
        assertThat(putusan.kode()).isNull();
        assertThat(putusan.pesan()).isNotBlank();
    }

    /** Expects the rule to fail with this consequence and code; {@code kode} may be {@code null}. */
    public static void gagal(Putusan putusan, Akibat akibat, String kode) {
        assertThat(putusan.terpenuhi()).as(putusan.pesan()).isFalse();
        assertThat(putusan.akibat()).isEqualTo(akibat);
        assertThat(putusan.kode()).isEqualTo(kode);
        assertThat(putusan.pesan()).isNotBlank();
    }

    /** Expects one of the two. */
    public static void sesuai(Putusan putusan, boolean terpenuhi, Akibat akibat, String kode) {
        if (terpenuhi) {
            terpenuhi(putusan);
        } else {
            gagal(putusan, akibat, kode);
        }
    }

    /** The same rules with one parameter set otherwise. */
    public static KatalogAturan dengan(String id, String nilai) {
        return new KatalogAturan(AturanScanner.cari(), parameterDengan(id, nilai));
    }

    /** The same parameters with one set otherwise. */
    public static ParameterHukum parameterDengan(String id, String nilai) {
        List<Parameter> semua = LOADER.parameter().stream()
                .map(p -> p.id().equals(id) ? ubah(p, nilai, p.masa()) : p).toList();
        return new ParameterHukum(semua);
    }

    /** The same parameters with a second edition of one, in force from a day on. */
    public static ParameterHukum parameterSejak(String id, String nilai, LocalDate hari) {
        List<Parameter> semua = LOADER.parameter().stream().flatMap(p -> !p.id().equals(id) ? Stream.of(p)
                : Stream.of(ubah(p, p.nilai(), new MasaBerlaku(p.masa().mulai(), hari.minusDays(1))),
                        ubah(p, nilai, new MasaBerlaku(hari, null)))).toList();
        return new ParameterHukum(semua);
    }

    /** The same parameters where another regulation has set one anew, to the same value, from a day on. */
    public static ParameterHukum parameterDiubah(String id, Parameter.Pengubah dengan, LocalDate hari) {
        List<Parameter> semua = LOADER.parameter().stream().flatMap(p -> !p.id().equals(id) ? Stream.of(p)
                : Stream.of(ubah(p, p.nilai(), new MasaBerlaku(p.masa().mulai(), hari.minusDays(1))),
                        ubah(p, p.nilai(), dengan, new MasaBerlaku(hari, null)))).toList();
        return new ParameterHukum(semua);
    }

    private static Parameter ubah(Parameter p, String nilai, MasaBerlaku masa) {
        return ubah(p, nilai, p.diubahDengan(), masa);
    }

    private static Parameter ubah(Parameter p, String nilai, Parameter.Pengubah dengan, MasaBerlaku masa) {
        return new Parameter(p.id(), p.kunci(), p.jenis(), nilai, p.satuan(), p.dasar(), p.regulasi(), dengan,
                p.kekuatan(), p.tafsir(), masa, p.tempat());
    }

    private static PustakaRegulasi pustaka() {
        try {
            return new HukumConfiguration().pustakaRegulasi();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HukumLoader muat() {
        try {
            return new HukumConfiguration().hukumLoader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
