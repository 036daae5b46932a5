package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link MufakatDidahulukan}, for the Musyawarah RW. */
@Ketentuan(
        id = "PERGUB171-PS42-3",
        judul = "Mufakat didahulukan dalam Musyawarah RW",
        dasar = "Pasal 42 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "MUFAKAT_BELUM_DICOBA",
        pemilikKode = "PERGUB171-PS40-3")
public final class MufakatDidahulukanRw implements Aturan<MufakatDidahulukan.Fakta> {

    @Override
    public Putusan periksa(MufakatDidahulukan.Fakta fakta, ParameterBerlaku parameter) {
        return MufakatDidahulukan.putus(this, fakta, parameter);
    }
}
