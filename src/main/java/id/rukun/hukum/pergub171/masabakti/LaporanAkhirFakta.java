package id.rukun.hukum.pergub171.masabakti;

import id.rukun.hukum.BolehKosong;
import java.time.LocalDate;

/**
 * The report of a Ketua about the end of his term.
 *
 * @param hariTerakhir last day of the term
 * @param tanggal the day of the report; {@code null} while there is none
 * @param hariIni today
 * @param kepadaLurah whether it is addressed to the Lurah
 * @param kepadaKetuaRw whether it is addressed to the Ketua RW
 * @param ketuaRwAda whether anybody exercised the chair of the RW on that day, a Careteker included
 */
public record LaporanAkhirFakta(LocalDate hariTerakhir, @BolehKosong LocalDate tanggal, LocalDate hariIni, boolean kepadaLurah,
        boolean kepadaKetuaRw, boolean ketuaRwAda) {}
