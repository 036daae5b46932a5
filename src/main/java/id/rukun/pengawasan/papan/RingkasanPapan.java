package id.rukun.pengawasan.papan;

import java.util.List;

/**
 * What somebody's board is about.
 *
 * @param wilayah the areas over which he watches
 * @param kantorSaya groups of his offices, to ask for what is late there
 * @param terlambat how many late tasks there are, or {@link #TERBANYAK} where there are that many or more
 * @param operator whether he sees jobs that have stopped
 * @param diCockpit whether he signs in to Cockpit
 */
record RingkasanPapan(List<String> wilayah, List<String> kantorSaya, int terlambat, boolean operator,
        boolean diCockpit) {

    static final int TERBANYAK = 1000;
}
