package id.rukun.pemberitahuan.saluran;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which ways this installation sends; each is off until it is named here.
 *
 * @param surel mail
 * @param webhook gateway to a messenger
 */
@ConfigurationProperties("rukun.kirim")
record KirimSettings(@DefaultValue Surel surel, @DefaultValue Webhook webhook) {

    /**
     * Mail; the server stands under {@code spring.mail}.
     *
     * @param dari address of the sender
     */
    record Surel(String dari) {}

    /**
     * A gateway that takes messages as JSON.
     *
     * @param alamat where it listens
     * @param kunci shared secret with which each message is signed
     * @param sambung how long a connection may take
     * @param jawab how long an answer may take
     */
    record Webhook(URI alamat, String kunci, @DefaultValue("5s") Duration sambung, @DefaultValue("10s") Duration jawab) {

        @Override
        public String toString() {
            return "Webhook " + alamat;
        }
    }
}
