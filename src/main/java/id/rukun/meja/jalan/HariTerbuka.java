package id.rukun.meja.jalan;

/**
 * An open day, and why it is that day.
 *
 * @param apa the task or the time that comes
 * @param hari the day, in words, with how far off it is
 * @param peristiwa from what it is counted, and its day
 * @param masa the period; {@code null} where there is none
 * @param edisi since when that period holds, and whose law governs the case; {@code null} where there is none
 * @param dasar provision, or that it is a policy of Rukun
 * @param hitungan how it is worked out
 */
record HariTerbuka(String apa, String hari, String peristiwa, String masa, String edisi, String dasar,
        String hitungan) {}
