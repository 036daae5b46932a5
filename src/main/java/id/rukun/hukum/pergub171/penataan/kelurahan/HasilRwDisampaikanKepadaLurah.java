package id.rukun.hukum.pergub171.penataan.kelurahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** The Musyawarah tingkat Kelurahan opens when the results of all RW have reached the Lurah. */
@Ketentuan(
        id = "PERGUB171-PS12-1b",
        judul = "Hasil Musyawarah RW disampaikan kepada Lurah",
        dasar = "Pasal 12 ayat (1) huruf b Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "HASIL_RW_BELUM_DISAMPAIKAN")
public final class HasilRwDisampaikanKepadaLurah implements Aturan<PenyampaianFakta> {

    @Override
    public Putusan periksa(PenyampaianFakta fakta, ParameterBerlaku parameter) {
        String pesan = "Hasil Musyawarah RW yang sudah disampaikan kepada Lurah: " + fakta.hitungan() + ".";
        return fakta.lengkap()
                ? Putusan.terpenuhi(this, fakta, parameter, pesan)
                : Putusan.gagal(this, fakta, parameter, pesan);
    }
}
