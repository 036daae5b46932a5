package id.rukun.hukum.pergub171.penataan.kelurahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** The merged RT falls into one of the RW involved. */
@Ketentuan(
        id = "PERGUB171-PS11-3.3",
        judul = "RW tujuan termasuk RW terkait",
        dasar = "Pasal 11 ayat (3) dan Pasal 1 angka 32 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "RW_TUJUAN_TIDAK_SAH",
        tafsir = "AMB-81")
public final class RwTujuanTerlibat implements Aturan<RwTujuanTerlibat.Fakta> {

    /** The RW named in the Berita Acara and the RW of the merging RT. */
    public record Fakta(String rwTujuan, List<String> rwTerlibat) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String terkait = Sebutan.daftar(fakta.rwTerlibat());
        if (fakta.rwTerlibat().contains(fakta.rwTujuan())) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "RW tujuan " + Sebutan.nama(fakta.rwTujuan()) + " termasuk RW terkait: " + terkait + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "RW tujuan harus salah satu RW terkait: " + terkait
                + (Sebutan.kosong(fakta.rwTujuan()) ? "; RW tujuan belum disebut."
                        : "; yang disebut " + fakta.rwTujuan() + "."));
    }
}
