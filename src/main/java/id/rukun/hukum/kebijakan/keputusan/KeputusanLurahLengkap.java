package id.rukun.hukum.kebijakan.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.BentukKeputusanLurah;

/** A Keputusan about anything else than the structure of RT and RW has number, date and its own Lurah's signature as well. */
@Ketentuan(
        id = "RUKUN-POL-138",
        judul = "Keputusan Lurah bernomor, bertanggal, dan ditandatangani",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "KEPUTUSAN_LURAH_WAJIB",
        pemilikKode = "PERGUB171-PS14-1")
public final class KeputusanLurahLengkap implements Aturan<BentukKeputusanLurah.Fakta> {

    @Override
    public Putusan periksa(BentukKeputusanLurah.Fakta fakta, ParameterBerlaku parameter) {
        return BentukKeputusanLurah.putus(this, fakta, parameter);
    }
}
