package id.rukun.prosedur.keputusan;

/** Where a Keputusan Lurah stands. */
public enum StatusKeputusan {
    DITETAPKAN,
    DISAHKAN,
    DICABUT
}
