package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;
import java.util.List;

/** An Asisten is given nothing that is listed for another one only. */
@Ketentuan(
        id = "BKT-R-05",
        judul = "Lingkup dalam pembidangan Asisten",
        dasar = "Pasal 8 ayat (3) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_05",
        mulai = "2014-12-31")
public final class LingkupDalamPembidangan implements Aturan<LingkupDalamPembidangan.Fakta> {

    /** Code of the Asisten to whom is delegated; {@code null} where the recipient is none; and what is delegated. */
    public record Fakta(@BolehKosong String asisten, List<ButirLingkup> lingkup) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (Sebutan.kosong(fakta.asisten())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Penerimanya bukan Asisten.");
        }
        List<String> asing = fakta.lingkup().stream()
                .filter(butir -> !butir.asisten().isEmpty() && !butir.asisten().contains(fakta.asisten()))
                .map(ButirLingkup::nama).toList();
        return asing.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Lingkup ada dalam pembidangan "
                        + KantorAsisten.sebut(fakta.asisten())
                        + " atau tidak tercantum pada Asisten lain (tafsir BKT-A-27).")
                : Putusan.gagal(this, fakta, parameter, "Di luar pembidangan " + KantorAsisten.sebut(fakta.asisten()) + ": "
                        + Sebutan.daftar(asing) + ", yang tercantum pada Asisten lain. Keluarkan dari lingkup.");
    }
}
