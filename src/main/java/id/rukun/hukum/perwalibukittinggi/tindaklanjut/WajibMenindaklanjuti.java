package id.rukun.hukum.perwalibukittinggi.tindaklanjut;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibukittinggi.umum.UnitKerjaFakta;

/** Perangkat Daerah and Instansi Vertikal must follow up; others do so of their own will. */
@Ketentuan(
        id = "BKT-R-49",
        judul = "Kewajiban menindaklanjuti",
        dasar = "Pasal 16 ayat (1) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.OTOMATIS,
        mulai = "2014-12-31")
public final class WajibMenindaklanjuti implements Aturan<UnitKerjaFakta> {

    @Override
    public Putusan periksa(UnitKerjaFakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return fakta.wajib()
                ? Putusan.terpenuhi(this, fakta, parameter, unit + " wajib menindaklanjuti hasil koordinasi.")
                : Putusan.gagal(this, fakta, parameter, unit + " menindaklanjuti dengan sukarela: Pasal 16 ayat (1) hanya"
                        + " mewajibkan Perangkat Daerah dan Instansi Vertikal (tafsir " + fakta.tafsirSukarela() + ").");
    }
}
