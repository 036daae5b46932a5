package id.rukun.engine.web;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Hangs the doors: the allow-list before everything, HTTP Basic before the engine's REST interface and our own. */
@Configuration
class DoorConfiguration {

    @Bean
    FilterRegistrationBean<Filter> daftarIzin(ObjectProvider<OwnCommand> perintah) {
        return pasang(new AllowListFilter(perintah.stream().map(OwnCommand::jalur).toList()), 0, "/engine-rest/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pesanPolos() {
        return pasang(new PlainMessageFilter(), 1, "/engine-rest/*", "/camunda/api/engine/*");
    }

    @Bean
    FilterRegistrationBean<Filter> masukDasar() {
        FilterRegistrationBean<Filter> pintu =
                pasang(new ProcessEngineAuthenticationFilter(), 2, "/engine-rest/*", "/api/rukun/*", "/api/demo/*");
        pintu.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
        return pintu;
    }

    private static FilterRegistrationBean<Filter> pasang(Filter filter, int urutan, String... jalur) {
        FilterRegistrationBean<Filter> pintu = new FilterRegistrationBean<>(filter);
        pintu.addUrlPatterns(jalur);
        pintu.setOrder(Ordered.HIGHEST_PRECEDENCE + urutan);
        pintu.setAsyncSupported(true);
        return pintu;
    }
}
