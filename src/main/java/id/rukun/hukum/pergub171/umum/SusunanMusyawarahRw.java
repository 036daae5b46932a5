package id.rukun.hukum.pergub171.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/**
 * The peserta of a Musyawarah RW are all Pengurus RW and all Pengurus RT of its RT, a Careteker and temporary pengurus
 * included, beside the tokoh masyarakat.
 */
@Ketentuan(
        id = "PERGUB171-PS1-21.1",
        judul = "Semua pengurus menjadi peserta Musyawarah RW",
        dasar = "Pasal 1 angka 21 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "DAFTAR_PESERTA_RW_TIDAK_SESUAI")
public final class SusunanMusyawarahRw implements Aturan<SusunanMusyawarahRw.Fakta> {

    /** The Pengurus of the RW and of its RT, and the ids of those on the list. */
    public record Fakta(List<Orang> pengurus, List<String> daftar) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = fakta.pengurus().stream().filter(orang -> !fakta.daftar().contains(orang.id()))
                .map(Orang::nama).distinct().toList();
        if (fakta.pengurus().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Pengurus RW dan RT belum dicatat.");
        }
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua pengurus RW dan RT menjadi peserta: "
                        + fakta.pengurus().stream().map(Orang::id).distinct().count() + " orang.")
                : Putusan.gagal(this, fakta, parameter,
                        "Belum dalam daftar peserta: " + Sebutan.daftar(kurang) + ".");
    }
}
