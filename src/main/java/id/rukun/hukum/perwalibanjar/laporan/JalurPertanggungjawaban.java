package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * From the Perangkat Daerah to the Asisten, the Sekretaris Daerah, the Wali Kota, each day not before the one of the station
 * before; a station is absent only where it was skipped.
 */
@Ketentuan(
        id = "BJR-R-54",
        judul = "Pertanggungjawaban melalui Asisten dan Sekretaris Daerah",
        dasar = "Pasal 21 ayat (2) dan Pasal 21 ayat (3) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_54",
        mulai = "2023-01-06")
public final class JalurPertanggungjawaban implements Aturan<JalurPertanggungjawaban.Fakta> {

    /**
     * The next step of an accountability.
     *
     * @param unit name of the Perangkat Daerah
     * @param stasiun who acts on it now, a word of {@link StasiunPertanggungjawaban}
     * @param tanggal the day of this step
     * @param dilalui the stations passed before
     */
    public record Fakta(String unit, @SalahSatu({"ASISTEN", "SEKDA", "WALI_KOTA"}) String stasiun, LocalDate tanggal,
            List<LangkahPertanggungjawaban> dilalui) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        StasiunPertanggungjawaban kini = StasiunPertanggungjawaban.valueOf(fakta.stasiun());
        List<String> kurang = Arrays.stream(StasiunPertanggungjawaban.values()).filter(s -> s.compareTo(kini) < 0)
                .filter(s -> !dilalui(fakta, s)).map(StasiunPertanggungjawaban::sebutan).toList();
        String langkah = "Pertanggungjawaban " + Sebutan.nama(fakta.unit()) + " pada " + kini.sebutan() + ", "
                + Kalender.tulis(fakta.tanggal());
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, langkah + ", menurut urutannya.")
                : Putusan.gagal(this, fakta, parameter, langkah + ", belum melalui " + Sebutan.daftar(kurang) + " sebelum hari "
                        + "itu. Pertanggungjawaban melalui Asisten dan Sekretaris Daerah; teruskan dahulu kepadanya.");
    }

    private static boolean dilalui(Fakta fakta, StasiunPertanggungjawaban stasiun) {
        return fakta.dilalui().stream().filter(l -> l.stasiun().equals(stasiun.name()))
                .anyMatch(l -> l.dilewati() || l.tanggal() != null && !l.tanggal().isAfter(fakta.tanggal()));
    }
}
