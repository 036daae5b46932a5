package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.hukum.perwalibanjar.Cara;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import java.util.Optional;

/**
 * A chosen form of coordination.
 *
 * @param bentuk {@link BentukKoordinasi}
 * @param cara {@link Cara} of this form; {@code null} if none was chosen
 */
public record BentukDipilih(String bentuk, @BolehKosong String cara) {

    /** How a form is called within a sentence; what Banjar does not know as it was sent. */
    static String sebut(String bentuk) {
        return PilihanKata.cari(BentukKoordinasi.class, bentuk).flatMap(BentukDipilih::kata)
                .orElseGet(() -> PilihanKata.asing(bentuk));
    }

    /** Whether Pasal 18 ayat (2) knows the form. */
    boolean dikenal() {
        return PilihanKata.cari(BentukKoordinasi.class, bentuk).flatMap(BentukDipilih::kata).isPresent();
    }

    private static Optional<String> kata(BentukKoordinasi bentuk) {
        return Optional.ofNullable(switch (bentuk) {
            case PERTEMUAN -> "pertemuan/rapat koordinasi";
            case PERTUKARAN_DATA -> "penyampaian atau permintaan data, informasi, dan laporan/telaahan";
            case KONSULTASI -> "konsultasi";
            case CARA_LAIN -> null;
        });
    }
}
