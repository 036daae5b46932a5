package id.rukun.engine.watch;

import java.time.Instant;
import java.util.List;

/**
 * A running process instance of a case: its procedure, or one that it has called.
 *
 * @param proses id of the instance
 * @param pemanggil id of the instance that called it; {@code null} for none
 * @param nama name of its model
 * @param sejak since when it runs
 * @param tugas what it waits for
 */
public record BagianKasus(String proses, String pemanggil, String nama, Instant sejak, List<TugasBagian> tugas) {

    /**
     * An open task of it.
     *
     * @param nama its name
     * @param kantor group of the office; {@code null} where it is one person's own
     * @param sejak since when it is open
     * @param batas last timely second; {@code null} for none
     */
    public record TugasBagian(String nama, String kantor, Instant sejak, Instant batas) {}
}
