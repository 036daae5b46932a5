package id.rukun.prosedur.koordinasi.laporan;

/**
 * What a report tells of one element.
 *
 * @param nama what the element is called
 * @param isi what is told; {@code null} where there is nothing to tell
 */
public record IsiUnsur(String nama, String isi) {

    /** What is told, or that it is nothing. */
    public String kalimat() {
        return isi == null ? "Nihil." : isi;
    }
}
