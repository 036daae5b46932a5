package id.rukun.prosedur.koordinasi.rapat;

/** Who came for a unit. */
public enum OlehSiapa {
    KEPALA,
    WAKIL
}
