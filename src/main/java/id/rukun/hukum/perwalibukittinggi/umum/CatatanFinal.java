package id.rukun.hukum.perwalibukittinggi.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** What was forwarded, closed or signed is not changed any more. */
@Ketentuan(
        id = "BKT-R-66",
        judul = "Catatan yang final tidak diubah",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_66",
        mulai = "2014-12-31")
public final class CatatanFinal implements Aturan<CatatanFinal.Fakta> {

    /** A record that is to be changed, and since when it is final; {@code null} where it is not. */
    public record Fakta(String catatan, @BolehKosong LocalDate finalSejak) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String catatan = Sebutan.atau(fakta.catatan(), "Catatan ini");
        return fakta.finalSejak() == null
                ? Putusan.terpenuhi(this, fakta, parameter, catatan + " belum final.")
                : Putusan.gagal(this, fakta, parameter, "Data sudah final: " + catatan + " tidak diubah lagi sejak "
                        + Kalender.tulis(fakta.finalSejak()) + ". Perubahan dicatat dalam perkara baru.");
    }
}
