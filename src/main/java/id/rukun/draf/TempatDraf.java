package id.rukun.draf;

/**
 * The form that a draft belongs to.
 *
 * @param jenis a task's form or a start form
 * @param kunci id of the task, or key of the procedure
 */
public record TempatDraf(Jenis jenis, String kunci) {

    /** Kinds of forms. */
    public enum Jenis {
        TUGAS,
        MULAI
    }

    public static TempatDraf tugas(String taskId) {
        return new TempatDraf(Jenis.TUGAS, taskId);
    }

    public static TempatDraf mulai(String prosedur) {
        return new TempatDraf(Jenis.MULAI, prosedur);
    }
}
