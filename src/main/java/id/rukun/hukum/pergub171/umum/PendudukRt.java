package id.rukun.hukum.pergub171.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** Whoever speaks for the residents of an RT lives there. */
@Ketentuan(
        id = "PERGUB171-PS1-26",
        judul = "Penduduk RT",
        dasar = "Pasal 1 angka 26 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PENDUDUK_SETEMPAT")
public final class PendudukRt implements Aturan<PendudukRt.Fakta> {

    /** Name of the RT, the persons named, and the ids of those who live there. */
    public record Fakta(String rt, List<Orang> orang, List<String> penduduk) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> luar = fakta.orang().stream().filter(orang -> !fakta.penduduk().contains(orang.id()))
                .map(Orang::nama).distinct().toList();
        String rt = Sebutan.nama(fakta.rt());
        return luar.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter,
                        "Semua dari " + fakta.orang().size() + " orang bertempat tinggal di " + rt + ".")
                : Putusan.gagal(this, fakta, parameter,
                        "Bukan penduduk " + rt + ": " + Sebutan.daftar(luar) + ".");
    }
}
