package id.rukun.dokumen.cetak;

import id.rukun.berkas.periksa.PemeriksaLuar;
import id.rukun.simpanan.TempatSimpan;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Compares the printed documents of a case as they lie there with their rows. */
@Component
class PemeriksaCetakan implements PemeriksaLuar {

    private static final int PANJANG_ID = 8;
    private static final String HILANG = "hilang dari tempat penyimpanannya";
    private static final String DIUBAH = "telah diubah di luar Rukun";

    private final CetakanRepository cetakan;
    private final TempatSimpan tempat;

    PemeriksaCetakan(CetakanRepository cetakan, @Qualifier(CetakConfiguration.TEMPAT) TempatSimpan tempat) {
        this.cetakan = cetakan;
        this.tempat = tempat;
    }

    @Override
    public String sebutan() {
        return "Isi cetakan dokumen";
    }

    @Override
    public List<String> temuan(String kasusId) {
        return temuan(kasusId, this::sebabUkuran);
    }

    @Override
    public List<String> temuanIsi(String kasusId) {
        return temuan(kasusId, this::sebabIsi);
    }

    private List<String> temuan(String kasusId, Function<Cetakan, Optional<String>> cara) {
        List<Cetakan> berisi = cetakan.findByKasusIdAndDihapusPadaIsNullOrderByDicetakPada(kasusId);
        if (!berisi.isEmpty() && !tempat.sesuai()) {
            return List.of("Isi cetakan dokumen tidak dapat diperiksa: tempat penyimpanannya tidak terhubung, atau bukan milik "
                    + "basis data ini.");
        }
        return berisi.stream().flatMap(c -> sebab(c, cara).stream().map(sebab -> "Isi cetakan dokumen "
                + c.dokumenId().substring(0, PANJANG_ID) + " " + sebab + ".")).toList();
    }

    private Optional<String> sebab(Cetakan satu, Function<Cetakan, Optional<String>> cara) {
        try {
            // What is gone may have been erased since its row was read.
            return cara.apply(satu).filter(sebab -> cetakan.findById(satu.dokumenId()).filter(c -> !c.dihapus()).isPresent());
        } catch (UncheckedIOException e) {
            return Optional.of("tidak dapat dibaca dari tempat penyimpanannya");
        }
    }

    private Optional<String> sebabUkuran(Cetakan satu) {
        OptionalLong ukuran = tempat.isi().ukuran(satu.berkasId());
        return ukuran.isEmpty() ? Optional.of(HILANG)
                : Optional.of(DIUBAH).filter(sebab -> ukuran.getAsLong() != satu.ukuran());
    }

    private Optional<String> sebabIsi(Cetakan satu) {
        Optional<String> sidik = tempat.isi().sidik(satu.berkasId());
        return sidik.isEmpty() ? Optional.of(HILANG) : Optional.of(DIUBAH).filter(sebab -> !sidik.get().equals(satu.sidik()));
    }
}
