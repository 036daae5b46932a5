package id.rukun.engine.watch;

import java.time.Instant;

/**
 * How many late tasks of one kind an office has.
 *
 * @param kantor group of the office; {@code null} for what is one person's own
 * @param unitId a unit in which the office works: that of one of the cases
 * @param nama name of the tasks
 * @param pasal what they carry out
 * @param regulasi name in addresses of the regulation; {@code null} for none
 * @param jumlah how many
 * @param tertua last timely second of the oldest
 */
public record RekapLewat(String kantor, String unitId, String nama, String pasal, String regulasi, int jumlah,
        Instant tertua) {}
