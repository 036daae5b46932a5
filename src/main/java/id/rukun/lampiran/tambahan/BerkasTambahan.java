package id.rukun.lampiran.tambahan;

import id.rukun.isian.nilai.Terlampir;
import java.time.Instant;

/**
 * A file that was added to a case.
 *
 * @param berkas the file
 * @param jenis what it is
 * @param dokumenId the document whose signed copy it is; {@code null} for every other kind
 * @param keterangan what was said of it
 * @param pada when it was added
 * @param tarikan that it was withdrawn; {@code null} while it stands
 */
public record BerkasTambahan(Terlampir berkas, JenisTambahan jenis, String dokumenId, String keterangan, Instant pada,
        Tarikan tarikan) {

    /**
     * It is no longer the signed copy of its document.
     *
     * @param pada since when
     * @param alasan why, as the office wrote it
     */
    public record Tarikan(Instant pada, String alasan) {}

    /** Id of the document whose signed copy it is; {@code null} for every other file, and once it is withdrawn. */
    public String pindaianDari() {
        return tarikan == null ? dokumenId : null;
    }
}
