package id.rukun.prosedur.koordinasi.data;

import java.time.LocalDate;

/**
 * What is asked for or handed over, as a form says it.
 *
 * @param koordinasiId case of the coordination in which it is
 * @param isi what is asked for or handed over, at most 4000 characters
 * @param lampiran names of files that come with it; {@code null} for none
 * @param tenggat day by which the answer is wanted; {@code null} for none
 */
public record PertukaranBaru(String koordinasiId, ArahData arah, JenisData jenis, String penerimaId, String isi, String lampiran,
        LocalDate tenggat) {}
