package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** To deactivate a member of the board of an RT is decided in a valid Musyawarah RT. */
@Ketentuan(
        id = "PERGUB171-PS36-1",
        judul = "Penonaktifan pengurus RT diputus Musyawarah RT",
        dasar = "Pasal 36 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.ALIH)
public final class MusyawarahRtMenonaktifkan implements Aturan<PutusanMusyawarahFakta> {

    @Override
    public Putusan periksa(PutusanMusyawarahFakta fakta, ParameterBerlaku parameter) {
        return fakta.putus(this, parameter);
    }
}
