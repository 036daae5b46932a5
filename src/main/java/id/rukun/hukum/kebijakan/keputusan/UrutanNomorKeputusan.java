package id.rukun.hukum.kebijakan.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * The numbers of one year follow the dates: a later number has an earlier date only with a stated reason, and an
 * earlier number never a later date.
 */
@Ketentuan(
        id = "RUKUN-DATA-20",
        judul = "Urutan nomor dan tanggal Keputusan",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "URUTAN_NOMOR")
public final class UrutanNomorKeputusan implements Aturan<UrutanNomorKeputusan.Fakta> {

    /**
     * The Keputusan, the last day among the smaller numbers of its year, the first day among the larger ones, and the
     * reason stated, if there is one.
     */
    public record Fakta(int nomor, LocalDate tanggal, @BolehKosong LocalDate nomorLebihKecil,
            @BolehKosong LocalDate nomorLebihBesar, @BolehKosong String alasan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String ini = "Nomor " + fakta.nomor() + " tanggal " + Kalender.tulis(fakta.tanggal());
        if (fakta.nomorLebihBesar() != null && fakta.nomorLebihBesar().isBefore(fakta.tanggal())) {
            return Putusan.gagal(this, fakta, parameter, ini + " tidak sesuai urutan: nomor yang lebih besar sudah "
                    + "bertanggal " + Kalender.tulis(fakta.nomorLebihBesar()) + ". Pakai nomor berikutnya.");
        }
        if (fakta.nomorLebihKecil() == null || !fakta.nomorLebihKecil().isAfter(fakta.tanggal())) {
            return Putusan.terpenuhi(this, fakta, parameter, ini + " sesuai urutan.");
        }
        String sebelumnya = "nomor yang lebih kecil bertanggal " + Kalender.tulis(fakta.nomorLebihKecil());
        return fakta.alasan() == null || fakta.alasan().isBlank()
                ? Putusan.gagal(this, fakta, parameter, ini + " tidak sesuai urutan: " + sebelumnya
                        + ". Isi alasannya bila memang demikian.")
                : Putusan.terpenuhi(this, fakta, parameter, ini + " tidak sesuai urutan (" + sebelumnya
                        + "), dengan alasan yang dinyatakan.");
    }
}
