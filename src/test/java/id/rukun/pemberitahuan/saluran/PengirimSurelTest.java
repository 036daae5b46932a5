package id.rukun.pemberitahuan.saluran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PengirimSurelTest {

    private final ServerSurel server = new ServerSurel();

    @AfterEach
    void tutup() {
        server.close();
    }

    @Test
    @DisplayName("a letter arrives as plain text in UTF-8, with its own Message-ID, sent by a machine")
    void arrives() throws MessagingException, IOException {
        assertThat(server.pengirim().kirim(kiriman("lurah@contoh.go.id", "Rukun: Catat kehadiran – kasus 2026-000012")))
                .isEqualTo(HasilPengiriman.TERKIRIM);

        MimeMessage surel = server.diterima().get(0);
        assertThat(surel.getMessageID()).isEqualTo("<satu@rukun.contoh.go.id>");
        assertThat(surel.getSubject()).isEqualTo("Rukun: Catat kehadiran – kasus 2026-000012");
        assertThat(surel.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(surel.getContent().toString().strip()).isEqualTo("Mohon diselesaikan – “segera”.");
        assertThat(surel.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(surel.getHeader("From")).containsExactly(ServerSurel.DARI);
        assertThat(surel.getSentDate()).isEqualTo(Instant.parse("2026-11-30T03:00:00Z"));
    }

    @Test
    @DisplayName("neither a subject nor an address writes a header of its own")
    void noHeaderIsInjected() throws MessagingException {
        server.pengirim().kirim(kiriman("lurah@contoh.go.id", "Satu\r\nBcc: lain@contoh.go.id\r\n\r\nisi palsu"));
        assertThat(server.pengirim().kirim(kiriman("lurah@contoh.go.id\r\nBcc: lain@contoh.go.id", "Dua")).nasib())
                .isEqualTo(HasilPengiriman.Nasib.TIDAK_PERNAH);
        assertThat(server.pengirim().kirim(kiriman("lurah@contoh.go.id, lain@contoh.go.id", "Tiga")).nasib())
                .isEqualTo(HasilPengiriman.Nasib.TIDAK_PERNAH);

        assertThat(server.diterima()).hasSize(1);
        assertThat(server.diterima().get(0).getHeader("Bcc")).isNull();
        assertThat(Collections.list(server.diterima().get(0).getAllHeaders())).noneMatch(h -> h.getName().equals("Bcc"));
        assertThat(GreenMailUtil.getBody(server.diterima().get(0))).doesNotContain("palsu");
    }

    @Test
    @DisplayName("a server that is down is tried again later; a sender without an address does not start")
    void down() {
        Pengirim pengirim = server.pengirim();
        server.close();

        HasilPengiriman hasil = pengirim.kirim(kiriman("lurah@contoh.go.id", "Satu"));
        assertThat(hasil.nasib()).isEqualTo(HasilPengiriman.Nasib.NANTI);
        assertThat(hasil.sebab()).contains("tidak terhubung").doesNotContain("@");
        for (String dari : List.of("bukan alamat", "a@b.id\r\nBcc: c@d.id")) {
            assertThatThrownBy(() -> new PengirimSurel(new JavaMailSenderImpl(), dari))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static PesanKeluar kiriman(String alamat, String perihal) {
        return new PesanKeluar("<satu@rukun.contoh.go.id>", alamat, perihal, "Mohon diselesaikan – “segera”.",
                Instant.parse("2026-11-30T03:00:00Z"));
    }
}
