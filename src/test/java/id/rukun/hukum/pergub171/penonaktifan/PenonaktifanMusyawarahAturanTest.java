package id.rukun.hukum.pergub171.penonaktifan;

import static id.rukun.hukum.muat.HukumUji.periksa;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.musyawarah.PimpinanBukanSubjek;
import id.rukun.hukum.pergub171.keputusan.BentukKeputusanLurah;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.hukum.pergub171.penataan.Penyampaian;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of P-30 and P-32. */
class PenonaktifanMusyawarahAturanTest {

    private static final LocalDate HARI = LocalDate.of(2020, 3, 2);

    @ParameterizedTest(name = "sah {0}, setuju {1}: {2}")
    @DisplayName("Pasal 36 ayat (1), Pasal 37 ayat (1) keputusan yang sah dan menyetujui; selain itu ia tetap menjabat")
    @CsvSource({"true,true,true", "true,false,false", "false,false,false", "false,true,false"})
    void keputusan(boolean sah, boolean setuju, boolean terpenuhi) {
        for (Class<? extends Aturan<PutusanMusyawarahFakta>> aturan
                : List.of(MusyawarahRtMenonaktifkan.class, MusyawarahRwMenonaktifkan.class)) {
            Putusan putusan = periksa(aturan, new PutusanMusyawarahFakta("Musyawarah RT 001", "Ketua RT 001", sah, setuju));
            assertThat(putusan.terpenuhi()).isEqualTo(terpenuhi);
            assertThat(putusan.pesan()).contains("Ketua RT 001");
            if (!terpenuhi) {
                assertThat(putusan.akibat()).isEqualTo(Akibat.ALIH);
                assertThat(putusan.pesan()).contains("tetap menjabat");
            }
        }
    }

    @Test
    @DisplayName("Pasal 36 ayat (2) hasil Musyawarah RT melalui Ketua RW; yang dijemput juga, yang langsung tidak")
    void melaluiKetuaRw() {
        assertThat(melalui(true, true, null).terpenuhi()).isTrue();
        assertThat(melalui(true, true, "Lurah").pesan()).contains("dijemput Lurah", "hanya meneruskan");
        assertThat(melalui(true, false, null).kode()).isEqualTo("BELUM_MELALUI_KETUA_RW");
        assertThat(melalui(false, false, null).terpenuhi()).isFalse();
        assertThat(periksa(HasilMelaluiKetuaRw.class, new MelaluiKetuaRw.Fakta(List.of())).terpenuhi()).isFalse();
    }

    private static Putusan melalui(boolean sampai, boolean ketuaRw, String dijemput) {
        return periksa(HasilMelaluiKetuaRw.class,
                new MelaluiKetuaRw.Fakta(List.of(new Penyampaian("RT 001/RW 01", sampai, ketuaRw, dijemput, null))));
    }

    @ParameterizedTest(name = "tentang Ketua RW {0}, melalui Ketua RW {1}: {2}")
    @DisplayName("EX-192, EX-193 hasil tentang Ketua RW langsung kepada Lurah; yang lain boleh dipilih")
    @CsvSource({"true,true,false", "true,false,true", "false,true,true", "false,false,true"})
    void jalurRw(boolean tentangKetua, boolean melalui, boolean terpenuhi) {
        Putusan putusan = periksa(JalurHasilRw.class, new JalurHasilRw.Fakta(tentangKetua, melalui));
        assertThat(putusan.terpenuhi()).isEqualTo(terpenuhi);
        if (!terpenuhi) {
            assertThat(putusan.akibat()).isEqualTo(Akibat.ALIH);
        }
    }

    @Test
    @DisplayName("Pasal 36 ayat (2), Pasal 37 ayat (2) tanpa Keputusan Lurah tidak ada penonaktifan")
    void bentuk() {
        for (Class<? extends Aturan<BentukKeputusanLurah.Fakta>> aturan
                : List.of(BentukPenonaktifanRt.class, BentukPenonaktifanRw.class)) {
            assertThat(periksa(aturan, new BentukKeputusanLurah.Fakta("1 TAHUN 2020", HARI, "Lurah", "Gambir", "Gambir")).terpenuhi())
                    .isTrue();
            assertThat(periksa(aturan, new BentukKeputusanLurah.Fakta(null, null, null, null, "Gambir")).kode())
                    .isEqualTo("KEPUTUSAN_LURAH_WAJIB");
        }
    }

    @Test
    @DisplayName("EX-187 musyawarah dipimpin orang yang dimusyawarahkan: PIMPINAN_ADALAH_SUBJEK")
    void pimpinan() {
        Putusan ditolak = periksa(PimpinanBukanSubjek.class, new PimpinanBukanSubjek.Fakta("budi", "Budi", List.of("budi")));
        assertThat(ditolak.kode()).isEqualTo("PIMPINAN_ADALAH_SUBJEK");
        assertThat(ditolak.pesan()).contains("Budi", "diulang");
        assertThat(periksa(PimpinanBukanSubjek.class, new PimpinanBukanSubjek.Fakta("ani", "Ani", List.of("budi"))).terpenuhi())
                .isTrue();
    }
}
