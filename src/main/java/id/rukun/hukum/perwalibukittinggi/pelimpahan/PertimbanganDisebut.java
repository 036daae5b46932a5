package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** What the regulation wants considered is stated. */
@Ketentuan(
        id = "BKT-R-04",
        judul = "Pertimbangan pelimpahan",
        dasar = "Pasal 7 ayat (4) dan Pasal 8 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_04",
        mulai = "2014-12-31")
public final class PertimbanganDisebut implements Aturan<PelimpahanFakta> {

    @Override
    public Putusan periksa(PelimpahanFakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = fakta.rantai().stream().flatMap(mata -> mata.pertimbangan().stream())
                .filter(satu -> !fakta.pertimbangan().contains(satu)).map(PertimbanganPelimpahan::sebutan).toList();
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Pertimbangan yang diminta sudah disebut.")
                : Putusan.gagal(this, fakta, parameter, "Pertimbangan " + Sebutan.daftar(kurang)
                        + " belum diisi untuk pelimpahan "
                        + fakta.pasangan() + ".");
    }
}
