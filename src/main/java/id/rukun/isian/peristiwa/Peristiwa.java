package id.rukun.isian.peristiwa;

import id.rukun.isian.formulir.Tanggal;
import java.time.LocalDate;

/**
 * A dated fact of a case.
 *
 * @param keterangan what the form's record says about it
 * @param unitId the unit that it is about
 * @param tanggal its day
 * @param isianId its submission; {@code null} for the opening of the case
 * @param kolom field of that submission; {@code null} where the day on which it was received counts
 */
public record Peristiwa(Tanggal keterangan, String unitId, LocalDate tanggal, String isianId, String kolom) {

    /** Its name; the opening of the case has no record that says more about it. */
    public String nama() {
        return keterangan == null ? Tanggal.PEMBUKAAN : keterangan.value();
    }

    public boolean rencana() {
        return keterangan != null && keterangan.rencana();
    }
}
