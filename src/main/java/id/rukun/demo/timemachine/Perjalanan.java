package id.rukun.demo.timemachine;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A journey of the time machine.
 *
 * @param dari the machine's time before, in Jakarta
 * @param sampai its time afterwards
 * @param pekerjaan how many jobs were run
 * @param kejadian the notices that were given, in order
 * @param kegagalan the jobs that failed
 */
record Perjalanan(OffsetDateTime dari, OffsetDateTime sampai, int pekerjaan, List<Kejadian> kejadian,
        List<Kegagalan> kegagalan) {}
