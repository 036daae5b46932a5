package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.SifatRapat;

/** The work meeting of Pasal 9 angka 5 is an Asisten's. */
@Ketentuan(
        id = "BKT-R-27",
        judul = "Pemrakarsa rapat teknis",
        dasar = "Pasal 9 angka 5 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_27",
        mulai = "2014-12-31")
public final class PemrakarsaRapatTeknis implements Aturan<PrakarsaFakta> {

    @Override
    public Putusan periksa(PrakarsaFakta fakta, ParameterBerlaku parameter) {
        if (fakta.sifat() != SifatRapat.TEKNIS && fakta.sifat() != SifatRapat.SUMBER_DAYA) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat ini bukan rapat Asisten.");
        }
        return fakta.pemrakarsa() == PemrakarsaRapat.ASISTEN
                ? Putusan.terpenuhi(this, fakta, parameter, "Rapat diselenggarakan " + fakta.siapa() + ".")
                : Putusan.gagal(this, fakta, parameter, "Rapat teknis dan rapat pengelolaan sumber daya diselenggarakan"
                        + " Asisten, bukan "
                        + fakta.siapa() + ". Pilih rapat pembahasan tugas.");
    }
}
