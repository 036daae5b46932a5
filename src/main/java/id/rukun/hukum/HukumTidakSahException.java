package id.rukun.hukum;

/** The law as loaded contradicts itself or is incomplete; the application must not start with it. */
public class HukumTidakSahException extends RuntimeException {

    public HukumTidakSahException(String pesan) {
        super(pesan);
    }

    public HukumTidakSahException(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }
}
