package id.rukun.hukum.kebijakan.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Who is back on duty, or expected back, was absent for a day at least. */
@Ketentuan(
        id = "RUKUN-POL-95",
        judul = "Kembali bertugas sesudah hari pertama tidak bertugas",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "KEMBALI_SEBELUM_BERHALANGAN")
public final class KembaliSesudahMulai implements Aturan<KembaliSesudahMulai.Fakta> {

    /** First day of the absence, and the first day on duty again. */
    public record Fakta(LocalDate mulai, LocalDate kembali) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String keadaan = "Tidak bertugas sejak " + Kalender.tulis(fakta.mulai()) + ", kembali " + Kalender.tulis(fakta.kembali());
        return fakta.kembali().isAfter(fakta.mulai()) ? Putusan.terpenuhi(this, fakta, parameter, keadaan + ".")
                : Putusan.gagal(this, fakta, parameter, keadaan + ": hari kembali harus sesudah hari pertama tidak bertugas.");
    }
}
