package id.rukun.hukum.perwalibukittinggi.data;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Data are asked for within a coordination that is open. */
@Ketentuan(
        id = "BKT-R-34",
        judul = "Permintaan dalam forum koordinasi",
        dasar = "Pasal 9 angka 2 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_34",
        tafsir = "BKT-A-10",
        mulai = "2014-12-31")
public final class DalamForumKoordinasi implements Aturan<DalamForumKoordinasi.Fakta> {

    /** Number of the coordination in which it is asked; {@code null} for none; and whether that one is open. */
    public record Fakta(@BolehKosong String koordinasi, boolean terbuka) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (Sebutan.kosong(fakta.koordinasi())) {
            return Putusan.gagal(this, fakta, parameter, "Permintaan harus dalam forum koordinasi: pilih koordinasi yang sedang"
                    + " terbuka, atau ajukan permintaan koordinasi dengan pertukaran data.");
        }
        return fakta.terbuka()
                ? Putusan.terpenuhi(this, fakta, parameter, "Diminta dalam koordinasi " + fakta.koordinasi().strip() + ".")
                : Putusan.gagal(this, fakta, parameter, "Permintaan harus dalam forum koordinasi: koordinasi "
                        + fakta.koordinasi().strip()
                        + " tidak terbuka. Pilih koordinasi yang sedang terbuka.");
    }
}
