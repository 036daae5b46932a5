package id.rukun.demo.timemachine;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may ask the time machine, and what it refuses. Nothing here moves the clock: all tests share it. */
@UjiAplikasi
class MesinWaktuPintuTest {

    private static final String DASAR = "/api/demo/waktu";
    private static final String SESI = "/camunda/api/rukun/demo/waktu";
    private static final Map<String, String> SEHARI = Map.of("maju", "P1D");

    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(strings = {DASAR, SESI})
    void anonimDitolak(String jalur) {
        Klien anonim = new Klien(port, null);
        assertThat(anonim.ambil(jalur).status()).isEqualTo(401);
        assertThat(anonim.kirim("POST", jalur, SEHARI).status()).isIn(401, 403);
        assertThat(jam.selisih().abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void sesiTanpaTokenDitolak() {
        Klien tanpaToken = new Klien(port, "lurah.gambir");
        assertThat(tanpaToken.kirim("POST", SESI, SEHARI).status()).isIn(401, 403);
        assertThat(jam.selisih().abs()).isLessThan(Duration.ofMinutes(1));
    }

    @ParameterizedTest(name = "lama \"{0}\"")
    @ValueSource(strings = {"-P1D", "P0D", "PT0S", "P10Y1D", "P9999999999D", "P999999999Y", "besok", "14", ""})
    void lamaYangTidakSahDitolak(String lama) {
        ditolak(new Klien(port, "lurah.gambir").kirim("POST", DASAR, Map.of("maju", lama)));
        ditolak(diTasklist().kirim("POST", SESI, Map.of("maju", lama)));
        assertThat(jam.selisih().abs()).isLessThan(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}
            [1]
            {"maju":{"hari":1}}
            """)
    void badanYangBukanPermintaanDitolak(String badan) {
        JawabanRest jawaban = new Klien(port, "lurah.gambir").kirim("POST", DASAR, new Klien.JawabanRest(0, badan).json());
        assertThat(jawaban.status()).isEqualTo(400);
        assertThat(jawaban.json().path("pesan").asText()).contains("misalnya P14D");
    }

    @ParameterizedTest
    @ValueSource(strings = {DASAR, SESI})
    void menyebutWaktunya(String jalur) {
        Klien klien = jalur.equals(DASAR) ? new Klien(port, "lurah.gambir") : diTasklist();
        OffsetDateTime sekarang = OffsetDateTime.parse(klien.ambil(jalur).berhasil().json().path("sekarang").asText());
        assertThat(Duration.between(sekarang.toInstant(), jam.instant()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(sekarang.getOffset().getId()).isEqualTo("+07:00");
    }

    private static void ditolak(JawabanRest jawaban) {
        assertThat(jawaban.status()).isEqualTo(400);
        assertThat(jawaban.json().path("pesan").asText()).containsAnyOf("Jam hanya dapat dimajukan", "misalnya P14D");
    }

    /** The token of the session is renewed at the first question after signing in. */
    private Klien diTasklist() {
        Klien klien = Klien.diTasklist(port, "lurah.gambir");
        klien.ambil(SESI).berhasil();
        return klien;
    }
}
