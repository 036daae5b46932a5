package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link PemungutanSuara}, for the Musyawarah RW. */
@Ketentuan(
        id = "PERGUB171-PS42-4",
        judul = "Pemungutan suara dalam Musyawarah RW",
        dasar = "Pasal 42 ayat (4) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.ALIH,
        kodeLain = "SUARA_RW_SEBELUM_MUFAKAT_GAGAL",
        tafsir = "AMB-40")
public final class PemungutanSuaraRw implements Aturan<PemungutanSuara.Fakta> {

    @Override
    public Putusan periksa(PemungutanSuara.Fakta fakta, ParameterBerlaku parameter) {
        return PemungutanSuara.putus(this, fakta, parameter, "SUARA_RW_SEBELUM_MUFAKAT_GAGAL");
    }
}
