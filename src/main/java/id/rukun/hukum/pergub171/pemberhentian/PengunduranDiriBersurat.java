package id.rukun.hukum.pergub171.pemberhentian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Nobody resigns for another: the letter is signed by who leaves (DOC-37). */
@Ketentuan(
        id = "PERGUB171-PS35-1b",
        judul = "Pengurus mengundurkan diri dengan surat yang ditandatanganinya sendiri",
        dasar = "Pasal 35 ayat (1) huruf b Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "SURAT_PENGUNDURAN_DIRI_TIDAK_ADA")
public final class PengunduranDiriBersurat implements Aturan<PengunduranDiriBersurat.Fakta> {

    /** Whether who leaves has signed the letter himself, and how many files show it. */
    public record Fakta(boolean ditandatanganiSendiri, int pindaian) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.pindaian() < 1) {
            return Putusan.gagal(this, fakta, parameter,
                    "Surat pengunduran diri belum ada. Lampirkan pindaian surat yang ditandatangani pengurus itu sendiri.");
        }
        return fakta.ditandatanganiSendiri()
                ? Putusan.terpenuhi(this, fakta, parameter, "Surat pengunduran diri ditandatangani pengurus itu sendiri.")
                : Putusan.gagal(this, fakta, parameter, "Surat pengunduran diri yang ditandatangani orang lain tidak mengakhiri jabatan: "
                        + "yang mundur menandatanganinya sendiri.");
    }
}
