package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.SifatRapat;

/** For a policy the units that it concerns are named and all invited. */
@Ketentuan(
        id = "BKT-R-24",
        judul = "Unit terkait kebijakan diundang",
        dasar = "Pasal 9 angka 7 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_24",
        mulai = "2014-12-31")
public final class UnitTerkaitDiundang implements Aturan<RapatKebijakanFakta> {

    @Override
    public Putusan periksa(RapatKebijakanFakta fakta, ParameterBerlaku parameter) {
        if (fakta.sifat() != SifatRapat.KEBIJAKAN) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat ini bukan rapat kebijakan.");
        }
        String kurang = fakta.undanganKurang();
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.terkait().size() + " unit terkait kebijakan diundang.")
                : Putusan.gagal(this, fakta, parameter, kurang);
    }
}
