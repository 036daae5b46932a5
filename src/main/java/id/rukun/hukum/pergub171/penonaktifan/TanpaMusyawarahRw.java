package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** As {@link TanpaMusyawarahRt}, for an RW. */
@Ketentuan(
        id = "PERGUB171-PS37-3.3",
        judul = "Musyawarah RW boleh ada, boleh tidak",
        dasar = "Pasal 37 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.DISKRESI)
public final class TanpaMusyawarahRw implements Aturan<TanpaMusyawarahRt.Fakta> {

    @Override
    public Putusan periksa(TanpaMusyawarahRt.Fakta fakta, ParameterBerlaku parameter) {
        return TanpaMusyawarahRt.putus(this, fakta, parameter);
    }
}
