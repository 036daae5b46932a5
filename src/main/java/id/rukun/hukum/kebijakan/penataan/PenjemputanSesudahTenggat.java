package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** The Lurah fetches a result only after the last day on which the Ketua RW might still pass it on (AMB-08). */
@Ketentuan(
        id = "RUKUN-DATA-21",
        judul = "Penjemputan sesudah waktu penerusan lewat",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "PENJEMPUTAN_TERLALU_DINI")
public final class PenjemputanSesudahTenggat implements Aturan<PenjemputanSesudahTenggat.Fakta> {

    /** The day of the fetch and the last day on which the Ketua RW might pass the result on. */
    public record Fakta(LocalDate penjemputan, LocalDate terakhirDiteruskan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String terakhir = "hari terakhir bagi Ketua RW untuk meneruskannya, "
                + Kalender.tulis(fakta.terakhirDiteruskan());
        String penjemputan = "Penjemputan hasil pada " + Kalender.tulis(fakta.penjemputan());
        return fakta.penjemputan().isAfter(fakta.terakhirDiteruskan())
                ? Putusan.terpenuhi(this, fakta, parameter, penjemputan + " terjadi sesudah " + terakhir + ".")
                : Putusan.gagal(this, fakta, parameter, penjemputan + " terjadi sebelum lewat " + terakhir
                        + "; hasil itu baru dapat dijemput sesudahnya.");
    }
}
