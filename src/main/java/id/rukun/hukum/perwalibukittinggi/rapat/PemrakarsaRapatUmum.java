package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.SifatRapat;

/** A meeting on general problems is called by one of three. */
@Ketentuan(
        id = "BKT-R-18",
        judul = "Pemrakarsa rapat umum",
        dasar = "Pasal 9 angka 3 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_18",
        mulai = "2014-12-31")
public final class PemrakarsaRapatUmum implements Aturan<PrakarsaFakta> {

    @Override
    public Putusan periksa(PrakarsaFakta fakta, ParameterBerlaku parameter) {
        if (fakta.sifat() != SifatRapat.UMUM) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat ini bukan rapat umum.");
        }
        return fakta.pemrakarsa().pimpinan()
                ? Putusan.terpenuhi(this, fakta, parameter, "Waktu rapat umum ditentukan " + fakta.siapa() + ".")
                : Putusan.gagal(this, fakta, parameter, "Rapat umum ditentukan Walikota, Wakil Walikota, atau Sekretaris"
                        + " Daerah, bukan "
                        + fakta.siapa() + ". " + jalanLain(fakta.pemrakarsa()));
    }

    /** Others propose it through a request, which comes to the Sekretaris Daerah (BKT-A-23). */
    private static String jalanLain(PemrakarsaRapat pemrakarsa) {
        return pemrakarsa == PemrakarsaRapat.ASISTEN
                ? "Asisten dapat mengadakan rapat teknis dalam bidangnya (Pasal 9 angka 5), atau mengusulkan rapat umum lewat"
                        + " permintaan koordinasi dengan topik umum."
                : "Usulkan lewat permintaan koordinasi dengan topik umum.";
    }
}
