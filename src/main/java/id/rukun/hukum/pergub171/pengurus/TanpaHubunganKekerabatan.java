package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;
import java.util.stream.Collectors;

/** No two members of a board, the Ketua included, are husband and wife or parent and child. */
@Ketentuan(
        id = "PERGUB171-PS31-2",
        judul = "Tidak ada hubungan suami istri atau orang tua dan anak dalam kepengurusan",
        dasar = "Pasal 31 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "HUBUNGAN_KEKERABATAN",
        tafsir = "AMB-27")
public final class TanpaHubunganKekerabatan implements Aturan<TanpaHubunganKekerabatan.Fakta> {

    /** The pairs on the board that are so related. */
    public record Fakta(List<DuaPengurus> pasangan) {}

    /** Two names and how they are related: "orang tua dan anak menurut Kartu Keluarga sejak 3 Desember 2018". */
    public record DuaPengurus(String satu, String lain, String hubungan) {

        /** The pair as a sentence. */
        public String kalimat() {
            return Sebutan.nama(satu) + " dan " + Sebutan.nama(lain) + " mempunyai hubungan "
                    + Sebutan.atau(hubungan, "suami istri atau orang tua dan anak") + ".";
        }
    }

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.pasangan().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak ada suami istri atau orang tua dan anak di antara pengurus.")
                : Putusan.gagal(this, fakta, parameter, fakta.pasangan().stream().map(DuaPengurus::kalimat)
                        .collect(Collectors.joining(" ")));
    }
}
