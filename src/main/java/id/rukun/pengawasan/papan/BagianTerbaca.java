package id.rukun.pengawasan.papan;

import java.util.List;

/**
 * A part of a case, as a person reads it.
 *
 * @param proses id of the process in Cockpit
 * @param nama name of the procedure
 * @param tingkat how deep it was called: 0 for the procedure of the case
 * @param sejak since when it runs, in words
 * @param tugas what it waits for, a sentence each
 */
record BagianTerbaca(String proses, String nama, int tingkat, String sejak, List<String> tugas) {}
