package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** An act against the law, a programme of the government, a Perda or the norms of the community: the norm is named. */
@Ketentuan(
        id = "PERGUB171-PS35-2c",
        judul = "Bertentangan dengan peraturan, program pemerintah, perda, atau norma",
        dasar = "Pasal 35 ayat (2) huruf c Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "URAIAN_WAJIB",
        pemilikKode = "PERGUB171-PS35-2a")
public final class BertentanganDenganNorma implements Aturan<UraianFakta> {

    @Override
    public Putusan periksa(UraianFakta fakta, ParameterBerlaku parameter) {
        if (fakta.ukuran() && fakta.tindakan()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Norma yang dilanggar disebut dan tindakannya diuraikan.");
        }
        return Putusan.gagal(this, fakta, parameter, "Uraian wajib diisi: " + (fakta.ukuran() ? ""
                : "ketentuan, program, perda, atau norma yang dilanggar") + (fakta.ukuran() || fakta.tindakan() ? "" : " dan ")
                + (fakta.tindakan() ? "" : "tindakannya") + ".");
    }
}
