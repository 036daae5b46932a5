package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.SalahSatu;
import java.time.LocalDate;

/**
 * A station that the accountability has passed.
 *
 * @param stasiun a word of {@link StasiunPertanggungjawaban}
 * @param tanggal day on which it was passed on; {@code null} if it was skipped
 * @param dilewati whether it was skipped, since nobody else holds the post or the unit has no Asisten
 */
public record LangkahPertanggungjawaban(
        @SalahSatu({"ASISTEN", "SEKDA", "WALI_KOTA"}) String stasiun, @BolehKosong LocalDate tanggal, boolean dilewati) {}
