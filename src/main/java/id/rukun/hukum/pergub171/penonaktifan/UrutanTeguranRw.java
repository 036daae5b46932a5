package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link UrutanTeguranRt}, for an RW. */
@Ketentuan(
        id = "PERGUB171-PS37-4.2",
        judul = "Urutan teguran kepada pengurus RW dan Keputusannya",
        dasar = "Pasal 37 ayat (4) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "URUTAN_TEGURAN",
        tafsir = "AMB-34",
        pemilikKode = "PERGUB171-PS36-4.2")
public final class UrutanTeguranRw implements Aturan<UrutanTeguranRt.Fakta> {

    @Override
    public Putusan periksa(UrutanTeguranRt.Fakta fakta, ParameterBerlaku parameter) {
        return UrutanTeguranRt.putus(this, fakta, parameter);
    }
}
