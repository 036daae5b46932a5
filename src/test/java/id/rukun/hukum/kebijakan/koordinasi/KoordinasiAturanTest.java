package id.rukun.hukum.kebijakan.koordinasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.muat.HukumUji;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoordinasiAturanTest {

    @Test
    @DisplayName("RUKUN-POL-160 yang diserahkan Sekretaris Daerah tidak diteruskan kembali kepadanya")
    void penyerahanTetap() {
        assertThat(periksa(false).terpenuhi()).isTrue();
        assertThat(periksa(true)).satisfies(p -> {
            assertThat(p.terpenuhi()).isFalse();
            assertThat(p.kode()).isEqualTo("DISERAHKAN_SEKDA");
            assertThat(p.pesan()).contains("Asisten Administrasi Umum", "kembalikan kepada pemohon");
        });
    }

    @ParameterizedTest(name = "RUKUN-POL-166: Perangkat Daerah {0}, Wali Kota {1}, Wakil {2} → {3}")
    @CsvSource({"true, false, false, true", "false, true, false, true", "false, true, true, false", "false, false, false, false"})
    void pemohonBanjar(boolean perangkatDaerah, boolean waliKota, boolean wakil, boolean boleh) {
        Putusan putusan = HukumUji.KATALOG.periksa(PemohonKoordinasiBanjar.class,
                new PemohonKoordinasiBanjar.Fakta("Kantor X", perangkatDaerah, waliKota, wakil), LocalDate.of(2026, 11, 30));
        assertThat(putusan.terpenuhi()).isEqualTo(boleh);
        assertThat(putusan.pesan()).contains(boleh ? "dapat meminta" : wakil ? "Wakil Wali Kota" : "mitra koordinasi");
    }

    private static Putusan periksa(boolean diserahkan) {
        return HukumUji.KATALOG.periksa(PenyerahanSekdaTetap.class,
                new PenyerahanSekdaTetap.Fakta("Asisten Administrasi Umum", diserahkan), LocalDate.of(2026, 11, 30));
    }
}
