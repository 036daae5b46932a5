package id.rukun.hukum.perwalibukittinggi.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibukittinggi.umum.UnitKerjaFakta;

/** Perangkat Daerah and Instansi Vertikal must report; others do so of their own will and have no cycle. */
@Ketentuan(
        id = "BKT-R-52",
        judul = "Kewajiban melapor",
        dasar = "Pasal 16 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.OTOMATIS,
        mulai = "2014-12-31")
public final class WajibMelapor implements Aturan<UnitKerjaFakta> {

    @Override
    public Putusan periksa(UnitKerjaFakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return fakta.wajib()
                ? Putusan.terpenuhi(this, fakta, parameter, unit + " wajib melapor secara berkala dan setiap saat.")
                : Putusan.gagal(this, fakta, parameter, unit + " melapor dengan sukarela, tanpa masa berkala: Pasal 16 ayat (2)"
                        + " hanya mewajibkan Perangkat Daerah dan Instansi Vertikal (tafsir " + fakta.tafsirSukarela() + ").");
    }
}
