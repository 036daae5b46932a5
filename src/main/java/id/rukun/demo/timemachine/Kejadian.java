package id.rukun.demo.timemachine;

import java.time.OffsetDateTime;

/**
 * One notice that was given while the clock was moved.
 *
 * @param saat when it was given, by the moved clock, in Jakarta
 * @param timer the catalogue's id of the timer
 * @param kasus number of the case; {@code null} where it is about none
 * @param kepada the office that was told, as people call it
 * @param penerima its group
 * @param parameter what set the time
 * @param kalimat what the office reads
 */
record Kejadian(OffsetDateTime saat, String timer, String kasus, String kepada, String penerima,
        ParameterKejadian parameter, String kalimat) {

    /**
     * The parameter behind a notice.
     *
     * @param sumber where it comes from; a policy is called a policy
     */
    record ParameterKejadian(String id, String nilai, String sumber) {}
}
