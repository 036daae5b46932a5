package id.rukun.hukum.pergub171.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A board holds only once the Camat has ratified the Keputusan on it, on behalf of the Walikota or Bupati. */
@Ketentuan(
        id = "PERGUB171-PS31-4",
        judul = "Pengesahan Camat atas susunan pengurus",
        dasar = "Pasal 31 ayat (4) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "ATAS_NAMA_SALAH")
public final class PengesahanSusunanPengurus implements Aturan<PengesahanFakta> {

    @Override
    public Putusan periksa(PengesahanFakta fakta, ParameterBerlaku parameter) {
        return fakta.putus(this, parameter);
    }
}
