package id.rukun.jabatan.masabakti;

import java.time.LocalDate;

/**
 * Who comes after a term.
 *
 * @param ditetapkan whether a Keputusan fixes his term; otherwise its minutes are signed and the Keputusan is to come
 * @param tanggal first day of his term, else the day of his election
 * @param nomorKasus number of the running case of his election; {@code null} where the Keputusan stands
 */
public record Penerus(boolean ditetapkan, LocalDate tanggal, String nomorKasus) {}
