package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.prosedur.koordinasi.formulir.rapat.JenisHasilRapat;
import java.time.LocalDate;
import java.util.List;

/**
 * A result as the minutes write it.
 *
 * @param unit ids of the units responsible
 * @param target day by which it is to be done; {@code null} for none
 */
public record ButirRapat(String uraian, JenisHasilRapat jenis, List<String> unit, LocalDate target) {}
