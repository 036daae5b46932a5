package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** A submission that must be refused as a form is refused: HTTP 400, a code, a sentence for the official. */
public final class Ditolak {

    private Ditolak() {}

    /** Demands a refusal with this code and returns its sentence for further demands. */
    public static AbstractStringAssert<?> dengan(String kode, ThrowingCallable kirim) {
        FormFieldValidationException penolakan = catchThrowableOfType(FormFieldValidationException.class, kirim);
        assertThat(penolakan).as("penolakan dengan kode " + kode).isNotNull();
        assertThat((Object) penolakan.getDetail()).isEqualTo(kode);
        return assertThat(penolakan.getMessage());
    }
}
