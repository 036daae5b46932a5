package id.rukun.lampiran;

import id.rukun.berkas.periksa.PemeriksaLuar;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares the files of a case as they lie there with their digests. */
@Component
class PemeriksaLampiran implements PemeriksaLuar {

    private static final int PANJANG_ID = 8;

    private final LampiranRepository lampiran;
    private final PenyimpananLampiran penyimpanan;

    PemeriksaLampiran(LampiranRepository lampiran, PenyimpananLampiran penyimpanan) {
        this.lampiran = lampiran;
        this.penyimpanan = penyimpanan;
    }

    @Override
    public String sebutan() {
        return "Isi lampiran";
    }

    @Override
    public List<String> temuan(String kasusId) {
        return lampiran.findByKasusIdAndDihapusPadaIsNullOrderByDiunggahPada(kasusId).stream()
                .flatMap(l -> sebab(l).stream().map(sebab -> "Isi lampiran " + l.id().substring(0, PANJANG_ID) + " "
                        + sebab + "."))
                .toList();
    }

    private Optional<String> sebab(Lampiran satu) {
        try {
            Optional<byte[]> isi = penyimpanan.baca(satu.id());
            return isi.isEmpty() ? Optional.of("hilang dari tempat penyimpanannya")
                    : isi.filter(bita -> BerkasBersih.sidik(bita).equals(satu.sidik())).isPresent() ? Optional.empty()
                            : Optional.of("telah diubah di luar Rukun");
        } catch (UncheckedIOException e) {
            return Optional.of("tidak dapat dibaca dari tempat penyimpanannya");
        }
    }
}
