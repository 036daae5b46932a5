package id.rukun.lampiran;

import id.rukun.simpanan.PembukaTempat;
import id.rukun.simpanan.TempatSimpan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of this room, and opens its place for files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LampiranLimits.class)
class LampiranConfiguration {

    static final String TEMPAT = "tempatLampiran";

    @Bean(TEMPAT)
    TempatSimpan tempatLampiran(PembukaTempat pembuka, LampiranLimits batas, LampiranRepository lampiran) {
        return pembuka.buka(batas.folder(), "lampiran_tempat", () -> lampiran.count() == 0);
    }
}
