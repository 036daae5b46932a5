package id.rukun.engine.door;

import id.rukun.engine.door.body.BodyFilter;
import id.rukun.engine.door.body.BodyLimits;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.StringUtils;

/** What Tomcat does before the filters: its own errors in our words, and whose word about an address counts. */
@Configuration
public class TomcatConfiguration {

    /** After Spring Boot's own valve, so that ours is the inner one and speaks first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> kalimatTomcat() {
        return pabrik -> pabrik.addContextCustomizers(
                aplikasi -> aplikasi.getParent().getPipeline().addValve(new TomcatErrorValve()));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> diamBadan(BodyLimits batas) {
        return pabrik -> pabrik.addConnectorCustomizers(pintu -> batasiDiam(pintu, batas));
    }

    /** While a body is read, silence is waited for as {@link BodyFilter} reckons with. */
    public static void batasiDiam(Connector pintu, BodyLimits batas) {
        pintu.setProperty("disableUploadTimeout", "false");
        pintu.setProperty("connectionUploadTimeout", String.valueOf(batas.diamBadan().toMillis()));
    }

    /**
     * Where a proxy is named, the address and scheme that it forwards count; from everybody else they are ignored.
     *
     * @param proksi pattern of the addresses of our own proxies; empty for none
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proksiTepercaya(
            @Value("${rukun.pintu.proksi:}") String proksi) {
        return pabrik -> {
            if (StringUtils.hasText(proksi)) {
                RemoteIpValve katup = new RemoteIpValve();
                katup.setInternalProxies(proksi);
                katup.setProtocolHeader("X-Forwarded-Proto");
                pabrik.addEngineValves(katup);
            }
        };
    }
}
