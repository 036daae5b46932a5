package id.rukun.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Giliran menyatukan berkas")
class GiliranPenyatuTest {

    private final GiliranPenyatu giliran = new GiliranPenyatu();

    @Test
    @DisplayName("satu akun satu berkas sampai berkas itu selesai diunduh; akun lain berjalan di sampingnya")
    void satuSatu() throws IOException {
        InputStream lurah = giliran.bergiliran("lurah", () -> berkas("lurah")).isi();

        menolak("lurah");
        giliran.bergiliran("camat", () -> berkas("camat"));
        assertThat(lurah.readAllBytes()).asString().isEqualTo("lurah");
        menolak("lurah");
        lurah.close();
        InputStream lagi = giliran.bergiliran("lurah", () -> berkas("lagi")).isi();
        lurah.close();
        menolak("lurah");
        lagi.close();
        assertThat(giliran.bergiliran("lurah", () -> berkas("ketiga")).ukuran()).isEqualTo(6);
    }

    @Test
    @DisplayName("yang gagal disatukan mengembalikan tempat akunnya dan gilirannya")
    void gagal() {
        for (int ke = 0; ke <= GiliranPenyatu.BERSAMAAN; ke++) {
            assertThatThrownBy(() -> giliran.bergiliran("lurah", () -> {
                throw new IllegalStateException("gagal");
            })).hasMessage("gagal");
        }
        assertThat(giliran.bergiliran("lurah", () -> berkas("lagi"))).isNotNull();
    }

    private void menolak(String akun) {
        assertThatThrownBy(() -> giliran.bergiliran(akun, () -> berkas(akun))).isInstanceOf(PenyatuSibukException.class)
                .hasMessageContaining("yang Anda minta");
    }

    private static BerkasSatu berkas(String isi) {
        return new BerkasSatu(new ByteArrayInputStream(isi.getBytes()), isi.length());
    }
}
