package id.rukun.pemberitahuan.saluran;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server of a test, which can be down. */
public final class ServerSurel implements AutoCloseable {

    public static final String DARI = "Rukun <rukun@contoh.go.id>";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final int port;

    public ServerSurel() {
        server.start();
        port = server.getSmtp().getPort();
    }

    /** What sends by it, as the application would. */
    public Pengirim pengirim() {
        JavaMailSenderImpl pengirim = new JavaMailSenderImpl();
        pengirim.setHost("127.0.0.1");
        pengirim.setPort(port);
        return new PengirimSurel(pengirim, DARI);
    }

    public List<MimeMessage> diterima() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }
}
