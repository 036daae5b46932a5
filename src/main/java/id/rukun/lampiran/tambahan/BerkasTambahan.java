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
 */
public record BerkasTambahan(Terlampir berkas, JenisTambahan jenis, String dokumenId, String keterangan, Instant pada) {}
