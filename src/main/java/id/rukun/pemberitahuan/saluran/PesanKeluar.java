package id.rukun.pemberitahuan.saluran;

import java.time.Instant;

/**
 * What is sent to one address.
 *
 * @param messageId what tells it apart from all others, the same however often it is tried: {@code <id@rukun.example>}
 * @param alamat where to
 * @param perihal subject, one line
 * @param teks plain text
 * @param dibuatPada when it was made
 */
public record PesanKeluar(String messageId, String alamat, String perihal, String teks, Instant dibuatPada) {

    /** Whatever a subject is made of, it ends no line of a header. */
    public PesanKeluar {
        perihal = perihal.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
