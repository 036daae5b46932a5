package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** A part is delegated, never all. */
@Ketentuan(
        id = "BKT-R-02",
        judul = "Hanya sebagian kewenangan",
        dasar = "Pasal 7 ayat (4) dan Pasal 8 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_02",
        mulai = "2014-12-31")
public final class SebagianKewenangan implements Aturan<SebagianKewenangan.Fakta> {

    /** What is delegated, and the units and fields that remain with who delegates. */
    public record Fakta(List<String> lingkup, List<String> tetap) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.lingkup().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Lingkup pelimpahan belum diisi; sebut unit, bidang, atau urusannya.");
        }
        return fakta.tetap().isEmpty()
                ? Putusan.gagal(this, fakta, parameter, "Hanya sebagian kewenangan yang dapat dilimpahkan: lingkup ini ("
                        + fakta.lingkup().size()
                        + " butir) meliputi semua unit dan bidang. Kurangi lingkupnya.")
                : Putusan.terpenuhi(this, fakta, parameter, "Sebagian kewenangan dilimpahkan: " + Sebutan.daftar(fakta.lingkup())
                        + ".");
    }
}
