package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** What is declared of an RT or RW is what no card and no Keputusan says. */
@Ketentuan(
        id = "RUKUN-POL-170",
        judul = "Keterangan unit yang dinyatakan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "KARTU_SUDAH_TERCATAT",
        kodeLain = {"JUMLAH_KK_BUKAN_RT", "TETANGGA_TIDAK_SEJENIS"})
public final class KeteranganUnitTerbuka implements Aturan<KeteranganUnitTerbuka.Fakta> {

    /**
     * What is to be declared of a unit.
     *
     * @param unit its name
     * @param apa what is declared
     * @param rt whether it is an RT
     * @param kartu how many cards of it the register has
     * @param tidakSejenis names of neighbours that are of another kind, or the unit itself
     */
    public record Fakta(String unit, @SalahSatu({"BATAS", "JUMLAH_KK", "TETANGGA"}) String apa, boolean rt, int kartu,
            List<String> tidakSejenis) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        if ("TETANGGA".equals(fakta.apa()) && !fakta.tidakSejenis().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TETANGGA_TIDAK_SEJENIS", "RT bertetangga dengan RT lain dan RW dengan "
                    + "RW lain: " + Sebutan.daftar(fakta.tidakSejenis()) + " tidak dapat dinyatakan sebagai tetangga " + unit + ".");
        }
        if (!"JUMLAH_KK".equals(fakta.apa())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Keterangan tentang " + unit + " dapat dinyatakan.");
        }
        if (!fakta.rt()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "JUMLAH_KK_BUKAN_RT",
                    "Jumlah KK dinyatakan bagi RT; jumlah " + unit + " dihitung dari RT di dalamnya.");
        }
        return fakta.kartu() == 0 ? Putusan.terpenuhi(this, fakta, parameter, "Kartu Keluarga " + unit + " belum ada dalam register.")
                : Putusan.gagal(this, fakta, parameter, unit + " mempunyai " + fakta.kartu() + " Kartu Keluarga dalam register; kartu itulah "
                        + "yang dihitung. Catat perubahan kartunya.");
    }
}
