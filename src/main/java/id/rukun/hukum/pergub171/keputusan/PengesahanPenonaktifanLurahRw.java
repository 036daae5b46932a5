package id.rukun.hukum.pergub171.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** The text demands the ratification of what a Musyawarah RW decided; by reading also of what the Lurah did by himself. */
@Ketentuan(
        id = "PERGUB171-PS37-5.2",
        judul = "Pengesahan Camat atas penonaktifan pengurus RW oleh Lurah",
        dasar = "Pasal 37 ayat (3) dan ayat (5) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "ATAS_NAMA_SALAH",
        pemilikKode = "PERGUB171-PS31-4",
        tafsir = "AMB-35")
public final class PengesahanPenonaktifanLurahRw implements Aturan<PengesahanFakta> {

    @Override
    public Putusan periksa(PengesahanFakta fakta, ParameterBerlaku parameter) {
        return fakta.putus(this, parameter);
    }
}
