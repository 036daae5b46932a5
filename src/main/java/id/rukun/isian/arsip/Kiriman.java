package id.rukun.isian.arsip;

import java.time.Instant;

/**
 * A submission that stands in the course of its case.
 *
 * @param id the submission
 * @param posisi its place in the course of the case; a correction has the place of what it corrects
 * @param formulir key of the form
 * @param tempat the step at which it was submitted first
 * @param tugasId the task with which it was submitted first; {@code null} for the form that opened the case
 * @param pelaku login of the person who submitted it
 * @param jabatan his post that day; {@code null} if he held none
 * @param diterimaPada when
 * @param prosesId the process instance that uses it, or used it last
 * @param gugur whether it fell when the case went back
 * @param antrean the return whose queue it stands in, to be handed in again; {@code null} if none
 */
public record Kiriman(String id, long posisi, String formulir, TempatIsian tempat, String tugasId, String pelaku,
        String jabatan, Instant diterimaPada, String prosesId, boolean gugur, String antrean) {

    /** Whether it opened the case: what the whole case rests on. */
    public boolean pembuka() {
        return tugasId == null;
    }

    public String aktivitas() {
        return tempat.aktivitas();
    }

    public String unitId() {
        return tempat.unitId();
    }

    public String kantor() {
        return tempat.kantor();
    }
}
