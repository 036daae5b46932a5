package id.rukun.demo.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the demo consists of. The numbers are chosen so that each limit of Pasal 5 is met, missed and just passed. */
final class RencanaDemo {

    static final String GAMBIR = "31.71.01.1001";
    static final String CIDENG = "31.71.01.1002";

    /** RT 003/RW 01 with 72 and RT 001/RW 02 with 68 cards are the merger of the guided tour: 140 together. */
    static final List<RencanaRw> RW = List.of(
            RencanaRw.baru(GAMBIR, "gambir", "01", 95, 110, 72, 88, 104, 120, 76, 91, 83, 100),
            RencanaRw.baru(GAMBIR, "gambir", "02", 68, 101, 130, 97, 89, 142, 85, 78, 93),
            RencanaRw.baru(GAMBIR, "gambir", "03", 84, 115, 90, 40, 150, 99, 74, 6),
            RencanaRw.baru(CIDENG, "cideng", "01", 92, 105, 81, 118, 96, 73, 87, 109),
            RencanaRw.baru(CIDENG, "cideng", "02", 79, 81, 102, 94, 126, 88, 111, 98, 64));

    /** Formed on land as in Pasal 6: not bound by Pasal 5. */
    static final String DIKECUALIKAN = rt("03", "004");

    /** Too few residents for the ten tokoh of Pasal 11 ayat (2): twelve adults, four of them pengurus. */
    static final String KECIL = rt("03", "008");

    /** Units of the two cities in which staff work beside the head. */
    static final Set<String> LENGKAP_BUKITTINGGI = Set.of("DINKES", "DPU", "DISHUBKOMINFO", "KPPKB", "INSPEKTORAT", "BAG_HUKUM",
            "SATPOL_PP", "BPN", "01", "01.1001");
    static final Set<String> LENGKAP_BANJAR = Set.of("DINKES", "DISHUB", "DLH", "DPUTR", "SETWAN", "INSPEKTORAT", "BKPSDM", "01", "01.1001");

    static final String DIPIMPIN_CARETEKER = rt("02", "009");
    static final String KETUA_RW_ABSEN = GAMBIR + ".03";

    // The chosen RT is none of those that the tour merges, so that nobody there wears two hats.
    static final String RT_ASAL_PENGURUS_RW = "005";

    private RencanaDemo() {}

    /** Neighbours: RT in sequence within an RW, RW in sequence within a Kelurahan, and some across. */
    static List<Tetangga> tetangga() {
        List<Tetangga> semua = new ArrayList<>(lintas());
        for (RencanaRw rw : RW) {
            berurutan(rw.rt().stream().map(RencanaRt::kode).toList(), semua);
        }
        for (String kelurahan : List.of(GAMBIR, CIDENG)) {
            List<RencanaRw> rw = RW.stream().filter(r -> r.kelurahan().equals(kelurahan)).toList();
            berurutan(rw.stream().map(RencanaRw::kode).toList(), semua);
        }
        return semua;
    }

    private static List<Tetangga> lintas() {
        return List.of(
                new Tetangga(rt("01", "003"), rt("02", "001")),
                new Tetangga(rt("01", "007"), rt("02", "007")),
                new Tetangga(rt("01", "007"), rt("02", "008")),
                new Tetangga(rt("01", "010"), rt("03", "008")),
                new Tetangga(rt("02", "005"), rt("03", "004")),
                new Tetangga(rt("02", "009"), rt("03", "001")),
                new Tetangga(rt("01", "001"), CIDENG + ".01.001"),
                new Tetangga(GAMBIR + ".01", CIDENG + ".01"));
    }

    private static void berurutan(List<String> kode, List<Tetangga> semua) {
        for (int i = 1; i < kode.size(); i++) {
            semua.add(new Tetangga(kode.get(i - 1), kode.get(i)));
        }
    }

    private static String rt(String rw, String rt) {
        return GAMBIR + "." + rw + "." + rt;
    }

    /** Codes of two units that border on each other. */
    record Tetangga(String a, String b) {}
}
