package id.rukun.dokumen.cetak;

import java.time.Instant;

/**
 * A document that could not be printed though it was tried again and again. Why stands in the log.
 *
 * @param kasus number of its case
 * @param sejak since when it waits
 * @param percobaan how often it was tried
 */
public record CetakGagal(String kasus, Instant sejak, int percobaan) {}
