package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The check for English on forms finds what it is there for, and lets Indonesian pass. */
class BahasaFormulirTest {

    @Test
    void kataInggrisDitemukan() {
        assertThat(BahasaFormulir.temuan("Alasan\nField is required.\nNo results"))
                .containsExactly("Field", "is", "required", "results");
    }

    @Test
    void konstantaDanTemplatMentahDitemukan() {
        assertThat(BahasaFormulir.temuan("Hasil: GAGAL_KUORUM {{lembar.ringkasan}}"))
                .containsExactly("GAGAL_KUORUM", "{{");
    }

    @Test
    void bahasaIndonesiaLolos() {
        assertThat(BahasaFormulir.temuan("Wajib diisi. Pasal 11 huruf a; RUKUN-POL-07; BA-01/RW01/2026; KETIGA: RT. Sidik fe609baf94be."))
                .isEmpty();
    }
}
