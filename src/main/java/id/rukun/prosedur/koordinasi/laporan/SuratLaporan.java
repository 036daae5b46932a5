package id.rukun.prosedur.koordinasi.laporan;

import java.time.LocalDate;

/**
 * The letter of a report.
 *
 * @param nomor its number, at most 100 characters
 * @param tanggal its day
 * @param penandatangan who has signed it, at most 200 characters
 * @param fungsi which function of the Sekretaris Daerah it is about; {@code null} for another report
 */
public record SuratLaporan(String nomor, LocalDate tanggal, String penandatangan, String fungsi) {}
