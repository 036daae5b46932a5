package id.rukun.prosedur.keputusan;

/** What the Lurah does after the Camat refused. */
public enum TindakLanjut {
    REVISI,
    AKHIRI
}
