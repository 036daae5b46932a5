package id.rukun.lampiran;

import id.rukun.berkas.periksa.PemeriksaLuar;
import id.rukun.simpanan.Penyimpanan;
import id.rukun.simpanan.TempatSimpan;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Compares the files of a case as they lie there with their rows. */
@Component
class PemeriksaLampiran implements PemeriksaLuar {

    private static final int PANJANG_ID = 8;
    private static final String HILANG = "hilang dari tempat penyimpanannya";
    private static final String DIUBAH = "telah diubah di luar Rukun";

    private final LampiranRepository lampiran;
    private final Penyimpanan penyimpanan;
    private final TempatSimpan tempat;

    PemeriksaLampiran(LampiranRepository lampiran, @Qualifier(LampiranConfiguration.TEMPAT) TempatSimpan tempat) {
        this.lampiran = lampiran;
        this.penyimpanan = tempat.isi();
        this.tempat = tempat;
    }

    @Override
    public String sebutan() {
        return "Isi lampiran";
    }

    @Override
    public List<String> temuan(String kasusId) {
        return temuan(kasusId, this::sebabUkuran);
    }

    @Override
    public List<String> temuanIsi(String kasusId) {
        return temuan(kasusId, this::sebabIsi);
    }

    private List<String> temuan(String kasusId, Function<Lampiran, Optional<String>> cara) {
        List<Lampiran> berkas = lampiran.findByKasusIdAndDihapusPadaIsNullOrderByDiunggahPada(kasusId);
        if (!berkas.isEmpty() && !tempat.sesuai()) {
            return List.of("Isi lampiran tidak dapat diperiksa: tempat penyimpanannya tidak terhubung, atau bukan milik basis "
                    + "data ini.");
        }
        return berkas.stream()
                .flatMap(l -> sebab(l, cara).stream().map(sebab -> "Isi lampiran " + l.id().substring(0, PANJANG_ID) + " "
                        + sebab + "."))
                .toList();
    }

    private Optional<String> sebab(Lampiran satu, Function<Lampiran, Optional<String>> cara) {
        try {
            // What is gone may have been erased since its row was read.
            return cara.apply(satu).filter(sebab -> lampiran.findById(satu.id()).filter(l -> !l.dihapus()).isPresent());
        } catch (UncheckedIOException e) {
            return Optional.of("tidak dapat dibaca dari tempat penyimpanannya");
        }
    }

    private Optional<String> sebabUkuran(Lampiran satu) {
        OptionalLong ukuran = penyimpanan.ukuran(satu.id());
        return ukuran.isEmpty() ? Optional.of(HILANG)
                : Optional.of(DIUBAH).filter(sebab -> ukuran.getAsLong() != satu.ukuran());
    }

    private Optional<String> sebabIsi(Lampiran satu) {
        Optional<String> sidik = penyimpanan.sidik(satu.id());
        return sidik.isEmpty() ? Optional.of(HILANG)
                : Optional.of(DIUBAH).filter(sebab -> !sidik.get().equals(satu.sidik()));
    }
}
