package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.BentukKeputusanLurah;

/** What a Musyawarah RT decided about a member of the board is set by a Keputusan of the Lurah; before it nobody loses his post. */
@Ketentuan(
        id = "PERGUB171-PS36-2.2",
        judul = "Penonaktifan pengurus RT ditetapkan dengan Keputusan Lurah",
        dasar = "Pasal 36 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "KEPUTUSAN_LURAH_WAJIB",
        pemilikKode = "PERGUB171-PS14-1")
public final class BentukPenonaktifanRt implements Aturan<BentukKeputusanLurah.Fakta> {

    @Override
    public Putusan periksa(BentukKeputusanLurah.Fakta fakta, ParameterBerlaku parameter) {
        return BentukKeputusanLurah.putus(this, fakta, parameter);
    }
}
