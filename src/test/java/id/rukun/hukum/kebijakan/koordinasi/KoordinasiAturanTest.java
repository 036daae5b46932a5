package id.rukun.hukum.kebijakan.koordinasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.muat.HukumUji;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    private static Putusan periksa(boolean diserahkan) {
        return HukumUji.KATALOG.periksa(PenyerahanSekdaTetap.class,
                new PenyerahanSekdaTetap.Fakta("Asisten Administrasi Umum", diserahkan), LocalDate.of(2026, 11, 30));
    }
}
