package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Only who holds a post can be absent from it, and not twice on one day. */
@Ketentuan(
        id = "RUKUN-POL-94",
        judul = "Ketidakhadiran dicatat bagi yang menjabat, tanpa tumpang tindih",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "KETIDAKHADIRAN_TUMPANG_TINDIH",
        kodeLain = {"JABATAN_TIDAK_DIPEGANG", "PENGURUS_TIDAK_DIKENAL"})
public final class KetidakhadiranDicatat implements Aturan<KetidakhadiranDicatat.Fakta> {

    /**
     * An absence that is to be recorded.
     *
     * @param mulai its first day
     * @param dikenal whether the post is one of the boards in the area of the office that records it
     * @param menjabat whether the post is held on that day
     * @param lainSejak first day of another absence that has a day in common with it; {@code null} if there is none
     */
    public record Fakta(LocalDate mulai, boolean dikenal, boolean menjabat, @BolehKosong LocalDate lainSejak) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String mulai = Kalender.tulis(fakta.mulai());
        if (!fakta.dikenal()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "PENGURUS_TIDAK_DIKENAL",
                    "Yang dipilih bukan pengurus RT atau RW dalam wilayah Anda.");
        }
        if (!fakta.menjabat()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "JABATAN_TIDAK_DIPEGANG",
                    "Jabatan itu tidak dipegangnya pada " + mulai + ". Periksa tanggal dan tahunnya.");
        }
        return fakta.lainSejak() == null
                ? Putusan.terpenuhi(this, fakta, parameter, "Menjabat pada " + mulai + "; tidak ada ketidakhadiran lain.")
                : Putusan.gagal(this, fakta, parameter, "Ketidakhadirannya sejak " + Kalender.tulis(fakta.lainSejak()) + " sudah dicatat"
                        + (fakta.lainSejak().isAfter(fakta.mulai()) ? "; yang mulai " + mulai + " belum berakhir sebelum hari itu. Isi hari "
                        + "terakhirnya bila sudah diketahui, atau batalkan dahulu yang sudah dicatat." : " dan belum berakhir pada " + mulai + "."));
    }
}
