package id.rukun.hukum.kebijakan.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The Sekretariat Daerah is one Perangkat Daerah and makes one report; its other parts report of their own will (BKT-A-35). */
@Ketentuan(
        id = "RUKUN-POL-180",
        judul = "Laporan Sekretariat Daerah disusun satu Bagian",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.OTOMATIS)
public final class LaporanSetda implements Aturan<LaporanSetda.Fakta> {

    /** The Bagian that the Sekretaris Daerah has named. */
    private static final String PENYUSUN = "BAG_PEMUM";

    /**
     * Who reports.
     *
     * @param unit its name
     * @param dalamSetda whether it belongs to the Sekretariat Daerah
     * @param kode its code in the lists of the regulation
     */
    public record Fakta(String unit, boolean dalamSetda, String kode) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return wajib(fakta)
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.dalamSetda() ? unit + " menyusun laporan Sekretariat Daerah."
                        : unit + " menyusun laporannya sendiri.")
                : Putusan.gagal(this, fakta, parameter, unit + " melapor dengan sukarela: laporan Sekretariat Daerah disusun Bagian yang "
                        + "ditunjuk Sekretaris Daerah.");
    }

    /** Whether the report that the unit makes is one that a Perangkat Daerah owes. */
    public static boolean wajib(Fakta fakta) {
        return !fakta.dalamSetda() || fakta.kode().equals(PENYUSUN);
    }
}
