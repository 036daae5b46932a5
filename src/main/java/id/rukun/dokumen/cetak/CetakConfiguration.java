package id.rukun.dokumen.cetak;

import id.rukun.simpanan.PembukaTempat;
import id.rukun.simpanan.TempatSimpan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of this room, and opens its place for files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CetakSettings.class)
class CetakConfiguration {

    static final String TEMPAT = "tempatDokumen";

    @Bean(TEMPAT)
    TempatSimpan tempatDokumen(PembukaTempat pembuka, CetakSettings pengaturan, CetakanRepository cetakan) {
        return pembuka.buka(pengaturan.folder(), "dokumen_tempat", () -> cetakan.count() == 0);
    }
}
