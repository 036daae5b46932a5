package id.rukun.engine.internal;

import org.camunda.bpm.engine.AuthorizationException;

/** What Rukun asks before a command that a signed-in person gave, and what it adds to the engine's answer. */
public interface CommandWatch {

    /** Whether the command hands a task of this person back to his office; then the engine's own rights are not asked. */
    boolean mengembalikan(GivenCommand perintah, String akun);

    /**
     * Judges the command before the engine sees it.
     *
     * @throws AuthorizationException if the person may not give it
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if what he submits is refused
     */
    void periksa(GivenCommand perintah, String akun);

    /** The answer that the person gets. */
    Object lengkapi(GivenCommand perintah, String akun, Object hasil);
}
