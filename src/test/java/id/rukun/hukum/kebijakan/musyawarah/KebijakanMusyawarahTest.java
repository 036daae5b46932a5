package id.rukun.hukum.kebijakan.musyawarah;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.kebijakan.penataan.NomorUnitSah;
import id.rukun.hukum.kebijakan.penataan.PengurusTersedia;
import id.rukun.hukum.kebijakan.penataan.PengusulTerlibat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a meeting, its votes and its outcome can truthfully be recorded as. */
class KebijakanMusyawarahTest {

    @ParameterizedTest(name = "RUKUN-DATA-26 {0}+{1}+{2} dari {3} hadir: {4}")
    @CsvSource({"31, 29, 0, 60, true", "30, 20, 10, 60, true", "30, 20, 9, 60, false", "31, 29, 1, 60, false",
        "0, 0, 0, 60, false", "0, 0, 0, 0, false", "0, 0, 60, 60, true", "-1, 31, 30, 60, false"})
    void suara(int setuju, int tidakSetuju, int abstain, int hadir, boolean cocok) {
        sesuai(periksa(SuaraSamaDenganHadir.class,
                new SuaraSamaDenganHadir.Fakta(setuju, tidakSetuju, abstain, hadir)), cocok, Akibat.TOLAK,
                "SUARA_TIDAK_SAMA_DENGAN_HADIR");
    }

    @ParameterizedTest(name = "RUKUN-DATA-27 nomor {0} dengan paling banyak {1} angka: {2}")
    @CsvSource({"001, 3, true", "1, 3, true", "000, 3, false", "00, 2, false", "01, 2, true", "001, 2, false",
        "1a, 3, false"})
    void nomor(String nomor, int angka, boolean sah) {
        sesuai(periksa(NomorUnitSah.class, new NomorUnitSah.Fakta(nomor, "RT " + nomor, angka)), sah, Akibat.TOLAK,
                "NOMOR_UNIT_TIDAK_SAH");
    }

    @ParameterizedTest(name = "RUKUN-DATA-28 dicoba {0}, tercapai {1}: {2}")
    @CsvSource({"true, true, true", "false, true, false", "true, false, true", "false, false, true"})
    void mufakat(boolean dicoba, boolean tercapai, boolean sah) {
        sesuai(periksa(MufakatDiupayakan.class, new MufakatDiupayakan.Fakta(dicoba, tercapai)), sah, Akibat.TOLAK,
                "MUFAKAT_TANPA_UPAYA");
    }

    @ParameterizedTest(name = "RUKUN-POL-72 memilih 2026-11-20 pukul 10.00, lagi {0} pukul {1}: {2}")
    @CsvSource({",, true", "2026-11-19, 16:00, true", "2026-11-20,, true", "2026-11-20, 09:59, true",
        "2026-11-20, 10:00, true", "2026-11-20, 10:01, false", "2026-11-21, 08:00, false", "2026-11-21,, false"})
    void pilihanTerbaru(LocalDate memilihLagi, LocalTime pukulLagi, boolean terbaru) {
        sesuai(periksa(PilihanTerbaru.class, new PilihanTerbaru.Fakta("RT 001/RW 01", LocalDate.of(2026, 11, 20),
                LocalTime.of(10, 0), memilihLagi, pukulLagi)), terbaru, Akibat.TOLAK, "SUDAH_MEMILIH_LAGI");
    }

    @Test
    @DisplayName("RUKUN-POL-73 tokoh masyarakat mewakili satu RT/RW")
    void tokohSatuUnit() {
        TokohSatuUnit.Wakil ani = new TokohSatuUnit.Wakil("RT A-1", "Bu Ani", "RT A");
        TokohSatuUnit.Wakil budi = new TokohSatuUnit.Wakil("RT B-1", "Pak Budi", "RT B");
        terpenuhi(periksa(TokohSatuUnit.class, new TokohSatuUnit.Fakta(List.of(ani, ani, budi))));
        var putusan = periksa(TokohSatuUnit.class, new TokohSatuUnit.Fakta(
                List.of(ani, budi, new TokohSatuUnit.Wakil("RT A-1", "Bu Ani", "RT B"))));
        gagal(putusan, Akibat.TOLAK, "TOKOH_GANDA");
        assertThat(putusan.pesan()).isEqualTo("Tokoh masyarakat hanya mewakili satu RT/RW: Bu Ani (RT A dan RT B).");
        assertThat(putusan.ucapan().kalimat()).contains("kebijakan Rukun");
    }

