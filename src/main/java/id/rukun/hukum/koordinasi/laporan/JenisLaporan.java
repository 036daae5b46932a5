package id.rukun.hukum.koordinasi.laporan;

import java.util.Arrays;
import java.util.List;

/**
 * The table of the reports upward ({@code rantai-laporan}): which city knows a kind, through whose hands it goes, and how often it is due
 * (Pasal 7 ayat (3) and Pasal 16 ayat (2) Perwali Bukittinggi 65/2014; Pasal 21 and Pasal 23 ayat (2) huruf a Perwali Banjar 6/2023).
 */
public enum JenisLaporan {
    /** Filed for the Walikota, of whom nothing is asked. */
    KOORDINASI("Laporan koordinasi", "bukittinggi", List.of(StasiunRantai.SEKDA, StasiunRantai.WALI_KOTA), false, true, "BKT-P-07"),
    EVALUASI_WAKIL("Evaluasi Wakil Walikota", "bukittinggi", List.of(StasiunRantai.WALI_KOTA), true, false, "BKT-P-19"),
    BERKALA_ATASAN("Laporan berkala kepada atasan", "banjar", List.of(StasiunRantai.ATASAN), true, true, "BJR-P-17"),
    PERTANGGUNGJAWABAN("Pertanggungjawaban kepada Wali Kota", "banjar",
            List.of(StasiunRantai.ASISTEN, StasiunRantai.SEKDA, StasiunRantai.WALI_KOTA), true, true, "BJR-P-17"),
    PEMANTAUAN("Pemantauan Sekretaris Daerah", "banjar", List.of(StasiunRantai.WALI_KOTA), true, false, "BJR-P-28");

    private final String sebutan;
    private final String pemerintah;
    private final List<StasiunRantai> rantai;
    private final boolean akhirBertugas;
    private final boolean berjatuhTempo;
    private final String siklus;

    JenisLaporan(String sebutan, String pemerintah, List<StasiunRantai> rantai, boolean akhirBertugas, boolean berjatuhTempo, String siklus) {
        this.sebutan = sebutan;
        this.pemerintah = pemerintah;
        this.rantai = rantai;
        this.akhirBertugas = akhirBertugas;
        this.berjatuhTempo = berjatuhTempo;
        this.siklus = siklus;
    }

    /** What the report is called. */
    public String sebutan() {
        return sebutan;
    }

    /** Short name of the government whose regulation knows it. */
    public String pemerintah() {
        return pemerintah;
    }

    /** The kinds of a government, in the order of the table. */
    public static List<JenisLaporan> milik(String pemerintah) {
        return Arrays.stream(values()).filter(satu -> satu.pemerintah.equals(pemerintah)).toList();
    }

    /** The stations in their order, to whom it is addressed last. */
    public List<StasiunRantai> rantai() {
        return rantai;
    }

    /** To whom it is addressed. */
    public StasiunRantai akhir() {
        return rantai.get(rantai.size() - 1);
    }

    /** Whether the last station is asked to receive it, and not only told. */
    public boolean akhirBertugas() {
        return akhirBertugas;
    }

    /**
     * Whether it is due by a day that follows from its period: then it is opened when the period begins. Another looks back on its period
     * and is opened when that is over.
     */
    public boolean berjatuhTempo() {
        return berjatuhTempo;
    }

    /** Id of the parameter with the time from one to the next. */
    public String siklus() {
        return siklus;
    }
}
