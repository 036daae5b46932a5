package id.rukun.prosedur.koordinasi.konsultasi;

import java.time.LocalDate;

/**
 * A consultation, as a form says it and the rules have found it.
 *
 * @param koordinasiId case of the coordination in which it is; {@code null} for none
 * @param pihakId unit that is consulted
 * @param pencatatId unit that records the result: the city's
 * @param asistenId office of the Asisten who is told; {@code null} for none
 * @param pokok what it is about, at most 200 characters
 * @param uraian the question, at most 4000 characters
 * @param kegiatan which activity it serves, in words (Banjar); {@code null} for none
 * @param ditungguSampai last day until which an answer is waited for
 */
public record KonsultasiBaru(String koordinasiId, String pihakId, String pencatatId, String asistenId, String pokok, String uraian,
        String kegiatan, LocalDate ditungguSampai) {}
