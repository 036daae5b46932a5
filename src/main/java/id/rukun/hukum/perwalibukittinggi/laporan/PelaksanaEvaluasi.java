package id.rukun.hukum.perwalibukittinggi.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The Wakil Walikota evaluates, nobody for him. */
@Ketentuan(
        id = "BKT-R-58",
        judul = "Evaluasi oleh Wakil Walikota",
        dasar = "Pasal 7 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_58",
        mulai = "2014-12-31")
public final class PelaksanaEvaluasi implements Aturan<PelaksanaEvaluasi.Fakta> {

    /** Who hands in the evaluation, and whether he holds the post of Wakil Walikota or acts in it. */
    public record Fakta(String pelaksana, boolean wakilWalikota) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.wakilWalikota()
                ? Putusan.terpenuhi(this, fakta, parameter, "Evaluasi dilaksanakan Wakil Walikota.")
                : Putusan.gagal(this, fakta, parameter, "Evaluasi dilaksanakan Wakil Walikota, bukan "
                        + Sebutan.nama(fakta.pelaksana())
                        + "; pelimpahan menurut Pasal 7 ayat (4) tidak mengalihkan kewajiban ini.");
    }
}
