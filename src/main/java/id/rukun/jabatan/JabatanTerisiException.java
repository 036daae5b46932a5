package id.rukun.jabatan;

/** The post has its holder already, or the person has another post on the same board (RUKUN-POL-05, INV-09). */
public class JabatanTerisiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JabatanTerisiException(String pesan) {
        super(pesan);
    }
}
