package id.rukun.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.Naskah.TabelNaskah;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** A document as text, and the page that shows it. */
@DisplayName("Naskah")
class NaskahTest {

    private static final Penutup PIMPINAN = new Penutup(List.of("Jakarta, 29 November 2026"), "KETUA RT 001/RW 02,", "Budi",
            null);

    @Test
    @DisplayName("tabelnya tercetak dengan kolom yang ditandatangani, juga yang turut menandatangani; tanda HTML tetap teks")
    void tabel() {
        Naskah naskah = new Naskah(List.of("KELURAHAN GAMBIR"), List.of("DAFTAR HADIR"), null,
                List.of(new Bagian(null, "Musyawarah", List.of(new ButirNaskah(null, "RT 001")),
                        new TabelNaskah(List.of("No.", "Nama"), List.of(List.of("1", "<b>Siti</b>")), "Tanda tangan")),
                        new Bagian(null, List.of(new ButirNaskah(null, "Demikian.")))),
                PIMPINAN, List.of(new Penutup(List.of(), "NOTULIS,", "Wati", "1971")), null, List.of());

        assertThat(halaman(naskah)).containsSubsequence("<th>No.</th>", "<th>Nama</th>", "Tanda tangan</th>",
                "<td>1</td>", "<td>&lt;b&gt;Siti&lt;/b&gt;</td>", "<td></td>", "Demikian.", "KETUA RT 001/RW 02,", "Budi",
                "NOTULIS,", "Wati", "NIP 1971").doesNotContain("<b>");
    }

    @Test
    @DisplayName("yang ditulis sebelum ada tabel dan beberapa penandatangan tetap terbaca lengkap")
    void lama() throws JsonProcessingException {
        Naskah naskah = new ObjectMapper().readValue("""
                {"bagian":[{"butir":[{"tanda":null,"teks":"a"}],"nama":"Hari","pengantar":null}],"judul":["J"],"kaki":[],
                "kop":["K"],"pembuka":null,"penutup":{"jabatan":"L","nama":"N","nip":null,"tempatTanggal":["T"]},
                "tembusan":null}""", Naskah.class);

        assertThat(naskah.lengkap()).isTrue();
        assertThat(naskah.turut()).isEmpty();
        assertThat(halaman(naskah)).contains("Hari").doesNotContain("<table", "class=\"turut\"");
    }

    @Test
    @DisplayName("baris tabel tanpa sel bagi setiap kepala tidak diterima")
    void barisKurang() {
        List<List<String>> baris = List.of(List.of("1"));
        assertThatThrownBy(() -> new TabelNaskah(List.of("No.", "Nama"), baris, null))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 cells");
    }

    private static String halaman(Naskah naskah) {
        ClassLoaderTemplateResolver berkas = new ClassLoaderTemplateResolver();
        berkas.setPrefix("templates/");
        berkas.setSuffix(".html");
        SpringTemplateEngine mesin = new SpringTemplateEngine();
        mesin.setTemplateResolver(berkas);
        MockServletContext konteks = new MockServletContext();
        return mesin.process("naskah", new WebContext(JakartaServletWebApplication.buildApplication(konteks)
                .buildExchange(new MockHttpServletRequest(konteks), new MockHttpServletResponse()),
                Locale.forLanguageTag("id"), Map.of("dokumen", new Dokumen("d", "k", "Daftar hadir", naskah, "abc", true, null),
                        "temuan", List.of(), "kasus", "2026-000001")));
    }
}
