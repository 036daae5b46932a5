package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** To deactivate a member of the board of an RW is decided in a valid Musyawarah RW. */
@Ketentuan(
        id = "PERGUB171-PS37-1",
        judul = "Penonaktifan pengurus RW diputus Musyawarah RW",
        dasar = "Pasal 37 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.ALIH)
public final class MusyawarahRwMenonaktifkan implements Aturan<PutusanMusyawarahFakta> {

    @Override
    public Putusan periksa(PutusanMusyawarahFakta fakta, ParameterBerlaku parameter) {
        return fakta.putus(this, parameter);
    }
}
