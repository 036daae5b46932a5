package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two links of the chain (BKT-DT-01). */
public enum RantaiPelimpahan {
    /** Pasal 7 ayat (4). */
    WAKIL_KE_SEKDA(PejabatPelimpahan.WAKIL_WALIKOTA, PejabatPelimpahan.SEKRETARIS_DAERAH, ObjekPelimpahan.OPERASIONAL_TEKNIS,
            "Pasal 7 ayat (4) Perwali Bukittinggi 65/2014", PertimbanganPelimpahan.BEBAN_KERJA),
    /** Pasal 8 ayat (2); what came by the first link included, as part of his own. */
    SEKDA_KE_ASISTEN(PejabatPelimpahan.SEKRETARIS_DAERAH, PejabatPelimpahan.ASISTEN, ObjekPelimpahan.KOORDINASI_KERJA,
            "Pasal 8 ayat (2) Perwali Bukittinggi 65/2014", PertimbanganPelimpahan.BEBAN_KERJA, PertimbanganPelimpahan.RENTANG_KENDALI);

    private final PejabatPelimpahan pemberi;
    private final PejabatPelimpahan penerima;
    private final ObjekPelimpahan objek;
    private final String dasar;
    private final List<PertimbanganPelimpahan> pertimbangan;

    RantaiPelimpahan(PejabatPelimpahan pemberi, PejabatPelimpahan penerima, ObjekPelimpahan objek, String dasar,
            PertimbanganPelimpahan... pertimbangan) {
        this.pemberi = pemberi;
        this.penerima = penerima;
        this.objek = objek;
        this.dasar = dasar;
        this.pertimbangan = List.of(pertimbangan);
    }

    /** What is passed on by this link. */
    public ObjekPelimpahan objek() {
        return objek;
    }

    /** The legal basis of this link alone, as printed. */
    public String dasar() {
        return dasar;
    }

    /** What must have been considered. */
    public List<PertimbanganPelimpahan> pertimbangan() {
        return pertimbangan;
    }

    /** The link between two officials; empty where there is none. */
    public static Optional<RantaiPelimpahan> antara(PejabatPelimpahan pemberi, PejabatPelimpahan penerima) {
        return Arrays.stream(values()).filter(mata -> mata.pemberi == pemberi && mata.penerima == penerima).findFirst();
    }
}
