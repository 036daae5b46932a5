package id.rukun.hukum.pergub171.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A member of the board of an RT loses his post only once the Camat has ratified the Keputusan on it. */
@Ketentuan(
        id = "PERGUB171-PS36-5",
        judul = "Pengesahan Camat atas penonaktifan pengurus RT",
        dasar = "Pasal 36 ayat (5) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "ATAS_NAMA_SALAH",
        pemilikKode = "PERGUB171-PS31-4")
public final class PengesahanPenonaktifanRt implements Aturan<PengesahanFakta> {

    @Override
    public Putusan periksa(PengesahanFakta fakta, ParameterBerlaku parameter) {
        return fakta.putus(this, parameter);
    }
}
