package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** One delegates along the chain only. */
@Ketentuan(
        id = "BKT-R-01",
        judul = "Rantai pelimpahan",
        dasar = "Pasal 7 ayat (4) dan Pasal 8 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_01",
        mulai = "2014-12-31")
public final class PasanganPelimpahan implements Aturan<PelimpahanFakta> {

    @Override
    public Putusan periksa(PelimpahanFakta fakta, ParameterBerlaku parameter) {
        return fakta.rantai().isPresent()
                ? Putusan.terpenuhi(this, fakta, parameter, "Pelimpahan " + fakta.pasangan() + " sesuai rantainya.")
                : Putusan.gagal(this, fakta, parameter, "Pelimpahan tidak sesuai rantai Wakil Walikota–Sekretaris"
                        + " Daerah–Asisten: "
                        + fakta.pasangan() + ". Pilih penerima yang berikut dalam rantai itu.");
    }
}
