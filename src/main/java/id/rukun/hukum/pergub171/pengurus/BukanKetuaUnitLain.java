package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** A sitting Ketua takes no seat on the board of another unit: his own requirement would be lost at once. */
@Ketentuan(
        id = "PERGUB171-PS35-2e.2",
        judul = "Ketua RT atau RW lain tidak duduk dalam kepengurusan",
        dasar = "Pasal 25 huruf i dan Pasal 35 ayat (2) huruf e Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "RANGKAP_JABATAN",
        tafsir = "AMB-94")
public final class BukanKetuaUnitLain implements Aturan<BukanKetuaUnitLain.Fakta> {

    /** Those on the list who are Ketua of another unit: "Budi, Ketua RT 002/RW 01 Kelurahan Gambir". */
    public record Fakta(List<String> ketuaUnitLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.ketuaUnitLain().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Tidak seorang pun menjabat Ketua RT atau RW lain.")
                : Putusan.gagal(this, fakta, parameter, "Masih merangkap jabatan: " + Sebutan.daftar(fakta.ketuaUnitLain()) + ".");
    }
}
