package id.rukun.hukum.kebijakan.pertukaran;

import static id.rukun.hukum.muat.HukumUji.KATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PertukaranAturanTest {

    private static final LocalDate HARI = LocalDate.of(2026, 11, 30);

    @ParameterizedTest(name = "RUKUN-POL-171 tenggat {0}: {1}")
    @CsvSource({"2026-11-29, false", "2026-11-30, true", "2026-12-30, true", "2026-12-31, false"})
    void tenggat(LocalDate tenggat, boolean sah) {
        Putusan putusan = periksa(TenggatJawaban.class, new TenggatJawaban.Fakta("jawaban", tenggat, HARI, HARI.plusDays(30)));
        assertThat(periksa(TenggatJawaban.class, new TenggatJawaban.Fakta("tindak lanjut", HARI.plusYears(1), HARI, null)).terpenuhi()).isTrue();
        assertThat(putusan.terpenuhi()).isEqualTo(sah);
        if (!sah) {
            assertThat(putusan.kode()).isEqualTo("TENGGAT_TIDAK_SAH");
        }
    }

    @Test
    @DisplayName("RUKUN-POL-172 yang dituju unit lain, dan di dalam koordinasi pihaknya")
    void pihakLain() {
        assertThat(pihak("Dinas Kesehatan", false, false, List.of()).terpenuhi()).isTrue();
        assertThat(pihak("Dinas Kesehatan", true, false, List.of()).kode()).isEqualTo("UNIT_SENDIRI");
        assertThat(pihak("Dinas Kesehatan", false, true, List.of("Dinas Kesehatan")).terpenuhi()).isTrue();
        assertThat(pihak("Dinas Kesehatan", false, true, List.of("Dinas Sosial"))).satisfies(p -> {
            assertThat(p.kode()).isEqualTo("BUKAN_PIHAK_KOORDINASI");
            assertThat(p.pesan()).contains("Pilih Dinas Sosial");
        });
        assertThat(pihak("Dinas Kesehatan", false, true, List.of()).pesan()).contains("Tidak ada pihak lain");
    }

    private static Putusan pihak(String unit, boolean sendiri, boolean terbatas, List<String> pihak) {
        return periksa(PihakLain.class, new PihakLain.Fakta(unit, sendiri, terbatas, pihak));
    }

    @Test
    @DisplayName("RUKUN-POL-173 diam atau menolaknya Perangkat Daerah menjadi temuan, yang lain tidak")
    void menjawab() {
        assertThat(menjawab(true, false)).satisfies(p -> {
            assertThat(p.akibat()).isEqualTo(Akibat.TEMUAN);
            assertThat(p.kode()).isEqualTo("PERANGKAT_DAERAH_TIDAK_MENJAWAB");
        });
        assertThat(menjawab(true, true).kode()).isEqualTo("PERANGKAT_DAERAH_TIDAK_BERSEDIA");
        assertThat(menjawab(false, false).terpenuhi()).isTrue();
        assertThat(menjawab(false, true).terpenuhi()).isTrue();
    }

    private static Putusan menjawab(boolean perangkatDaerah, boolean menolak) {
        return periksa(PerangkatDaerahMenjawab.class,
                new PerangkatDaerahMenjawab.Fakta("Dinas Kesehatan", perangkatDaerah, menolak, "permintaan data"));
    }

    @Test
    @DisplayName("RUKUN-POL-174 di Bukittinggi data diminta")
    void arah() {
        assertThat(periksa(ArahPertukaranDikenal.class, new ArahPertukaranDikenal.Fakta("PERMINTAAN")).terpenuhi()).isTrue();
        assertThat(periksa(ArahPertukaranDikenal.class, new ArahPertukaranDikenal.Fakta("PENYAMPAIAN")).kode())
                .isEqualTo("ARAH_DATA_TIDAK_DIKENAL");
    }

    @Test
    @DisplayName("RUKUN-POL-175 satu pihak konsultasi unit pemerintah kota")
    void berpihak() {
        assertThat(berpihak(true, false).terpenuhi()).isTrue();
        assertThat(berpihak(false, true).terpenuhi()).isTrue();
        assertThat(berpihak(false, false).kode()).isEqualTo("KONSULTASI_TANPA_UNIT_KOTA");
    }

    private static Putusan berpihak(boolean pemohon, boolean pihak) {
        return periksa(KonsultasiBerpihak.class, new KonsultasiBerpihak.Fakta("Kantor Imigrasi", pemohon, "Badan Pertanahan", pihak));
    }

    private static <F extends Record> Putusan periksa(Class<? extends Aturan<F>> aturan, F fakta) {
        return KATALOG.periksa(aturan, fakta, HARI);
    }
}
