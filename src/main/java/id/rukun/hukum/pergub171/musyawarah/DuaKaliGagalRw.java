package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link DuaKaliGagal}, for the Musyawarah RW. */
@Ketentuan(
        id = "PERGUB171-PS42-2",
        judul = "Musyawarah RW dianggap sah setelah dua kali tidak kuorum",
        dasar = "Pasal 42 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.ALIH,
        parameter = "PRM-33",
        tafsir = "AMB-38")
public final class DuaKaliGagalRw implements Aturan<DuaKaliGagal.Fakta> {

    @Override
    public Putusan periksa(DuaKaliGagal.Fakta fakta, ParameterBerlaku parameter) {
        return DuaKaliGagal.putus(this, fakta, parameter);
    }
}
