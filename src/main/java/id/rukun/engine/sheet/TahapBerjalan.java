package id.rukun.engine.sheet;

import java.time.Instant;
import java.util.List;

/**
 * What a case waits for: an open task.
 *
 * @param tugas id of the task
 * @param nama its name
 * @param sejak since when it is open
 * @param batas last timely second; {@code null} for none
 * @param pemegang login of the person who holds it; {@code null} for none
 * @param kantor groups of the offices whose task it is; none where it is one person's own
 */
public record TahapBerjalan(String tugas, String nama, Instant sejak, Instant batas, String pemegang, List<String> kantor) {}
