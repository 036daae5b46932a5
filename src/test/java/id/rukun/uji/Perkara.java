package id.rukun.uji;

/** A case of a test, whatever its procedure, and the officials who work on it. */
public interface Perkara {

    /** Number of the case. */
    String nomor();

    /** The official of the case's Kelurahan in a post: {@code pejabat("lurah")}. */
    Pejabat pejabat(String peran);
}
