package id.rukun.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GiliranPenyatuTest {

    @Test
    @DisplayName("satu akun satu berkas pada satu saat; akun lain berjalan di sampingnya; sesudah selesai atau gagal giliran kembali")
    void satuSatu() {
        GiliranPenyatu giliran = new GiliranPenyatu();
        String hasil = giliran.bergiliran("lurah", () -> giliran.bergiliran("camat", () -> {
            assertThatThrownBy(() -> giliran.bergiliran("lurah", () -> "")).isInstanceOf(PenyatuSibukException.class)
                    .hasMessageContaining("yang Anda minta");
            return "bersama";
        }));
        assertThat(hasil).isEqualTo("bersama");
        for (int ke = 0; ke <= GiliranPenyatu.BERSAMAAN; ke++) {
            assertThatThrownBy(() -> giliran.bergiliran("lurah", () -> {
                throw new IllegalStateException("gagal");
            })).hasMessage("gagal");
        }
        assertThat(giliran.bergiliran("lurah", () -> "lagi")).isEqualTo("lagi");
    }
}
