package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A Careteker comes from among the PNS, who are known by their number. */
@Ketentuan(
        id = "PERGUB171-PS8-1.2",
        judul = "Careteker dari PNS",
        dasar = "Pasal 1 angka 38, Pasal 8 ayat (1), dan Pasal 30 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "CARETEKER_BUKAN_PNS")
public final class CaretekerPns implements Aturan<PegawaiFakta> {

    @Override
    public Putusan periksa(PegawaiFakta fakta, ParameterBerlaku parameter) {
        String nama = Sebutan.nama(fakta.nama());
        if (!PnsPemprov.pns(fakta)) {
            return Putusan.gagal(this, fakta, parameter, "Careteker harus PNS Pemprov DKI Jakarta; " + nama + " bukan.");
        }
        return Sebutan.kosong(fakta.nip())
                ? Putusan.gagal(this, fakta, parameter, "Careteker harus PNS Pemprov DKI Jakarta; NIP " + nama + " belum disebut.")
                : Putusan.terpenuhi(this, fakta, parameter, nama + " PNS dengan NIP.");
    }
}
