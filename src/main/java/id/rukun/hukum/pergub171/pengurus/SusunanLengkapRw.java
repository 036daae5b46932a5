package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link SusunanLengkapRt}, for an RW. */
@Ketentuan(
        id = "PERGUB171-PS21-2",
        judul = "Susunan pengurus RW lengkap",
        dasar = "Pasal 21 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "SUSUNAN_TIDAK_LENGKAP",
        pemilikKode = "PERGUB171-PS21-1")
public final class SusunanLengkapRw implements Aturan<SusunanLengkapRt.Fakta> {

    @Override
    public Putusan periksa(SusunanLengkapRt.Fakta fakta, ParameterBerlaku parameter) {
        return SusunanLengkapRt.putus(this, fakta, parameter);
    }
}
