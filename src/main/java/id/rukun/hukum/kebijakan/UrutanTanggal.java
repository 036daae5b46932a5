package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** Facts that follow from each other are dated in their order; the same day is in order. */
@Ketentuan(
        id = "RUKUN-DATA-03",
        judul = "Urutan tanggal",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "URUTAN_TANGGAL")
public final class UrutanTanggal implements Aturan<UrutanTanggal.Fakta> {

    /** Name and date of the fact that comes first and of the one that follows. */
    public record Fakta(String lebihAwal, LocalDate tanggalAwal, String lebihAkhir, LocalDate tanggalAkhir) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String awal = sebut(Sebutan.atau(fakta.lebihAwal(), "peristiwa pertama"), fakta.tanggalAwal());
        String akhir = sebut(Sebutan.atau(fakta.lebihAkhir(), "peristiwa kedua"), fakta.tanggalAkhir());
        return fakta.tanggalAwal().isAfter(fakta.tanggalAkhir())
                ? Putusan.gagal(this, fakta, parameter,
                        "Urutan tanggal tidak sesuai: " + akhir + " tidak boleh mendahului " + awal + ".")
                : Putusan.terpenuhi(this, fakta, parameter, "Urutan tanggal sesuai: " + awal + ", " + akhir + ".");
    }

    private static String sebut(String peristiwa, LocalDate tanggal) {
        return peristiwa + " (" + Kalender.tulis(tanggal) + ")";
    }
}
