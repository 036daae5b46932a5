package id.rukun.engine.watch;

import java.time.Instant;

/**
 * An open task whose last timely day is over.
 *
 * @param kasus its case
 * @param id id of the task
 * @param nama its name
 * @param proses id of the process instance at the top of the case
 * @param kantor group of the office whose task it is; {@code null} where it is one person's own
 * @param sejak since when it is open
 * @param batas last timely second
 * @param eskalasi who was told
 * @param pasal what it carries out: "Pasal 14 ayat (1) Pergub DKI 171/2016", or that it is policy
 * @param dasarTenggat on what its last day rests
 */
public record TugasLewat(KasusTugas kasus, String id, String nama, String proses, String kantor, Instant sejak,
        Instant batas, Eskalasi eskalasi, String pasal, String dasarTenggat) {

    /**
     * The case of a task.
     *
     * @param nomor its number
     * @param judul what it is about
     * @param unitId the unit that it is about
     * @param regulasi name in addresses of the regulation that prescribes its procedure; {@code null} for none
     */
    public record KasusTugas(String nomor, String judul, String unitId, String regulasi) {}
}