    @ParameterizedTest(name = "RUKUN-POL-45 semua diundang {0}, {2} dari {1} hadir: {3}")
    @CsvSource({"true, 8, 4, true", "false, 8, 7, false", "false, 8, 8, true"})
    void undangan(boolean semua, int pengurus, int hadir, boolean mengikat) {
        sesuai(periksa(SemuaPengurusDiundang.class, new SemuaPengurusDiundang.Fakta(semua, pengurus, hadir)), mengikat,
                Akibat.ALIH, "PENGURUS_TIDAK_DIUNDANG");
    }

    @Test
    @DisplayName("RUKUN-POL-79 berita acara: pimpinan menandatangani, tidak menandatangani, tidak lagi menjabat")
    void beritaAcara() {
        LocalDate hari = LocalDate.of(2026, 11, 29);
        terpenuhi(periksa(BeritaAcaraMemuatPimpinan.class,
                new BeritaAcaraMemuatPimpinan.Fakta("Budi", hari, true, "Notulis, Budi", true)));
        var lama = periksa(BeritaAcaraMemuatPimpinan.class,
                new BeritaAcaraMemuatPimpinan.Fakta("Budi", hari, false, "Siti", false));
        terpenuhi(lama);
        assertThat(lama.pesan()).contains("Budi", "29 November 2026", "tidak lagi melaksanakan jabatan");
        var putusan = periksa(BeritaAcaraMemuatPimpinan.class,
                new BeritaAcaraMemuatPimpinan.Fakta("Budi", hari, true, "Notulis", false));
        gagal(putusan, Akibat.TOLAK, "PIMPINAN_TIDAK_TERCANTUM");
        assertThat(putusan.pesan()).contains("dipimpin oleh Budi", "Yang tertulis: Notulis");
    }

    @Test
    @DisplayName("RUKUN-POL-46 usul melalui RT yang ikut, melalui RT lain, tanpa RT")
    void pengusul() {
        List<String> terlibat = List.of("RT 001/RW 01", "RW 01");
        terpenuhi(periksa(PengusulTerlibat.class, new PengusulTerlibat.Fakta("RW 01", terlibat)));
        terpenuhi(periksa(PengusulTerlibat.class, new PengusulTerlibat.Fakta(null, terlibat)));
        var putusan = periksa(PengusulTerlibat.class, new PengusulTerlibat.Fakta("RT 002/RW 01", terlibat));
        gagal(putusan, Akibat.TOLAK, "PENGUSUL_TIDAK_TERLIBAT");
        assertThat(putusan.pesan()).contains("RT 002/RW 01", "RT 001/RW 01 dan RW 01");
    }

    @Test
    @DisplayName("RUKUN-POL-71 unit tanpa pengurus dan kursi yang tidak dilaksanakan diperingatkan")
    void pengurusTersedia() {
        terpenuhi(periksa(PengurusTersedia.class, new PengurusTersedia.Fakta(List.of(), List.of())));
        var tanpaPengurus = periksa(PengurusTersedia.class,
                new PengurusTersedia.Fakta(List.of("RT 001/RW 01", "RW 02"), List.of()));
        gagal(tanpaPengurus, Akibat.PERINGATAN, "PENGURUS_TIDAK_TERSEDIA");
        assertThat(tanpaPengurus.pesan()).contains("RT 001/RW 01 dan RW 02").doesNotContain("kursi");
        var tanpaPimpinan = periksa(PengurusTersedia.class, new PengurusTersedia.Fakta(List.of(), List.of("RW 02")));
        gagal(tanpaPimpinan, Akibat.PERINGATAN, "PENGURUS_TIDAK_TERSEDIA");
        assertThat(tanpaPimpinan.pesan()).contains("kursi Ketua RW 02").doesNotContain("tidak mempunyai pengurus");
    }

    @Test
    @DisplayName("RUKUN-DATA-25 yang meninggal sebelum musyawarah tidak tercatat hadir")
    void pesertaGugur() {
        LocalDate hari = LocalDate.of(2019, 3, 10);
        terpenuhi(periksa(PesertaMasihHidup.class, new PesertaMasihHidup.Fakta(hari, List.of())));
        var putusan = periksa(PesertaMasihHidup.class,
                new PesertaMasihHidup.Fakta(hari, List.of("Budi (meninggal 9 Maret 2019)")));
        gagal(putusan, Akibat.TOLAK, "PESERTA_SUDAH_MENINGGAL");
        assertThat(putusan.pesan()).contains("10 Maret 2019", "Budi (meninggal 9 Maret 2019)");
    }
}
