package id.rukun.prosedur.koordinasi.pelimpahan;

/** What an item of a scope is. */
public enum JenisLingkup {
    /** A unit, by its id. */
    UNIT,
    /** A field of Pasal 11, by its code. */
    BIDANG,
    /** A matter in words. */
    URUSAN
}
