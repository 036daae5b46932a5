package id.rukun.pemberitahuan.saluran;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Switches the ways on that are configured; what is empty is not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KirimSettings.class)
class SaluranConfiguration {

    /** @throws IllegalStateException if there is no mail server */
    @Bean
    @ConditionalOnExpression("environment.getProperty('rukun.kirim.surel.dari', '') != ''")
    PengirimSurel pengirimSurel(ObjectProvider<JavaMailSender> server, @Value("${spring.mail.host:}") String alamatServer,
            KirimSettings kirim) {
        // An empty name makes a sender too, one that reaches nobody.
        if (alamatServer.isBlank()) {
            throw new IllegalStateException("rukun.kirim.surel.dari memerlukan spring.mail.host: server yang mengirim surelnya.");
        }
        return new PengirimSurel(server.getObject(), kirim.surel().dari());
    }

    @Bean
    @ConditionalOnExpression("environment.getProperty('rukun.kirim.webhook.alamat', '') != ''")
    PengirimWebhook pengirimWebhook(KirimSettings kirim, ObjectMapper json) {
        return new PengirimWebhook(kirim.webhook(), json);
    }
}
