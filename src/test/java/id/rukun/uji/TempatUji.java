package id.rukun.uji;

/** Where a case of a test goes on: an area or a city, with the officials there. */
public interface TempatUji {

    /** Id of its unit. */
    String id();

    /** Login of a post there: {@code akun("lurah")}. */
    String akun(String peran);
}
