package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A PNS is a civil servant of the Province; no candidate for it, no employee under contract, nobody of another office. */
@Ketentuan(
        id = "PERGUB171-PS1-38",
        judul = "PNS ialah PNS Pemerintah Provinsi DKI Jakarta",
        dasar = "Pasal 1 angka 38 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "CARETEKER_BUKAN_PNS",
        pemilikKode = "PERGUB171-PS8-1.2")
public final class PnsPemprov implements Aturan<PegawaiFakta> {

    /** The only status that makes a PNS. */
    static final String PNS_PEMPROV = "PNS_PEMPROV";

    @Override
    public Putusan periksa(PegawaiFakta fakta, ParameterBerlaku parameter) {
        String nama = Sebutan.nama(fakta.nama());
        return pns(fakta)
                ? Putusan.terpenuhi(this, fakta, parameter, nama + " PNS Pemprov DKI Jakarta.")
                : Putusan.gagal(this, fakta, parameter, "Careteker harus PNS Pemprov DKI Jakarta; " + nama + " bukan.");
    }

    static boolean pns(PegawaiFakta fakta) {
        return PNS_PEMPROV.equals(fakta.status());
    }
}
