package id.rukun.engine;

import id.rukun.hukum.Putusan;
import id.rukun.isian.IsianDitolakException;
import id.rukun.isian.Kesalahan;
import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** Turns a failed rule or a malformed submission into the engine's refusal of a form (HTTP 400, the input kept). */
public final class Penolakan {

    /** Why a submission cannot be taken at all, whatever it says: no law and no policy speaks, so no rule is asked. */
    public enum Teknis {
        /** Fields are missing, unknown or of the wrong form. */
        ISIAN_TIDAK_SAH,
        /** Somebody else was faster. */
        KALAH_CEPAT,
        /** The task is completed or gone. */
        TUGAS_SELESAI,
        /** Who holds several posts did not say for which one he acts. */
        KANTOR_BELUM_DIPILIH,
        /** The case is over, or the office takes no part in it. */
        BUKAN_KASUS_ANDA,
        /** The dossier cannot be written to: a key of the seals is not configured. */
        KUNCI_SEGEL_TIDAK_DIKENAL
    }

    private Penolakan() {}

    /** Refuses because a rule fails: message, reason code and legal basis. */
    public static FormFieldValidationException karena(Putusan putusan) {
        String kode = putusan.kode() == null ? putusan.aturan() : putusan.kode();
        return new FormFieldValidationException(kode, kalimat(putusan));
    }

    /** Refuses because fields are missing, unknown or of the wrong form. */
    public static FormFieldValidationException karena(IsianDitolakException ditolak) {
        return new KolomDitolakException(Teknis.ISIAN_TIDAK_SAH.name(), polos(ditolak.getMessage()), ditolak.kesalahan()
                .stream().map(satu -> new Kesalahan(satu.kolom(), polos(satu.pesan()))).toList());
    }

    /** The same refusal, said of fields of the form: keys of its record. */
    public static FormFieldValidationException pada(List<String> kolom, FormFieldValidationException penolakan) {
        return new KolomDitolakException((String) penolakan.getDetail(), penolakan.getMessage(),
                kolom.stream().map(satu -> new Kesalahan(satu, penolakan.getMessage())).toList());
    }

    /** Refuses because a rule fails, and says what helps. */
    public static FormFieldValidationException karena(Putusan putusan, String saran) {
        FormFieldValidationException penolakan = karena(putusan);
        return new FormFieldValidationException(penolakan.getDetail(), penolakan.getMessage() + " " + polos(saran));
    }

    /** The sentence that an official reads. */
    public static String kalimat(Putusan putusan) {
        return polos(putusan.ucapan().kalimat());
    }

    /** Refuses what cannot be taken at all. */
    public static FormFieldValidationException karena(Teknis sebab, String pesan) {
        return new FormFieldValidationException(sebab.name(), polos(pesan));
    }

    /** Tasklist shows a refusal as a piece of a page: what somebody typed would become part of it. */
    private static String polos(String pesan) {
        return pesan.replace('<', '‹').replace('>', '›');
    }
}
