package id.rukun.engine.replay;

/** The case cannot go back for one unit alone: other units have worked on since the stage before. */
public class TahapBersamaException extends RuntimeException {

    public TahapBersamaException() {
        super("Tahap sebelumnya mendahului pekerjaan unit lain yang sudah berjalan.");
    }
}
