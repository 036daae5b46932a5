package id.rukun.berkas;

import java.time.Instant;

/**
 * One reading of a dossier or of a list of persons in its case.
 *
 * @param pembaca login of the reader
 * @param waktu when
 * @param alasan what for
 */
public record Pembacaan(String pembaca, Instant waktu, String alasan) {

    /** How long is kept who read personal data, and who took them out (Pasal 31 UU 27/2022). */
    public static final String MASA_SIMPAN = "RUKUN-PRD-13";
}
