package id.rukun.engine;

import id.rukun.hukum.Putusan;
import id.rukun.isian.IsianDitolakException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** Turns a failed rule or a malformed submission into the engine's refusal of a form (HTTP 400, the input kept). */
public final class Penolakan {

    private Penolakan() {}

    /** Refuses because a rule fails: message, reason code and legal basis. */
    public static FormFieldValidationException karena(Putusan putusan) {
        String kode = putusan.kode() == null ? putusan.aturan() : putusan.kode();
        return new FormFieldValidationException(kode, kalimat(putusan));
    }

    /** Refuses because fields are missing, unknown or of the wrong form. */
    public static FormFieldValidationException karena(IsianDitolakException ditolak) {
        return new FormFieldValidationException("ISIAN_TIDAK_SAH", polos(ditolak.getMessage()));
    }

    /** Refuses with a reason code of the catalogue that no rule carries. */
    public static FormFieldValidationException karena(String kode, String pesan) {
        return new FormFieldValidationException(kode, polos(pesan));
    }

    /** Tasklist shows a refusal as a piece of a page: what somebody typed would become part of it. */
    private static String polos(String pesan) {
        return pesan.replace('<', '‹').replace('>', '›');
    }

    /** The sentence that an official reads: message, rule and basis; a policy is never shown as law. */
    public static String kalimat(Putusan putusan) {
        String dasar = switch (putusan.kekuatan()) {
            case KEBIJAKAN -> "kebijakan Rukun";
            case DATA -> "keutuhan data";
            default -> putusan.dasar();
        };
        return polos(putusan.pesan()) + " (" + dasar + "; aturan " + putusan.aturan() + ")";
    }
}
