package id.rukun.prosedur.koordinasi.data;

import java.time.LocalDate;

/**
 * The days of a request.
 *
 * @param dikirim the day on which it goes out
 * @param target by which it should be answered
 * @param ditungguSampai last day until which it is waited for
 */
public record WaktuJawaban(LocalDate dikirim, LocalDate target, LocalDate ditungguSampai) {}
