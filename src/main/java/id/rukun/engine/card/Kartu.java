package id.rukun.engine.card;

import java.time.Instant;

/**
 * What tells a task from others of its name.
 *
 * @param tugas id of the task
 * @param nama its name
 * @param kasus number of its case
 * @param perihal what the case is about
 * @param unit the unit that the task is about
 * @param dibuat since when it is open
 * @param tenggat its last timely day in words, "12 Desember 2026, 14 hari lagi"; {@code null} where it has none
 * @param terlambat whether that day is over
 * @param menunggu whether that day lies further ahead than a task's usual one, since it is counted from an event to come
 * @param dasar the provisions that its description names, or "kebijakan Rukun"
 */
public record Kartu(String tugas, String nama, String kasus, String perihal, String unit, Instant dibuat, String tenggat,
        boolean terlambat, boolean menunggu, String dasar) {}
