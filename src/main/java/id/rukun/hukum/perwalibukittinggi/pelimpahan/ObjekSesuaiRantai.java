package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** What is delegated is what this link of the chain passes on. */
@Ketentuan(
        id = "BKT-R-03",
        judul = "Objek pelimpahan",
        dasar = "Pasal 7 ayat (4) dan Pasal 8 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_03",
        mulai = "2014-12-31")
public final class ObjekSesuaiRantai implements Aturan<PelimpahanFakta> {

    @Override
    public Putusan periksa(PelimpahanFakta fakta, ParameterBerlaku parameter) {
        return fakta.rantai().filter(mata -> mata.objek() != fakta.objek())
                .map(mata -> Putusan.gagal(this, fakta, parameter, "Objek pelimpahan tidak sesuai: " + fakta.pasangan()
                        + " dilimpahkan sebagian " + mata.objek().sebutan() + ", bukan " + fakta.objek().sebutan() + "."))
                .orElseGet(() -> Putusan.terpenuhi(this, fakta, parameter, fakta.rantai().isEmpty()
                        ? "Objek pelimpahan dinilai sesudah pemberi dan penerimanya sesuai rantai."
                        : "Yang dilimpahkan sebagian " + fakta.objek().sebutan() + "."));
    }
}
