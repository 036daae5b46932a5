package id.rukun.prosedur.koordinasi;

/** As what an Asisten has to do with a coordination. */
public enum PeranAsisten {
    UTAMA,
    PENDAMPING
}
