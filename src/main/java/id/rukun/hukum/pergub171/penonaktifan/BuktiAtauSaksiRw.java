package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link BuktiAtauSaksiRt}, for an RW. */
@Ketentuan(
        id = "PERGUB171-PS37-3.2",
        judul = "Alat bukti atau saksi terhadap pengurus RW",
        dasar = "Pasal 37 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BUKTI_ATAU_SAKSI_WAJIB",
        parameter = "PRM-37",
        pemilikKode = "PERGUB171-PS36-3.2")
public final class BuktiAtauSaksiRw implements Aturan<BuktiAtauSaksiRt.Fakta> {

    @Override
    public Putusan periksa(BuktiAtauSaksiRt.Fakta fakta, ParameterBerlaku parameter) {
        return BuktiAtauSaksiRt.putus(this, fakta, parameter);
    }
}
