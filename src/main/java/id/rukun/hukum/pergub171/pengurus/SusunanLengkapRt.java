package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.ArrayList;
import java.util.List;

/** A board of an RT has a Ketua, a Sekretaris and a Bendahara; Bidang are optional (Pasal 21 ayat (3)). */
@Ketentuan(
        id = "PERGUB171-PS21-1",
        judul = "Susunan pengurus RT lengkap",
        dasar = "Pasal 21 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "SUSUNAN_TIDAK_LENGKAP")
public final class SusunanLengkapRt implements Aturan<SusunanLengkapRt.Fakta> {

    /** Names of those in the three posts that every board has. */
    public record Fakta(@BolehKosong String ketua, @BolehKosong String sekretaris, @BolehKosong String bendahara) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        List<String> kosong = new ArrayList<>();
        tambah(kosong, "Ketua", fakta.ketua());
        tambah(kosong, "Sekretaris", fakta.sekretaris());
        tambah(kosong, "Bendahara", fakta.bendahara());
        return kosong.isEmpty()
                ? Putusan.terpenuhi(aturan, fakta, parameter, "Ketua, Sekretaris, dan Bendahara terisi.")
                : Putusan.gagal(aturan, fakta, parameter, "Ketua, Sekretaris, dan Bendahara wajib diisi; belum diisi: "
                        + Sebutan.daftar(kosong) + ".");
    }

    private static void tambah(List<String> kosong, String jabatan, String nama) {
        if (Sebutan.kosong(nama)) {
            kosong.add(jabatan);
        }
    }
}
