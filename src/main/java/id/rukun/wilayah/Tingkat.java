package id.rukun.wilayah;

/** RT and RW are one law twice; this says which of the two a procedure is about. */
public enum Tingkat {
    RT,
    RW
}
