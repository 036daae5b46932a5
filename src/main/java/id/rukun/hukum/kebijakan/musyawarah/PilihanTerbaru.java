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

/** Of two choices by the same RT that of the later Musyawarah holds, whichever minutes were signed first. */
@Ketentuan(
        id = "RUKUN-POL-72",
        judul = "Pilihan RT yang lebih baru tetap",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "SUDAH_MEMILIH_LAGI")
public final class PilihanTerbaru implements Aturan<PilihanTerbaru.Fakta> {

    /** Name of the RT, day of its Musyawarah, and the last day after it on which it has chosen again, or {@code null}. */
    public record Fakta(String rt, LocalDate musyawarah, @BolehKosong LocalDate memilihLagi) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pilihan = Sebutan.nama(fakta.rt()) + ": pilihan tanggal " + Kalender.tulis(fakta.musyawarah());
        return fakta.memilihLagi() == null || !fakta.memilihLagi().isAfter(fakta.musyawarah())
                ? Putusan.terpenuhi(this, fakta, parameter, pilihan + " adalah yang terbaru.")
                : Putusan.gagal(this, fakta, parameter, pilihan + " sudah diganti dengan pilihan tanggal "
                        + Kalender.tulis(fakta.memilihLagi()) + ".");
    }
}
