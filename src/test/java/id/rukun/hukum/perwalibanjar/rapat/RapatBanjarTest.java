package id.rukun.hukum.perwalibanjar.rapat;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static id.rukun.hukum.perwalibanjar.BanjarUji.kata;
import static id.rukun.hukum.perwalibanjar.BanjarUji.tanya;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meeting: both sides of each rule. Nothing is asked of who represents whom. */
class RapatBanjarTest {

    private static final LocalDate RAPAT = LocalDate.of(2023, 3, 1);
    private static final List<PesertaNotulen> PESERTA =
            List.of(new PesertaNotulen("Dinas Kesehatan", "LANGSUNG"), new PesertaNotulen("Dinas Perhubungan", "MEDIA_ELEKTRONIK"));
    private static final List<ButirNotulen> HASIL = List.of(new ButirNotulen("Jadwal bersama.", List.of("Dinas Kesehatan")));

    @ParameterizedTest(name = "hadir {0}, tidak hadir {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DINKES DISHUB | DLH    | true
            DINKES DISHUB |        | true
            DINKES        | DISHUB | false
            DINKES DINKES | DISHUB | false
                          | DINKES | false
            """)
    @DisplayName("two parties are enough, one alone is not")
    void hadir(String hadir, String absen, boolean cukup) {
        Putusan putusan = tanya(DuaPihakHadir.class, new DuaPihakHadir.Fakta(kata(hadir), kata(absen)));
        sesuai(putusan, cukup, Akibat.TAHAN, "BJR_R_15");
        if (absen != null) {
            assertThat(putusan.pesan()).contains("tidak hadir: " + absen);
        }
    }

    @Test
    @DisplayName("BJR-X-24 a meeting held directly whose attendees took part each in their way; BJR-X-66 whoever came, came")
    void notulenHibrida() {
        terpenuhi(tanya(NotulenLengkap.class, new NotulenLengkap.Fakta(RAPAT, "Jadwal", PESERTA, HASIL, false)));
        terpenuhi(tanya(NotulenLengkap.class, new NotulenLengkap.Fakta(RAPAT, "Jadwal", PESERTA, List.of(), true)));
    }

    @Test
    @DisplayName("BJR-X-78 a result without a responsible party, and every other gap, is named")
    void notulenBelumLengkap() {
        kurang(new NotulenLengkap.Fakta(RAPAT, "Jadwal", PESERTA, List.of(HASIL.get(0), new ButirNotulen("Lain.", List.of())), false),
                "penanggung jawab hasil nomor 2");
        kurang(new NotulenLengkap.Fakta(RAPAT, "Jadwal", PESERTA, List.of(new ButirNotulen(" ", List.of("DLH"))), false),
                "uraian hasil nomor 1");
        kurang(new NotulenLengkap.Fakta(RAPAT, "Jadwal", PESERTA, List.of(), false), "hasil, atau pernyataan tanpa hasil");
        kurang(new NotulenLengkap.Fakta(null, "Jadwal", PESERTA, HASIL, false), "Isi: tanggal");
        kurang(new NotulenLengkap.Fakta(RAPAT, null, PESERTA, HASIL, false), "pokok pembahasan");
        kurang(new NotulenLengkap.Fakta(RAPAT, "Jadwal", List.of(), HASIL, false), "peserta");
        kurang(new NotulenLengkap.Fakta(RAPAT, "Jadwal", List.of(new PesertaNotulen("DLH", null)), HASIL, false), "cara hadir DLH");
    }

    private static void kurang(NotulenLengkap.Fakta fakta, String apa) {
        Putusan putusan = tanya(NotulenLengkap.class, fakta);
        gagal(putusan, Akibat.TAHAN, "BJR_R_16");
        assertThat(putusan.pesan()).contains(apa);
        assertThat(putusan.ucapan().kalimat()).contains("kebijakan Rukun").doesNotContain("Perwali");
    }

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource({"MEDIA_ELEKTRONIK, , false", "MEDIA_ELEKTRONIK, ' ', false", "MEDIA_ELEKTRONIK, Zoom, true", "LANGSUNG, , true", ", , true"})
    @DisplayName("a meeting by electronic media names its medium")
    void media(String cara, String media, boolean boleh) {
        sesuai(tanya(MediaDisebut.class, new MediaDisebut.Fakta(cara, media)), boleh, Akibat.TAHAN, "BJR_R_17");
    }

    @ParameterizedTest(name = "{0}: dilaksanakan {1}, ditanya {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-27 |            | 2023-05-01 | false | belum dilaksanakan. Temuan dicatat
            BJR-X-27 |            | 2023-04-30 | true  | masih dapat dilaksanakan
            R-19     | 2023-04-30 | 2023-05-10 | true  | dilaksanakan pada 30 April 2023
            R-19     | 2023-05-01 | 2023-05-10 | false | terlewat, paling lambat pada jadwal berikutnya, 30 April 2023
            R-19     | 2023-03-20 | 2023-05-10 | true  | dilaksanakan pada 20 Maret 2023
            """)
    @DisplayName("the session of 31 March is timely up to the next one of 30 April")
    void periodik(String id, LocalDate dilaksanakan, LocalDate hari, boolean tepat, String pesan) {
        Putusan putusan = tanya(PertemuanPeriodikTerlaksana.class, new PertemuanPeriodikTerlaksana.Fakta(
                LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 30), dilaksanakan, hari));
        sesuai(putusan, tepat, Akibat.TEMUAN, "BJR_R_19");
        assertThat(putusan.pesan()).contains("31 Maret 2023", pesan);
    }
}
