package id.rukun.lampiran.tambahan;

/**
 * What somebody wants to add to a case.
 *
 * @param lampiran id of a file that he has uploaded
 * @param jenis what it is
 * @param keterangan one sentence that says what it is
 * @param dokumen id of the document whose signed copy it is; {@code null} for every other kind
 */
public record TambahanBaru(String lampiran, JenisTambahan jenis, String keterangan, String dokumen) {}
