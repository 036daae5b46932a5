package id.rukun.berkas.segel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PenyegelTest {

    private final KeyPair lama = KunciSegel.baru();
    private final KeyPair baru = KunciSegel.baru();
    private final Penyegel dahulu = new Penyegel(KunciSegel.pem(lama), "", "");

    @Test
    @DisplayName("sesudah kunci diganti, segel lama tetap sah selama kunci publiknya disimpan, dan segel baru memakai yang baru")
    void pergantianKunci() {
        Segel segelLama = dahulu.segel("pesan");
        Penyegel kini = new Penyegel(KunciSegel.pem(baru), "", KunciSegel.pem(lama.getPublic()));

        assertThat(kini.sah(segelLama, "pesan")).isTrue();
        assertThat(kini.sah(segelLama, "pesan lain")).isFalse();
        assertThat(kini.segel("pesan").kunci()).isEqualTo(KunciSegel.id(baru.getPublic()));
        assertThat(kini.sah(kini.segel("pesan"), "pesan")).isTrue();
        assertThat(kini.sah(kini.segel("pesan"), "pesan lain")).isFalse();
        assertThat(new Penyegel(KunciSegel.pem(baru), "", "").dikenal(segelLama.kunci())).isFalse();
    }

    @Test
    void segelTidakDapatDipindahkanKeKunciLain() {
        Penyegel kini = new Penyegel(KunciSegel.pem(baru), "", KunciSegel.pem(lama.getPublic()));

        assertThat(kini.sah(new Segel(KunciSegel.id(lama.getPublic()), kini.segel("pesan").nilai()), "pesan")).isFalse();
    }

    @Test
    @DisplayName("kunci dibuat pada awal pertama, hanya terbaca pemiliknya, dan dipakai lagi sesudah itu")
    void kunciDibuatSekali(@TempDir Path folder) throws IOException {
        Path berkas = folder.resolve("data/kunci.pem");
        Segel segel = new Penyegel("", berkas.toString(), "").segel("pesan");

        assertThat(new Penyegel("", berkas.toString(), "").sah(segel, "pesan")).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(berkas))).isEqualTo("rw-------");
    }

    @Test
    void tanpaKunciAtauDenganPasanganYangSalahTidakMulai() {
        String tertukar = KunciSegel.pem(lama).replace(KunciSegel.pem(lama.getPublic()), KunciSegel.pem(baru.getPublic()));

        assertThatThrownBy(() -> new Penyegel(tertukar, "", "")).hasMessageContaining("bukan pasangan");
        assertThatThrownBy(() -> new Penyegel("", "", "")).hasMessageContaining("dalam bentuk PEM");
        assertThatThrownBy(() -> new Penyegel(KunciSegel.pem(lama.getPublic()), "", ""))
                .hasMessageContaining("dalam bentuk PEM");
    }

    /** As {@code openssl genpkey} and {@code openssl pkey -pubout} write them, also as one line in a variable. */
    @Test
    void kunciDariOpensslTerbaca() {
        String pem = """
                -----BEGIN PRIVATE KEY-----
                MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
                -----END PRIVATE KEY-----
                -----BEGIN PUBLIC KEY-----
                MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
                -----END PUBLIC KEY-----
                """;

        assertThat(new Penyegel(pem, "", "").segel("pesan"))
                .isEqualTo(new Penyegel(pem.replace("\n", "\\n"), "", "").segel("pesan"));
    }
}
