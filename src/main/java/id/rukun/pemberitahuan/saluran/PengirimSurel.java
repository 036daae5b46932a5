package id.rukun.pemberitahuan.saluran;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends plain text as mail, in UTF-8, as a machine that waits for no answer (RFC 3834). */
class PengirimSurel implements Pengirim {

    private static final Logger LOG = LoggerFactory.getLogger(PengirimSurel.class);
    private static final int PENOLAKAN_TETAP = 500;

    private final JavaMailSender server;
    private final InternetAddress dari;

    /** @throws IllegalArgumentException if the sender's address is none */
    PengirimSurel(JavaMailSender server, String dari) {
        this.server = server;
        try {
            this.dari = new InternetAddress(dari, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("rukun.kirim.surel.dari bukan alamat surel: " + dari, e);
        }
    }

    @Override
    public Saluran saluran() {
        return Saluran.SUREL;
    }

    @Override
    public HasilPengiriman kirim(PesanKeluar kiriman) {
        try {
            server.send(surel(kiriman));
            return HasilPengiriman.TERKIRIM;
        } catch (MessagingException e) {
            LOG.warn("Letter {} cannot be written as mail: {}", kiriman.messageId(), e.getClass().getSimpleName());
            return HasilPengiriman.tidakPernah("Surel tidak dapat disusun untuk alamat itu.");
        } catch (MailException e) {
            LOG.warn("Letter {} was not sent: {}", kiriman.messageId(), e.getClass().getSimpleName());
            return gagal(e);
        }
    }

    private MimeMessage surel(PesanKeluar kiriman) throws MessagingException {
        MimeMessage surel = server.createMimeMessage();
        MimeMessageHelper isi = new MimeMessageHelper(surel, StandardCharsets.UTF_8.name());
        isi.setFrom(dari);
        isi.setTo(new InternetAddress(kiriman.alamat(), true));
        isi.setSubject(kiriman.perihal());
        isi.setSentDate(Date.from(kiriman.dibuatPada()));
        isi.setText(kiriman.teks());
        surel.setHeader("Message-ID", kiriman.messageId());
        surel.setHeader("Auto-Submitted", "auto-generated");
        return surel;
    }

    private static HasilPengiriman gagal(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return HasilPengiriman.nanti("Server surel menolak akun Rukun.");
        }
        return ditolak(e).map(kode -> kode >= PENOLAKAN_TETAP
                        ? HasilPengiriman.tidakPernah("Server surel menolak alamat itu (kode " + kode + ").")
                        : HasilPengiriman.nanti("Server surel belum menerima alamat itu (kode " + kode + ")."))
                .orElseGet(() -> HasilPengiriman.nanti("Server surel tidak menerima surel ini, atau tidak terhubung."));
    }

    /** With which code the server has refused the address. */
    private static Optional<Integer> ditolak(MailException e) {
        Stream<Exception> sebab = e instanceof MailSendException banyak ? Arrays.stream(banyak.getMessageExceptions())
                : Stream.empty();
        return sebab.flatMap(PengirimSurel::rantai).filter(SMTPAddressFailedException.class::isInstance)
                .map(satu -> ((SMTPAddressFailedException) satu).getReturnCode()).findFirst();
    }

    private static Stream<Exception> rantai(Exception awal) {
        return Stream.iterate(awal, satu -> satu != null,
                satu -> satu instanceof MessagingException surel ? surel.getNextException() : null);
    }
}
