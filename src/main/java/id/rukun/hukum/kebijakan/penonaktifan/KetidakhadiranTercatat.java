package id.rukun.hukum.kebijakan.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Since when somebody does no duty is what the register of absences says, not what is typed where he is to be deactivated for it. */
@Ketentuan(
        id = "RUKUN-POL-112",
        judul = "Ketidakhadiran dicatat dahulu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "KETIDAKHADIRAN_BELUM_DICATAT")
public final class KetidakhadiranTercatat implements Aturan<KetidakhadiranTercatat.Fakta> {

    /** The post, the day that is asked about, and the first day of the absence on it; {@code null} where none is recorded. */
    public record Fakta(String jabatan, LocalDate hari, @BolehKosong LocalDate sejak) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.sejak() == null
                ? Putusan.gagal(this, fakta, parameter, "Register tidak mencatat ketidakhadiran " + Sebutan.nama(fakta.jabatan())
                        + " pada " + Kalender.tulis(fakta.hari()) + ". Catat dahulu ketidakhadirannya (P-36).")
                : Putusan.terpenuhi(this, fakta, parameter, "Tidak bertugas menurut register sejak " + Kalender.tulis(fakta.sejak()) + ".");
    }
}
