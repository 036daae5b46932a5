package id.rukun.pemberitahuan.saluran;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which settings switch a way on; docker-compose.yml hands over empty ones where nothing is set. */
class SaluranConfigurationTest {

    private final ApplicationContextRunner aplikasi = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class, JacksonAutoConfiguration.class))
            .withUserConfiguration(SaluranConfiguration.class);

    @Test
    @DisplayName("nothing is sent by default, nor where all settings are empty")
    void off() {
        aplikasi.run(a -> assertThat(a).hasNotFailed().doesNotHaveBean(Pengirim.class));
        aplikasi.withPropertyValues("rukun.kirim.surel.dari=", "spring.mail.host=", "spring.mail.port=25",
                "spring.mail.username=").run(a -> assertThat(a).hasNotFailed().doesNotHaveBean(Pengirim.class));
    }

    @Test
    @DisplayName("a sender and a server: mail")
    void mail() {
        aplikasi.withPropertyValues("rukun.kirim.surel.dari=" + ServerSurel.DARI, "spring.mail.host=mailpit",
                "spring.mail.port=1025").run(a -> assertThat(a).hasSingleBean(PengirimSurel.class));
    }

    @ParameterizedTest(name = "a sender without a server does not start: {0}")
    @ValueSource(strings = {"spring.mail.port=25", "spring.mail.host="})
    void senderWithoutServer(String server) {
        aplikasi.withPropertyValues("rukun.kirim.surel.dari=" + ServerSurel.DARI, server).run(a ->
                assertThat(a).getFailure().rootCause().hasMessageContaining("memerlukan spring.mail.host"));
    }
}
