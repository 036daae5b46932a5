package id.rukun.hukum.teks;

import java.util.List;

/**
 * An article of a regulation, or a clause of an instruction.
 *
 * @param nomor "11", or "KESATU"
 * @param judul the chapter and section in which it stands; empty for none
 * @param isi its paragraphs
 */
public record Pasal(String nomor, String judul, List<Butir> isi) {

    public Pasal {
        judul = judul == null ? "" : judul;
        isi = List.copyOf(isi);
    }

    /** "Pasal 11", "Diktum KESATU". */
    public String sebutan() {
        return (Character.isDigit(nomor.charAt(0)) ? "Pasal " : "Diktum ") + nomor;
    }
}
