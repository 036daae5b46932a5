package id.rukun.hukum.perwalibanjar.umum;

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

/**
 * No date lies before the first day of the regulation (Pasal 24), nothing that has happened lies in the future, and an end
 * comes after its beginning.
 */
@Ketentuan(
        id = "BJR-R-83",
        judul = "Tanggal yang mungkin",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_83",
        parameter = "BJR-P-01",
        mulai = "2023-01-06")
public final class TanggalSah implements Aturan<TanggalSah.Fakta> {

    /**
     * A date, or a beginning and its end.
     *
     * @param apa what it is the date of, as it begins a sentence
     * @param tanggal the date
     * @param peristiwa whether it has happened already, so that it cannot lie in the future
     * @param akhir the end; {@code null} if there is none
     * @param hari the day of asking
     */
    public record Fakta(String apa, LocalDate tanggal, boolean peristiwa, @BolehKosong LocalDate akhir, LocalDate hari) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate pertama = parameter.tanggal("BJR-P-01");
        String apa = Sebutan.atau(fakta.apa(), "Tanggal") + " " + Kalender.tulis(fakta.tanggal());
        if (fakta.tanggal().isBefore(pertama)) {
            return gagal(fakta, parameter, apa + " mendahului " + Kalender.tulis(pertama)
                    + ", hari pertama berlakunya peraturan menurut Pasal 24");
        }
        if (fakta.peristiwa() && fakta.tanggal().isAfter(fakta.hari())) {
            return gagal(fakta, parameter, apa + " belum terjadi pada " + Kalender.tulis(fakta.hari()));
        }
        if (fakta.akhir() != null && !fakta.akhir().isAfter(fakta.tanggal())) {
            return gagal(fakta, parameter, apa + " tidak mendahului akhirnya, " + Kalender.tulis(fakta.akhir()));
        }
        return Putusan.terpenuhi(this, fakta, parameter, apa + " sah.");
    }

    private Putusan gagal(Fakta fakta, ParameterBerlaku parameter, String sebab) {
        return Putusan.gagal(this, fakta, parameter, sebab + ". Tanggal tidak sah; perbaiki tanggalnya.");
    }
}
