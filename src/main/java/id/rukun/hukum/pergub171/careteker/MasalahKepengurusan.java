package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Another problem in the board, described: also that no candidate is fit, or that no vote was valid. */
@Ketentuan(
        id = "PERGUB171-PS30-1.2",
        judul = "Masalah lain dalam kepengurusan, diuraikan",
        dasar = "Pasal 30 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "DASAR_CARETEKER_TIDAK_ADA",
        pemilikKode = "PERGUB171-PS8-1.1")
public final class MasalahKepengurusan implements Aturan<DasarFakta> {

    @Override
    public Putusan periksa(DasarFakta fakta, ParameterBerlaku parameter) {
        return Sebutan.kosong(fakta.temuan())
                ? Putusan.gagal(this, fakta, parameter,
                        "Alasan penunjukan Careteker belum ada: uraikan masalah dalam kepengurusan.")
                : Putusan.terpenuhi(this, fakta, parameter, "Masalah dalam kepengurusan diuraikan.");
    }
}
