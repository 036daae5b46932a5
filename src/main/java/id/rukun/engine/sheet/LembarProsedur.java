package id.rukun.engine.sheet;

import java.util.Map;

/** What a procedure shows on its forms beside the common part: facts so far and choices; no NIK. */
public interface LembarProsedur {

    /** Key of the process definition whose tasks this sheet belongs to. */
    String prosedur();

    /**
     * Fills the sheet of one task.
     *
     * @param konteks the task
     * @param lembar receives {@code fakta} (label to value, shown in order) and lists of choices by name
     */
    void isi(KonteksTugas konteks, Lembar lembar);

    /** What fields of the form hold when it is opened first, by their keys; a date as yyyy-MM-dd. */
    default Map<String, String> awal(KonteksTugas konteks) {
        return Map.of();
    }

    /**
     * A task whose form is being opened.
     *
     * @param kasusId case
     * @param unitId unit that the process instance is about
     * @param prosesId process instance
     * @param formulir key of the form
     * @param variabel variables that the process instance declares in its model
     */
    record KonteksTugas(String kasusId, String unitId, String prosesId, String formulir,
            Map<String, Object> variabel) {}
}
