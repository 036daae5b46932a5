package id.rukun.hukum.pergub171.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Who completes a board changes what the Camat has ratified; by reading he ratifies that too. */
@Ketentuan(
        id = "PERGUB171-PS38-3.3",
        judul = "Pengesahan Camat atas pengganti pengurus",
        dasar = "Pasal 31 ayat (4) dan Pasal 38 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "ATAS_NAMA_SALAH",
        pemilikKode = "PERGUB171-PS31-4",
        tafsir = "AMB-35")
public final class PengesahanPenggantiPengurus implements Aturan<PengesahanFakta> {

    @Override
    public Putusan periksa(PengesahanFakta fakta, ParameterBerlaku parameter) {
        return fakta.putus(this, parameter);
    }
}
