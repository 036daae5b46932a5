package id.rukun.engine.web;

import jakarta.servlet.Filter;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Hangs the doors, one behind the other: headers, size, plain words, HTTP Basic before the engine's REST interface and
 * our own, the allow-list, nothing that would be evaluated, and what an operator does not read. The web applications'
 * own doors come last.
 */
@Configuration
class DoorConfiguration {

    private static final String[] MESIN = {"/engine-rest/*", "/camunda/api/*", "/api/rukun/*"};

    @Bean
    Visitor pengunjung(ObjectProvider<IdentityService> identityService) {
        return new Visitor(identityService::getObject);
    }

    @Bean
    FilterRegistrationBean<Filter> kepalaKeamanan() {
        return pasang(new SecurityHeadersFilter(), 0, "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> ukuranPermintaan() {
        return pasang(new RequestSizeFilter(), 1, "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> akhiriSesi() {
        return pasang(new SignOutFilter(), 2, "/camunda/api/admin/auth/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pesanPolos() {
        return pasang(new PlainMessageFilter(), 3, "/engine-rest/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> masukDasar() {
        FilterRegistrationBean<Filter> pintu =
                pasang(new ProcessEngineAuthenticationFilter(), 4, "/engine-rest/*", "/api/rukun/*", "/api/demo/*");
        pintu.addInitParameter("authentication-provider", SignInProvider.class.getName());
        return pintu;
    }

    @Bean
    FilterRegistrationBean<Filter> daftarIzin(Visitor pengunjung, ObjectProvider<OwnCommand> perintah) {
        Set<String> milikSendiri = perintah.stream().map(OwnCommand::jalur).collect(Collectors.toSet());
        return pasang(new AllowListFilter(pengunjung, milikSendiri), 5, MESIN);
    }

    @Bean
    FilterRegistrationBean<Filter> tanpaUngkapan() {
        return pasang(new ExpressionFilter(), 6, MESIN);
    }

    @Bean
    FilterRegistrationBean<Filter> tanpaIsi(Visitor pengunjung) {
        return pasang(new PayloadFilter(pengunjung), 7, MESIN);
    }

    @Bean
    FilterRegistrationBean<Filter> bagianHalaman(Visitor pengunjung) {
        return pasang(new PagePartsFilter(pengunjung), 8, "/camunda/app/cockpit/*", "/camunda/app/tasklist/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pintuDepan(Visitor pengunjung) {
        return pasang(new FrontDoorFilter(pengunjung), 9, "/camunda/app/welcome/*", "/camunda/app/admin/*");
    }

    private static FilterRegistrationBean<Filter> pasang(Filter filter, int urutan, String... jalur) {
        FilterRegistrationBean<Filter> pintu = new FilterRegistrationBean<>(filter);
        pintu.addUrlPatterns(jalur);
        pintu.setOrder(Ordered.HIGHEST_PRECEDENCE + urutan);
        pintu.setAsyncSupported(true);
        return pintu;
    }
}
