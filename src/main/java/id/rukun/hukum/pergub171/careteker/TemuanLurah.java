package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A problem in the election, or one that may disturb the service of the residents, as the Lurah has found it. */
@Ketentuan(
        id = "PERGUB171-PS8-1.1",
        judul = "Masalah pemilihan atau gangguan pelayanan menurut temuan Lurah",
        dasar = "Pasal 8 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "DASAR_CARETEKER_TIDAK_ADA")
public final class TemuanLurah implements Aturan<DasarFakta> {

    @Override
    public Putusan periksa(DasarFakta fakta, ParameterBerlaku parameter) {
        return Sebutan.kosong(fakta.temuan())
                ? Putusan.gagal(this, fakta, parameter, "Alasan penunjukan Careteker belum ada: uraikan masalah pemilihan, atau masalah "
                        + "yang mengganggu pelayanan masyarakat.")
                : Putusan.terpenuhi(this, fakta, parameter, "Masalahnya diuraikan dalam temuan Lurah.");
    }
}
