package id.rukun.engine.internal;

import java.time.Instant;

/**
 * An open task as the engine keeps it, once for each office that may take it.
 *
 * @param nomor number of its case
 * @param dibuat since when it is open
 * @param batas last timely second; {@code null} for none
 * @param pemegang login of the person who holds it; {@code null} for none
 * @param grup group of an office; {@code null} where the task is one person's own
 */
public record BarisTugas(String nomor, String id, String nama, Instant dibuat, Instant batas, String pemegang,
        String grup) {}
