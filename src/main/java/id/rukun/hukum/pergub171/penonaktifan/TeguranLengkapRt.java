package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.ArrayList;
import java.util.List;

/** Before the Lurah deactivates he warns orally and in writing. */
@Ketentuan(
        id = "PERGUB171-PS36-4.1",
        judul = "Teguran lisan dan teguran tertulis kepada pengurus RT",
        dasar = "Pasal 36 ayat (4) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "TEGURAN_BELUM_LENGKAP",
        parameter = {"PRM-35", "PRM-36"})
public final class TeguranLengkapRt implements Aturan<TeguranLengkapRt.Fakta> {

    /** How many oral and how many written warnings were given in this case. */
    public record Fakta(int lisan, int tertulis) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = new ArrayList<>();
        if (fakta.lisan() < parameter.bilangan("PRM-35")) {
            kurang.add("lisan");
        }
        if (fakta.tertulis() < parameter.bilangan("PRM-36")) {
            kurang.add("tertulis");
        }
        return kurang.isEmpty()
                ? Putusan.terpenuhi(aturan, fakta, parameter, "Teguran lisan dan teguran tertulis sudah diberikan.")
                : Putusan.gagal(aturan, fakta, parameter, "Teguran " + Sebutan.daftar(kurang) + " belum diberikan.");
    }
}
