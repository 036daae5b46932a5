package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.IntervalJadwal;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Periodic coordination has a first date and an interval; without an interval it is not periodic. An end is optional. */
@Ketentuan(
        id = "BJR-R-08",
        judul = "Koordinasi periodik berjadwal",
        dasar = "Pasal 18 ayat (5) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_08",
        mulai = "2023-01-06")
public final class JadwalPeriodikLengkap implements Aturan<JadwalPeriodikLengkap.Fakta> {

    /** First date and interval, a word of {@link IntervalJadwal}; {@code null} where it was not told. */
    public record Fakta(@BolehKosong LocalDate mulai, @BolehKosong String interval) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        boolean berkala = PilihanKata.cari(IntervalJadwal.class, fakta.interval()).isPresent();
        String interval = PilihanKata.sebut(IntervalJadwal.class, fakta.interval());
        if (fakta.mulai() != null && berkala) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Koordinasi periodik mulai " + Kalender.tulis(fakta.mulai()) + ", " + interval + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Koordinasi periodik memerlukan jadwal berkala. Tanggal pertama: "
                + (fakta.mulai() == null ? "(belum diisi)" : Kalender.tulis(fakta.mulai())) + "; selang waktu: " + interval
                + ". Isi keduanya, atau pilih insidental; selang waktunya: " + PilihanKata.semua(IntervalJadwal.class) + ".");
    }
}
