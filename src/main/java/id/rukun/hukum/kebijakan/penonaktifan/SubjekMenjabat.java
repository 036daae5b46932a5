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

/** Only who is on a board in the area can be deactivated, and only while he is. */
@Ketentuan(
        id = "RUKUN-POL-111",
        judul = "Yang dinonaktifkan pengurus yang sedang menjabat",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PENGURUS_MENJABAT")
public final class SubjekMenjabat implements Aturan<SubjekMenjabat.Fakta> {

    /** His post ({@code null} where it is none of a board in the area), whether it is his on the day, and the day. */
    public record Fakta(@BolehKosong String jabatan, boolean menjabat, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (Sebutan.kosong(fakta.jabatan())) {
            return Putusan.gagal(this, fakta, parameter, "Yang dipilih bukan Ketua atau pengurus RT atau RW dalam wilayah Anda.");
        }
        return fakta.menjabat()
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.jabatan() + " menjabat pada " + Kalender.tulis(fakta.hari()) + ".")
                : Putusan.gagal(this, fakta, parameter, fakta.jabatan() + " tidak menjabat pada " + Kalender.tulis(fakta.hari())
                        + "; tidak ada yang dapat dinonaktifkan.");
    }
}
