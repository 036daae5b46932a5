package id.rukun.hukum.perwalibukittinggi.horizontal;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibukittinggi.umum.HorizontalFakta;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;

/** Where several Asisten should have coordinated and did not when the matter was to be closed, it is a finding. */
@Ketentuan(
        id = "BKT-R-33",
        judul = "Kewajiban koordinasi antar-Asisten",
        dasar = "Pasal 9 angka 4 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TEMUAN,
        kode = "BKT_R_33",
        mulai = "2014-12-31")
public final class KewajibanAntarAsisten implements Aturan<HorizontalFakta> {

    @Override
    public Putusan periksa(HorizontalFakta fakta, ParameterBerlaku parameter) {
        if (!fakta.wajib()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Koordinasi antar-Asisten tidak diwajibkan bagi perkara ini.");
        }
        return fakta.belum().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Kewajiban koordinasi antar-Asisten dipenuhi.")
                : Putusan.gagal(this, fakta, parameter, "Kewajiban koordinasi antar-Asisten belum dipenuhi ketika perkara"
                        + " hendak ditutup: "
                        + KantorAsisten.sebut(fakta.belum()) + " belum ikut.");
    }
}
