package id.rukun.prosedur.koordinasi.jadwal;

import java.time.LocalDate;

/**
 * A session of a schedule.
 *
 * @param koordinasiId case of the coordination
 * @param ke its number, the first one is 1
 * @param tanggal its date
 */
public record SesiJatuhTempo(String koordinasiId, int ke, LocalDate tanggal) {}
