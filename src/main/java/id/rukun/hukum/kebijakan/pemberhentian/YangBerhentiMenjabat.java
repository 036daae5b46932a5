package id.rukun.hukum.kebijakan.pemberhentian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Only who is on a board can leave it, and only before his last day. */
@Ketentuan(
        id = "RUKUN-POL-119",
        judul = "Yang berhenti menjabat pada hari itu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "TIDAK_MENJABAT",
        kodeLain = {"BUKAN_PENGURUS_WILAYAH", "JABATAN_SUDAH_BERAKHIR"})
public final class YangBerhentiMenjabat implements Aturan<YangBerhentiMenjabat.Fakta> {

    /**
     * A post that is to end early.
     *
     * @param berlaku first day on which it is no longer held
     * @param dikenal whether it is a post on a board in the area of the office that reports it, and not that of a Careteker
     * @param mulai its first day; {@code null} if it is not known
     * @param sampai its last day as it stands; {@code null} while none is known
     */
    public record Fakta(LocalDate berlaku, boolean dikenal, @BolehKosong LocalDate mulai, @BolehKosong LocalDate sampai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.dikenal()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "BUKAN_PENGURUS_WILAYAH", "Yang dipilih bukan pengurus RT atau RW "
                    + "dalam wilayah Anda. Careteker diakhiri Lurah dengan “Pengakhiran Careteker”.");
        }
        String terakhir = Kalender.tulis(fakta.berlaku().minusDays(1));
        if (fakta.mulai() != null && !fakta.mulai().isBefore(fakta.berlaku())) {
            return Putusan.gagal(this, fakta, parameter, "Jabatan itu baru dipegang sejak " + Kalender.tulis(fakta.mulai())
                    + ", sedangkan hari terakhirnya menurut laporan " + terakhir + ". Periksa tanggal dan tahunnya.");
        }
        if (fakta.sampai() != null && fakta.sampai().isBefore(fakta.berlaku())) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "JABATAN_SUDAH_BERAKHIR", "Jabatan itu sudah berakhir pada "
                    + Kalender.tulis(fakta.sampai()) + ", tidak sesudah " + terakhir + "; tidak ada yang diberhentikan.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, "Jabatan itu dipegang sampai " + terakhir + ".");
    }
}
