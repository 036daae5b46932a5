package id.rukun.engine;

import id.rukun.isian.Kesalahan;
import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** A refusal of a form that concerns fields of it. */
public class KolomDitolakException extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    private final transient List<Kesalahan> kesalahan;

    KolomDitolakException(String detail, String pesan, List<Kesalahan> kesalahan) {
        super(detail, pesan);
        this.kesalahan = List.copyOf(kesalahan);
    }

    /** What stands in the way, field by field; a field of a row is named {@code tokoh[1].nama}. */
    public List<Kesalahan> kesalahan() {
        return kesalahan;
    }
}
