package id.rukun.hukum.pergub171.penggantian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.pengurus.WewenangKetuaFakta;

/** Who takes a post that somebody has left is named by the Ketua, or the Careteker in his chair: by no meeting and not by the Lurah. */
@Ketentuan(
        id = "PERGUB171-PS38-3.1",
        judul = "Pengganti pengurus ditunjuk Ketua dan dilaporkan kepada Lurah",
        dasar = "Pasal 38 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_KETUA",
        pemilikKode = "PERGUB171-PS22-4")
public final class PenggantiDitunjukKetua implements Aturan<WewenangKetuaFakta> {

    @Override
    public Putusan periksa(WewenangKetuaFakta fakta, ParameterBerlaku parameter) {
        String siapa = Sebutan.atau(Sebutan.daftar(fakta.hal()), "Pengganti pengurus");
        return fakta.olehKetua()
                ? Putusan.terpenuhi(this, fakta, parameter, siapa + " ditunjuk Ketua dan dilaporkan kepada Lurah.")
                : Putusan.gagal(this, fakta, parameter, siapa + " hanya dapat ditunjuk Ketua, atau Careteker yang menjalankan kursinya: "
                        + "bukan Lurah dan bukan musyawarah saja. Tanpa akun, Petugas mengisi surat yang ditandatanganinya.");
    }
}
