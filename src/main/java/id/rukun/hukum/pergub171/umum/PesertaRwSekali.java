package id.rukun.hukum.pergub171.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who has two qualities, as a Pengurus RW who is also a Pengurus RT, is one peserta. */
@Ketentuan(
        id = "PERGUB171-PS1-21.4",
        judul = "Setiap orang satu peserta Musyawarah RW",
        dasar = "Pasal 1 angka 21 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TEMUAN,
        kode = "PESERTA_RW_RANGKAP",
        tafsir = "AMB-39")
public final class PesertaRwSekali implements Aturan<PesertaRwSekali.Fakta> {

    /** Everybody in the quality in which he takes part, so that who has two stands here twice. */
    public record Fakta(List<Orang> kualitas) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Set<String> pernah = new HashSet<>();
        List<String> rangkap = fakta.kualitas().stream().filter(orang -> !pernah.add(orang.id())).map(Orang::nama)
                .distinct().toList();
        String jumlah = "Peserta " + pernah.size() + " orang";
        return rangkap.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, jumlah + ".")
                : Putusan.gagal(this, fakta, parameter, jumlah + "; dihitung satu kali walaupun berkualitas rangkap: "
                        + Sebutan.daftar(rangkap) + ".");
    }
}
