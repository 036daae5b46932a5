package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Nobody attends a Musyawarah after his death. */
@Ketentuan(
        id = "RUKUN-DATA-25",
        judul = "Peserta masih hidup pada hari musyawarah",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "PESERTA_SUDAH_MENINGGAL")
public final class PesertaMasihHidup implements Aturan<PesertaMasihHidup.Fakta> {

    /** Day of the meeting, and those said to have come who were dead by then, each with the day of his death. */
    public record Fakta(LocalDate musyawarah, List<String> sudahMeninggal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String hari = Kalender.tulis(fakta.musyawarah());
        return fakta.sudahMeninggal().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter,
                        "Semua yang hadir masih hidup pada " + hari + ".")
                : Putusan.gagal(this, fakta, parameter, "Tidak dapat tercatat hadir pada " + hari + ": "
                        + fakta.sudahMeninggal().stream().map(Sebutan::nama).collect(Collectors.joining("; ")) + ".");
    }
}
