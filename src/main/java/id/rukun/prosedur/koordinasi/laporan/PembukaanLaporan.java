package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.perwalibukittinggi.laporan.WaktuLaporan;
import java.time.LocalDate;

/**
 * A report that begins.
 *
 * @param wajib whether the office owes it
 * @param jatuhTempo the last timely day; {@code null} where none is set
 */
public record PembukaanLaporan(JenisLaporan jenis, WaktuLaporan waktu, PeriodeLaporan periode, boolean wajib, LocalDate jatuhTempo) {}
