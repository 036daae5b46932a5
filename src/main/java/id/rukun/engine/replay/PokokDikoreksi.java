package id.rukun.engine.replay;

/**
 * Follows at once when an approved correction changes what a case is about, before it is handed in: what the case no
 * longer concerns must not be held, even if the correction is refused. At most one implementation per form.
 */
public interface PokokDikoreksi {

    /** Key of the form that says what the case is about. */
    String formulir();

    /** @param isianId the correction */
    void dikoreksi(String kasusId, String isianId);
}
