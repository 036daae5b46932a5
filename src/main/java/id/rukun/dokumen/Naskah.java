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
 * @param penutup place, date and signature, of whoever answers for the document
 * @param turut who signs beside him, in the order in which they stand; empty where nobody does
 * @param tembusan copies to, under their heading; may be {@code null}
 * @param kaki what vouches for the document, line by line
 */
public record Naskah(List<String> kop, List<String> judul, String pembuka, List<Bagian> bagian, Penutup penutup,
        List<Penutup> turut, Bagian tembusan, List<String> kaki) {

    public Naskah {
        // What was written before several could sign says nothing about them.
        turut = turut == null ? List.of() : List.copyOf(turut);
    }

    /** A document that one person signs. */
    public Naskah(List<String> kop, List<String> judul, String pembuka, List<Bagian> bagian, Penutup penutup,
            Bagian tembusan, List<String> kaki) {
        this(kop, judul, pembuka, bagian, penutup, List.of(), tembusan, kaki);
    }

    /** Whether everything is there that a document has; one that was altered may lack parts. */
    public boolean lengkap() {
        return Stream.of(kop, judul, bagian, penutup, kaki).allMatch(Objects::nonNull);
    }

    /** Whether this line of the head is whose paper it is: of a government's the last one, of a Lembaga's the first. */
    public boolean pemilik(int baris) {
        return baris == (kop.get(0).startsWith(KepalaNaskah.PEMERINTAH) ? kop.size() - 1 : 0);
    }

    /**
     * A part of the body.
     *
     * @param pengantar a line of its own before the part, such as MEMUTUSKAN:; may be {@code null}
     * @param nama its heading, such as Menimbang; {@code null} for a paragraph over the whole width
     * @param butir its items
     * @param tabel a table after the items, over the whole width; {@code null} where there is none
     */
    public record Bagian(String pengantar, String nama, List<ButirNaskah> butir, TabelNaskah tabel) {

        public Bagian(String pengantar, String nama, List<ButirNaskah> butir) {
            this(pengantar, nama, butir, null);
        }

        public Bagian(String nama, List<ButirNaskah> butir) {
            this(null, nama, butir, null);
        }

        /** A heading, {@code null} for none, and what stands beside it, line by line. */
        public static Bagian baris(String nama, String... teks) {
            return new Bagian(nama, Stream.of(teks).map(satu -> new ButirNaskah(null, satu)).toList());
        }
    }

    /**
     * A table.
     *
     * @param kepala heads of the columns
     * @param baris the rows, a cell for each head
     * @param tandaTangan head of a last column that stays empty until it is signed by hand; {@code null} where nobody signs
     */
    public record TabelNaskah(List<String> kepala, List<List<String>> baris, String tandaTangan) {

        /** @throws IllegalArgumentException if a row has not a cell for each head */
        public TabelNaskah {
            kepala = List.copyOf(kepala);
            baris = baris.stream().map(List::copyOf).toList();
            int kolom = kepala.size();
            if (baris.stream().anyMatch(sel -> sel.size() != kolom)) {
                throw new IllegalArgumentException("Each row needs " + kolom + " cells: " + baris);
            }
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
     * @param tempatTanggal place and date, line by line; empty for who signs beside another
     * @param jabatan the post in which he signed
     * @param nama name
     * @param nip number of a civil servant; {@code null} where he is none
     */
    public record Penutup(List<String> tempatTanggal, String jabatan, String nama, String nip) {

        /** In place of a name that is not known when the text is written. */
        public static final String BELUM_DIKETAHUI = "(…………………………)";
    }
}
