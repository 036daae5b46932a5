package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link TeguranLengkapRt}, for an RW. */
@Ketentuan(
        id = "PERGUB171-PS37-4.1",
        judul = "Teguran lisan dan teguran tertulis kepada pengurus RW",
        dasar = "Pasal 37 ayat (4) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "TEGURAN_BELUM_LENGKAP",
        parameter = {"PRM-35", "PRM-36"},
        pemilikKode = "PERGUB171-PS36-4.1")
public final class TeguranLengkapRw implements Aturan<TeguranLengkapRt.Fakta> {

    @Override
    public Putusan periksa(TeguranLengkapRt.Fakta fakta, ParameterBerlaku parameter) {
        return TeguranLengkapRt.putus(this, fakta, parameter);
    }
}
