package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A technical meeting that touches a policy follows the rules of a policy meeting. */
@Ketentuan(
        id = "BKT-R-68",
        judul = "Kebijakan dalam rapat Asisten",
        dasar = "Pasal 9 angka 5 dan angka 7 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_25",
        kodeLain = "BKT_R_68",
        pemilikKode = "BKT-R-25",
        parameter = "BKT-P-41",
        tafsir = "BKT-A-20",
        mulai = "2014-12-31")
public final class KebijakanDalamRapatAsisten implements Aturan<RapatKebijakanFakta> {

    @Override
    public Putusan periksa(RapatKebijakanFakta fakta, ParameterBerlaku parameter) {
        if (!fakta.rapatAsistenTentangKebijakan()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Bukan rapat Asisten yang menyangkut suatu kebijakan.");
        }
        if (!parameter.pilihan("BKT-P-41")) {
            return Putusan.terpenuhi(this, fakta, parameter, "Kewajiban hadir dalam rapat kebijakan tidak diterapkan pada rapat"
                    + " Asisten.");
        }
        String undangan = fakta.undanganKurang();
        if (!undangan.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "BKT_R_68", "Rapat Asisten ini menyangkut suatu"
                    + " kebijakan. "
                    + undangan);
        }
        String kurang = fakta.sesudahRapat() ? fakta.kehadiranKurang() : "";
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Unit terkait kebijakan "
                        + (fakta.sesudahRapat() ? "hadir; kesepakatan dapat diambil."
                        + fakta.tidakMengikat() : "diundang semuanya."))
                : Putusan.gagal(this, fakta, parameter, "Rapat Asisten ini menyangkut suatu kebijakan. " + kurang
                        + fakta.tidakMengikat());
    }
}
