package id.rukun.isian;

import id.rukun.berkas.Pelaku;
import java.util.Objects;

/**
 * Where a submission comes from.
 *
 * @param kasusId the case
 * @param prosesId the process instance; {@code null} for the form that starts it
 * @param tugasId the task; {@code null} for a start form
 * @param pelaku who submits, with the post held that day
 */
public record AsalIsian(String kasusId, String prosesId, String tugasId, Pelaku pelaku) {

    public AsalIsian {
        Objects.requireNonNull(kasusId, "kasusId");
        Objects.requireNonNull(pelaku, "pelaku");
    }
}
