package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.isian.formulir.Formulir;
import id.rukun.model.PenulisFormulir;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each form can be read and filled in by keyboard, with a screen reader and on a small screen; needs no application. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class FormulirAksesBrowserIT {

    private static final String LEMBAR = """
            {judul: 'Penggabungan RT lintas RW', fakta: {'Kasus': 'P-10/2026/1', 'RW': 'RW 01 dan RW 02'},
             catatan: ['Terima kasih.'], putusan: ['✓ Pasal 11 huruf a: cukup (PERGUB171-PS11-a).']}
            """;

    /** Fields that only some answers ask for are looked at too. */
    private static final String SEMUA_KOLOM =
            "document.querySelectorAll('[data-kolom][hidden]').forEach(kolom => { kolom.hidden = false; })";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @Test
    @DisplayName("kolom tanpa label ditemukan; yang berlabel lolos")
    void pemeriksaMenemukan() throws IOException {
        Akses akses = new Akses(peramban.driver());
        peramban.driver().get("data:text/html,<html lang='id'><title>Uji</title><form><input></form>");
        assertThat(akses.periksa("uji-tanpa-label", "form").temuan()).singleElement().asString().contains("label:");
        peramban.driver().get("data:text/html,<html lang='id'><title>Uji</title><form><label>Nama <input></label></form>");
        assertThat(akses.periksa("uji-berlabel", "form").temuan()).isEmpty();
        peramban.driver().get("data:text/html,<html lang='id'><title>Uji</title><form style='width:3000px'>Nama</form>");
        assertThat(akses.periksa("uji-lebar", "form").temuan()).singleElement().asString().contains("beyond the edge");
    }

    @Test
    @DisplayName("setiap formulir terbaca dan terisi tanpa tetikus, dengan pembaca layar, dan pada layar 400 piksel")
    void semuaFormulir() throws IOException {
        Akses akses = new Akses(peramban.driver());
        for (Class<? extends Record> isian : PenulisFormulir.isian()) {
            try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), isian, LEMBAR)) {
                formulir.buka().jalankan(SEMUA_KOLOM);
                String nama = "formulir-" + isian.getAnnotation(Formulir.class).kunci() + "-";
                akses.layar(1366, 768);
                akses.periksa(nama + 1366, "form");
                akses.layar(400, 768);
                akses.periksaTepi(nama + 400, "form");
            }
        }
        assertThat(akses.temuan()).isEmpty();
    }
}
