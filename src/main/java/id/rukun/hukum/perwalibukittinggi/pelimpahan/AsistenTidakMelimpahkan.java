package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The chain ends with the Asisten. */
@Ketentuan(
        id = "BKT-R-06",
        judul = "Asisten tidak melimpahkan lagi",
        dasar = "Pasal 8 ayat (2) dan ayat (3) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_06",
        tafsir = "BKT-A-45",
        mulai = "2014-12-31")
public final class AsistenTidakMelimpahkan implements Aturan<AsistenTidakMelimpahkan.Fakta> {

    /** Who delegates, and how he is called. */
    public record Fakta(PejabatPelimpahan pemberi, String nama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.pemberi() != PejabatPelimpahan.ASISTEN
                ? Putusan.terpenuhi(this, fakta, parameter, "Pemberinya bukan Asisten.")
                : Putusan.gagal(this, fakta, parameter, "Asisten tidak dapat melimpahkan lagi: " + Sebutan.nama(fakta.nama())
                        + " melaksanakan sendiri koordinasi dalam pembidangannya.");
    }
}
