package id.rukun.isian.arsip;

import id.rukun.berkas.rantai.Pelaku;
import java.util.Objects;

/**
 * Where a submission comes from.
 *
 * @param kasusId the case
 * @param prosesId the process instance; {@code null} for the form that starts it, which has none yet
 * @param tugasId the task; {@code null} for a start form
 * @param pelaku who submits, with the post held that day
 * @param tempat the step of the case, without a task for a start form; {@code null} for tasks that only act on the case
 * @param koreksiAtas the submission that this one is to correct; {@code null} if none
 * @param diwakili for whom it is submitted, and from which paper; {@code null} for who submits for himself
 */
public record AsalIsian(String kasusId, String prosesId, String tugasId, Pelaku pelaku, TempatIsian tempat,
        String koreksiAtas, SuratDiwakili diwakili) {

    public AsalIsian {
        Objects.requireNonNull(kasusId, "kasusId");
        Objects.requireNonNull(pelaku, "pelaku");
    }

    public AsalIsian(String kasusId, String prosesId, String tugasId, Pelaku pelaku) {
        this(kasusId, prosesId, tugasId, pelaku, null, null, null);
    }

    /** The same at a step of the case. */
    public AsalIsian pada(TempatIsian langkah) {
        return new AsalIsian(kasusId, prosesId, tugasId, pelaku, langkah, null, diwakili);
    }

    /** The same as the correction of a submission, which replaces it only once it is approved. */
    public AsalIsian mengoreksi(String isianId) {
        return new AsalIsian(kasusId, prosesId, tugasId, pelaku, null, isianId, diwakili);
    }

    /** The same for a person who has signed a paper. */
    public AsalIsian untuk(SuratDiwakili siapa) {
        return new AsalIsian(kasusId, prosesId, tugasId, pelaku, tempat, koreksiAtas, siapa);
    }
}
