package id.rukun.portal;

import id.rukun.engine.door.body.FilePath;
import id.rukun.hukum.Sebutan;
import id.rukun.lampiran.LampiranLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the door through which a copy comes in. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    FilePath salinanDokumen(LampiranLimits batas) {
        return new FilePath(PeriksaController.ALAMAT, "Berkas ini terlalu besar untuk dibandingkan: paling besar "
                + Sebutan.ukuran(batas.ukuranTerbesar().toBytes()) + ".");
    }
}
