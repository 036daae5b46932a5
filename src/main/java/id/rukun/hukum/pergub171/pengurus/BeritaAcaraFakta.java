package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;

/**
 * The minutes of an election as far as they exist.
 *
 * @param nomor their number
 * @param tanggal their day
 * @param penandatangan members of the committee who signed, by name
 * @param belum members of the committee who did not
 * @param alasan why not all of them signed
 */
public record BeritaAcaraFakta(@BolehKosong String nomor, @BolehKosong LocalDate tanggal, List<String> penandatangan,
        List<String> belum, @BolehKosong String alasan) {

    boolean lengkap() {
        return ada() && (belum.isEmpty() || !Sebutan.kosong(alasan));
    }

    /** Signed, but not by all, and nobody says why. */
    boolean sebagianMenandatangani() {
        return ada() && !belum.isEmpty();
    }

    private boolean ada() {
        return !Sebutan.kosong(nomor) && tanggal != null && !penandatangan.isEmpty();
    }

    /** How the minutes stand, as a message tells it. */
    String keadaan() {
        if (!ada()) {
            return "Berita acara pemilihan belum ada atau belum ditandatangani panitia.";
        }
        String tanda = "Berita acara pemilihan nomor " + nomor + " tanggal " + Kalender.tulis(tanggal) + " ditandatangani "
                + Sebutan.daftar(penandatangan) + ".";
        String kurang = belum.isEmpty() ? "" : " Belum ditandatangani " + Sebutan.daftar(belum) + ".";
        return tanda + kurang + (belum.isEmpty() || !Sebutan.kosong(alasan) ? "" : " Uraikan sebabnya.");
    }
}
