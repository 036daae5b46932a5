package id.rukun.hukum.perwalibukittinggi.horizontal;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A text is agreed when each Asisten has approved it; otherwise the Sekretaris Daerah decides. */
@Ketentuan(
        id = "BKT-R-32",
        judul = "Kesepahaman para Asisten",
        dasar = "Pasal 9 angka 4 dan Pasal 8 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.ALIH,
        kode = "BKT_R_32",
        parameter = "BKT-P-23",
        tafsir = "BKT-A-39",
        mulai = "2014-12-31")
public final class NaskahDisetujuiSemua implements Aturan<NaskahDisetujuiSemua.Fakta> {

    /**
     * A text that was sent round.
     *
     * @param jawaban what each Asisten who takes part says to it
     * @param diedarkan day on which it was sent round
     * @param hariIni today
     */
    public record Fakta(List<JawabanAsisten> jawaban, LocalDate diedarkan, LocalDate hariIni) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.jawaban().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TAHAN, "BKT_R_32", "Belum ada kesepahaman: naskah belum diedarkan"
                    + " kepada Asisten mana pun.");
        }
        List<String> menolak = asisten(fakta, jawaban -> !jawaban.setuju() && !jawaban.diam());
        List<String> diam = diam(fakta);
        if (menolak.isEmpty() && diam.isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Naskah disetujui semua Asisten: "
                    + KantorAsisten.sebut(asisten(fakta, JawabanAsisten::setuju)) + ".");
        }
        LocalDate batas = Kalender.batasTenggat(fakta.diedarkan(), parameter.masa("BKT-P-23"));
        if (menolak.isEmpty() && !fakta.hariIni().isAfter(batas)) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TAHAN, "BKT_R_32", "Belum ada kesepahaman: menunggu persetujuan "
                    + KantorAsisten.sebut(diam) + " sampai " + Kalender.tulis(batas) + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Belum ada kesepahaman; diteruskan kepada Sekretaris Daerah."
                + (menolak.isEmpty() ? "" : " Tidak setuju: " + KantorAsisten.sebut(menolak) + ".")
                + (diam.isEmpty() ? "" : " Tidak menjawab: " + KantorAsisten.sebut(diam) + ", dan itu dicatat sebagai temuan."));
    }

    /** Codes of the Asisten who have said nothing: for them a finding is written once the time has passed. */
    public static List<String> diam(Fakta fakta) {
        return asisten(fakta, JawabanAsisten::diam);
    }

    private static List<String> asisten(Fakta fakta, Predicate<JawabanAsisten> yang) {
        return fakta.jawaban().stream().filter(yang).map(JawabanAsisten::asisten).toList();
    }
}
