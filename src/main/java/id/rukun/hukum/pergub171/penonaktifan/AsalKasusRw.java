package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link AsalKasusRt}, for an RW. */
@Ketentuan(
        id = "PERGUB171-PS37-3.1",
        judul = "Asal perkara penonaktifan pengurus RW oleh Lurah",
        dasar = "Pasal 37 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "ASAL_KASUS_WAJIB",
        pemilikKode = "PERGUB171-PS36-3.1")
public final class AsalKasusRw implements Aturan<AsalKasusRt.Fakta> {

    @Override
    public Putusan periksa(AsalKasusRt.Fakta fakta, ParameterBerlaku parameter) {
        return AsalKasusRt.putus(this, fakta, parameter);
    }
}
