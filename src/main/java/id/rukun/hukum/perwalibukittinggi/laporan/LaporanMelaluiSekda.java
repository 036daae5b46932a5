package id.rukun.hukum.perwalibukittinggi.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A report goes to the Walikota through the Sekretaris Daerah. */
@Ketentuan(
        id = "BKT-R-54",
        judul = "Laporan kepada Walikota melalui Sekretaris Daerah",
        dasar = "Pasal 16 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_54",
        mulai = "2014-12-31")
public final class LaporanMelaluiSekda implements Aturan<LaporanMelaluiSekda.Fakta> {

    /** Who reports, to whom the report goes first, and to whom in the end. */
    public record Fakta(String unit, PenerimaLaporan pertama, PenerimaLaporan akhir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        if (fakta.akhir() != PenerimaLaporan.WALIKOTA) {
            return Putusan.gagal(this, fakta, parameter, "Laporan kepada Walikota melalui Sekretaris Daerah: laporan " + unit
                    + " ditujukan kepada " + fakta.akhir().sebutan() + ". Tujukan kepada Walikota.");
        }
        return fakta.pertama() == PenerimaLaporan.SEKRETARIS_DAERAH
                ? Putusan.terpenuhi(this, fakta, parameter, "Laporan " + unit + " kepada Walikota melalui Sekretaris Daerah.")
                : Putusan.gagal(this, fakta, parameter, "Laporan kepada Walikota melalui Sekretaris Daerah: laporan " + unit
                        + " dikirim langsung kepada " + fakta.pertama().sebutan() + ". Kirim kepada Sekretaris Daerah, yang"
                        + " meneruskannya.");
    }
}
