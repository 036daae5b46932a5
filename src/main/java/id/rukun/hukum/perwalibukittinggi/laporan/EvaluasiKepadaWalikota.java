package id.rukun.hukum.perwalibukittinggi.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** The Wakil Walikota reports to the Walikota. */
@Ketentuan(
        id = "BKT-R-60",
        judul = "Evaluasi dilaporkan kepada Walikota",
        dasar = "Pasal 7 ayat (3) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_60",
        mulai = "2014-12-31")
public final class EvaluasiKepadaWalikota implements Aturan<EvaluasiKepadaWalikota.Fakta> {

    /** To whom the evaluation is sent. */
    public record Fakta(PenerimaLaporan penerima) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.penerima() == PenerimaLaporan.WALIKOTA
                ? Putusan.terpenuhi(this, fakta, parameter, "Wakil Walikota melapor kepada Walikota.")
                : Putusan.gagal(this, fakta, parameter, "Wakil Walikota melapor kepada Walikota, bukan kepada "
                        + fakta.penerima().sebutan() + ". Kirim kepada Walikota.");
    }
}
