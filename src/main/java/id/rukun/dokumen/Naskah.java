package id.rukun.dokumen;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A document as it is read and printed. Every word stands in it, headings too, so that it says the same whatever becomes
 * of code and templates.
 *
 * @param kop head of the office, line by line
 * @param judul kind, number and subject, line by line
 * @param pembuka who speaks; may be {@code null}
 * @param bagian the body
 * @param penutup place, date and signature
 * @param tembusan copies to, under their heading; may be {@code null}
 * @param kaki what vouches for the document, line by line
 */
public record Naskah(List<String> kop, List<String> judul, String pembuka, List<Bagian> bagian, Penutup penutup,
        Bagian tembusan, List<String> kaki) {

    /** Whether everything is there that a document has; one that was altered may lack parts. */
    public boolean lengkap() {
        return Stream.of(kop, judul, bagian, penutup, kaki).allMatch(Objects::nonNull);
    }

    /**
     * A part of the body.
     *
     * @param pengantar a line of its own before the part, such as MEMUTUSKAN:; may be {@code null}
     * @param nama its heading, such as Menimbang
     * @param butir its items
     */
    public record Bagian(String pengantar, String nama, List<ButirNaskah> butir) {

        public Bagian(String nama, List<ButirNaskah> butir) {
            this(null, nama, butir);
        }
    }

    /**
     * One item.
     *
     * @param tanda letter, number or ordinal before it; {@code null} where it stands alone
     * @param teks the item
     */
    public record ButirNaskah(String tanda, String teks) {}

    /**
     * Where and when, and who signed.
     *
     * @param tempatTanggal place and date, line by line
     * @param jabatan the post in which he signed
     * @param nama name
     * @param nip number of a civil servant; {@code null} where he is none
     */
    public record Penutup(List<String> tempatTanggal, String jabatan, String nama, String nip) {}
}
