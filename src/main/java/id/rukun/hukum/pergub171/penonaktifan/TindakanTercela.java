package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Disgraceful conduct is a ground only where it has cost the trust of the residents: both are described. */
@Ketentuan(
        id = "PERGUB171-PS35-2a",
        judul = "Tindakan tercela yang menghilangkan kepercayaan warga",
        dasar = "Pasal 35 ayat (2) huruf a Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "URAIAN_WAJIB")
public final class TindakanTercela implements Aturan<UraianFakta> {

    @Override
    public Putusan periksa(UraianFakta fakta, ParameterBerlaku parameter) {
        if (fakta.tindakan() && fakta.ukuran()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tindakan dan hilangnya kepercayaan warga diuraikan.");
        }
        return Putusan.gagal(this, fakta, parameter, "Uraian wajib diisi: " + (fakta.tindakan() ? "" : "tindakannya")
                + (fakta.tindakan() || fakta.ukuran() ? "" : " dan ")
                + (fakta.ukuran() ? "" : "hilangnya kepercayaan warga karenanya") + ".");
    }
}
