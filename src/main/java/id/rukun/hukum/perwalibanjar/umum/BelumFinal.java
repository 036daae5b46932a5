package id.rukun.hukum.perwalibanjar.umum;

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

/** What is closed stays as it is. */
@Ketentuan(
        id = "BJR-R-84",
        judul = "Yang sudah final tidak berubah",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_84",
        mulai = "2023-01-06")
public final class BelumFinal implements Aturan<BelumFinal.Fakta> {

    /** What would be changed, as it begins a sentence, and the day on which it was closed; {@code null} while it is open. */
    public record Fakta(String apa, @BolehKosong LocalDate ditutup) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.atau(fakta.apa(), "Catatan ini");
        return fakta.ditutup() == null
                ? Putusan.terpenuhi(this, fakta, parameter, apa + " masih terbuka.")
                : Putusan.gagal(this, fakta, parameter, apa + " sudah final sejak " + Kalender.tulis(fakta.ditutup())
                        + " dan tidak dapat diubah. Buat yang baru bila perlu.");
    }
}
