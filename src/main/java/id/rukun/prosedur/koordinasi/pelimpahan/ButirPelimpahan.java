package id.rukun.prosedur.koordinasi.pelimpahan;

/**
 * One item of what is delegated.
 *
 * @param kode id of the unit, or code of the field; {@code null} for a matter in words
 * @param uraian name of the unit or the field, or the words
 */
public record ButirPelimpahan(JenisLingkup jenis, String kode, String uraian) {}
