package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link KetuaPemenangRt}, for the Ketua RW. */
@Ketentuan(
        id = "PERGUB171-PS29-5.2",
        judul = "Ketua RW yang ditetapkan ialah pemenang pemilihan",
        dasar = "Pasal 29 ayat (5) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PEMENANG",
        pemilikKode = "PERGUB171-PS27-5.2")
public final class KetuaPemenangRw implements Aturan<KetuaPemenangRt.Fakta> {

    @Override
    public Putusan periksa(KetuaPemenangRt.Fakta fakta, ParameterBerlaku parameter) {
        return KetuaPemenangRt.putus(this, fakta, parameter);
    }
}
