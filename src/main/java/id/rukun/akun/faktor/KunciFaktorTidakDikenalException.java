package id.rukun.akun.faktor;

/** There are second factors that no configured key reads. */
public class KunciFaktorTidakDikenalException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    KunciFaktorTidakDikenalException(String pesan) {
        super(pesan);
    }
}
