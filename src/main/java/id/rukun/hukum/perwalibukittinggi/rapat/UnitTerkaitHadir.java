package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.SifatRapat;

/** Without a Perangkat Daerah or Instansi Vertikal that a policy concerns there is no policy result. */
@Ketentuan(
        id = "BKT-R-25",
        judul = "Unit terkait kebijakan hadir",
        dasar = "Pasal 9 angka 7 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_25",
        tafsir = "BKT-A-32",
        mulai = "2014-12-31")
public final class UnitTerkaitHadir implements Aturan<RapatKebijakanFakta> {

    @Override
    public Putusan periksa(RapatKebijakanFakta fakta, ParameterBerlaku parameter) {
        if (fakta.sifat() != SifatRapat.KEBIJAKAN) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat ini bukan rapat kebijakan.");
        }
        if (!fakta.sesudahRapat()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Kehadiran unit terkait dinilai sesudah rapat.");
        }
        String kurang = fakta.kehadiranKurang();
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua Perangkat Daerah dan Instansi Vertikal yang terkait hadir;"
                        + " kesepakatan kebijakan dapat diambil." + fakta.tidakMengikat())
                : Putusan.gagal(this, fakta, parameter, kurang + fakta.tidakMengikat());
    }
}
