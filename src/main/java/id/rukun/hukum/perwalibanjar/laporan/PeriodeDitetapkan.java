package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A line of reporting has a period; without one it never begins. How long it is the office sets. */
@Ketentuan(
        id = "BJR-R-50",
        judul = "Periode laporan ditetapkan",
        dasar = "Pasal 21 ayat (1) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BJR_R_50",
        mulai = "2023-01-06")
public final class PeriodeDitetapkan implements Aturan<PeriodeDitetapkan.Fakta> {

    /**
     * A line of reporting.
     *
     * @param pelapor who reports
     * @param penerima to whom
     * @param bulan its period in months; {@code null} if none was set
     */
    public record Fakta(String pelapor, String penerima, @BolehKosong Integer bulan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jalur = "laporan " + Sebutan.nama(fakta.pelapor()) + " kepada " + Sebutan.nama(fakta.penerima());
        return fakta.bulan() != null && fakta.bulan() > 0
                ? Putusan.terpenuhi(this, fakta, parameter, "Periode " + jalur + ": " + fakta.bulan() + " bulan.")
                : Putusan.gagal(this, fakta, parameter, "Periode laporan belum ditetapkan: " + jalur + " tidak mempunyai "
                        + "periode, maka siklusnya tidak dapat dimulai. Tetapkan periodenya lebih dahulu.");
    }
}
