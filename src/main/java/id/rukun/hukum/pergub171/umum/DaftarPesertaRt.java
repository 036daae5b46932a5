package id.rukun.hukum.pergub171.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The peserta of a Musyawarah RT are the Kepala Keluarga of every active KK of the RT who live in it, each once.
 */
@Ketentuan(
        id = "PERGUB171-PS1-20.1",
        judul = "Daftar peserta Musyawarah RT",
        dasar = "Pasal 1 angka 20 dan angka 26 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "DAFTAR_PESERTA_TIDAK_SESUAI",
        tafsir = "AMB-78")
public final class DaftarPesertaRt implements Aturan<DaftarPesertaRt.Fakta> {

    /** Ids of the Kepala Keluarga who are entitled and of those on the list. */
    public record Fakta(List<String> kepalaKeluarga, List<String> daftar) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Set<String> berhak = new HashSet<>(fakta.kepalaKeluarga());
        Set<String> terdaftar = new HashSet<>(fakta.daftar());
        long kurang = berhak.stream().filter(orang -> !terdaftar.contains(orang)).count();
        long lebih = fakta.daftar().size() - (berhak.size() - kurang);
        if (berhak.isEmpty() || kurang > 0 || lebih > 0) {
            return Putusan.gagal(this, fakta, parameter,
                    "Daftar peserta tidak sama dengan kepala keluarga dalam KK RT: "
                            + berhak.size() + " kepala keluarga, kurang " + kurang + ", lebih " + lebih + ".");
        }
        return Putusan.terpenuhi(this, fakta, parameter,
                "Daftar peserta memuat semua kepala keluarga RT: " + berhak.size() + ".");
    }
}
