package id.rukun.penomoran;

import id.rukun.hukum.Sebutan;
import java.time.LocalDate;

/**
 * Numbers of a series that no paper bears although a larger one was given.
 *
 * @param deret the series
 * @param dari the first of them
 * @param sampai the last of them, perhaps the same
 * @param tanggal day of the paper with the next larger number
 */
public record NomorTerlewat(Deret deret, int dari, int sampai, LocalDate tanggal) {

    /** The numbers in words: "nomor 13", "nomor 13 dan 14", "nomor 13 sampai 15". */
    public String kata() {
        return "nomor " + Sebutan.rentang(dari, sampai);
    }
}
