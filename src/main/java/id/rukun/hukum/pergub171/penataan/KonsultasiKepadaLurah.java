package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * The Lurah is consulted between the last Musyawarah RT and the Musyawarah RW; on the day of either is in order, since
 * the text orders the steps and counts no days.
 */
@Ketentuan(
        id = "PERGUB171-PS10-2.2",
        judul = "Konsultasi kepada Lurah sebelum Musyawarah RW",
        dasar = "Pasal 10 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "KONSULTASI_LURAH_BELUM")
public final class KonsultasiKepadaLurah implements Aturan<KonsultasiKepadaLurah.Fakta> {

    /**
     * The days of the last Musyawarah RT, of the consultation, and of the Musyawarah RW; {@code null} for what has not
     * taken place.
     */
    public record Fakta(LocalDate musyawarahRtTerakhir, @BolehKosong LocalDate konsultasi,
            @BolehKosong LocalDate musyawarahRw) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.konsultasi() == null) {
            return gagal(fakta, parameter, "konsultasi belum dicatat");
        }
        String hari = "konsultasi tanggal " + Kalender.tulis(fakta.konsultasi());
        if (fakta.konsultasi().isBefore(fakta.musyawarahRtTerakhir())) {
            return gagal(fakta, parameter, hari + " mendahului Musyawarah RT terakhir tanggal "
                    + Kalender.tulis(fakta.musyawarahRtTerakhir()));
        }
        if (fakta.musyawarahRw() != null && fakta.musyawarahRw().isBefore(fakta.konsultasi())) {
            return gagal(fakta, parameter, "Musyawarah RW tanggal " + Kalender.tulis(fakta.musyawarahRw())
                    + " mendahului " + hari);
        }
        return Putusan.terpenuhi(this, fakta, parameter,
                "Konsultasi kepada Lurah sudah dilakukan tanggal " + Kalender.tulis(fakta.konsultasi()) + ".");
    }

    private Putusan gagal(Fakta fakta, ParameterBerlaku parameter, String sebab) {
        return Putusan.gagal(this, fakta, parameter, "Musyawarah RW hanya setelah konsultasi kepada Lurah: "
                + sebab + ".");
    }
}
