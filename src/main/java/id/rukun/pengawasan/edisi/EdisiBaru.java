package id.rukun.pengawasan.edisi;

import java.time.LocalDate;
import java.util.List;

/**
 * What changes on one day.
 *
 * @param mulai that day
 * @param sejak the same in words
 * @param keadaan whether it has come, in words
 * @param peraturan the regulations that change it
 * @param parameter what they change
 * @param kasus the running cases, by procedure
 * @param tetap what was fixed before and stays, one sentence each
 */
public record EdisiBaru(LocalDate mulai, String sejak, String keadaan, String peraturan, List<ParameterBerubah> parameter,
        List<BarisKasusEdisi> kasus, List<String> tetap) {}
