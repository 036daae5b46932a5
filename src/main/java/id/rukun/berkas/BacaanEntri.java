package id.rukun.berkas;

import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry with its content.
 *
 * @param entri the link of the chain
 * @param isi the content as canonical JSON; {@code null} once it is erased
 * @param simpanSampai last day until which the content is to be kept; {@code null} where none is set
 * @param dihapusPada when the content was erased; {@code null} while it is there
 */
public record BacaanEntri(EntriBerkas entri, String isi, LocalDate simpanSampai, Instant dihapusPada) {

    /** What is read in the place of an erased content; {@code null} while the content is there. */
    public String keteranganHapus() {
        if (dihapusPada == null) {
            return null;
        }
        LocalDate hari = LocalDate.ofInstant(dihapusPada, Kalender.JAKARTA);
        boolean masaBerakhir = simpanSampai != null && hari.isAfter(simpanSampai);
        return "Isi telah dihapus pada " + Kalender.tulis(hari)
                + (masaBerakhir ? " (masa simpan berakhir)" : " (dihapus atas permintaan, UU 27/2022)");
    }
}
