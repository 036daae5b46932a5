package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link KeputusanTidakBertentangan}, for the Musyawarah RW. */
@Ketentuan(
        id = "PERGUB171-PS42-5",
        judul = "Keputusan Musyawarah RW tidak bertentangan dengan peraturan",
        dasar = "Pasal 42 ayat (5) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BERTENTANGAN_PERATURAN",
        pemilikKode = "PERGUB171-PS40-5",
        parameter = {"PRM-34", "PRM-08"},
        tafsir = "AMB-41")
public final class KeputusanRwTidakBertentangan implements Aturan<KeputusanTidakBertentangan.Fakta> {

    @Override
    public Putusan periksa(KeputusanTidakBertentangan.Fakta fakta, ParameterBerlaku parameter) {
        return KeputusanTidakBertentangan.putus(this, fakta, parameter);
    }
}
