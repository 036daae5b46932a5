package id.rukun.hukum.kebijakan.musyawarah;

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
import java.time.LocalTime;

/** Of two choices by the same RT that of the later Musyawarah holds, whichever minutes were signed first. */
@Ketentuan(
        id = "RUKUN-POL-72",
        judul = "Pilihan RT yang lebih baru tetap",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "SUDAH_MEMILIH_LAGI")
public final class PilihanTerbaru implements Aturan<PilihanTerbaru.Fakta> {

    /**
     * Name of the RT, day and hour of its Musyawarah, and those of the last other one that chose, or {@code null}; of
     * a choice from before the register was kept here the hour is not known: on the same day it is not the later one.
     */
    public record Fakta(String rt, LocalDate musyawarah, LocalTime pukul, @BolehKosong LocalDate memilihLagi,
            @BolehKosong LocalTime pukulLagi) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pilihan = Sebutan.nama(fakta.rt()) + ": pilihan tanggal " + saat(fakta.musyawarah(), fakta.pukul());
        return !memilihLagi(fakta)
                ? Putusan.terpenuhi(this, fakta, parameter, pilihan + " adalah yang terbaru.")
                : Putusan.gagal(this, fakta, parameter, pilihan + " sudah diganti dengan pilihan tanggal "
                        + saat(fakta.memilihLagi(), fakta.pukulLagi()) + ".");
    }

    private static boolean memilihLagi(Fakta fakta) {
        if (fakta.memilihLagi() == null) {
            return false;
        }
        return fakta.memilihLagi().equals(fakta.musyawarah())
                ? fakta.pukulLagi() != null && fakta.pukulLagi().isAfter(fakta.pukul())
                : fakta.memilihLagi().isAfter(fakta.musyawarah());
    }

    private static String saat(LocalDate hari, LocalTime pukul) {
        return Kalender.tulis(hari) + (pukul == null ? "" : " pukul " + Kalender.tulis(pukul));
    }
}
