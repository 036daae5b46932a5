package id.rukun.engine.watch;

import java.time.Instant;

/**
 * How much an office has to do.
 *
 * @param kantor group of the office; {@code null} for what is one person's own
 * @param terbuka how many open tasks
 * @param terlambat how many of them are late
 * @param sejak since when the oldest is open
 */
public record BebanKantor(String kantor, int terbuka, int terlambat, Instant sejak) {}
