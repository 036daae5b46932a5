package id.rukun.pemberitahuan.kirim;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Makes and sends letters as long as the application runs, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JadwalKirim {

    private static final Logger LOG = LoggerFactory.getLogger(JadwalKirim.class);

    private final PenyusunSurat penyusun;
    private final Kurir kurir;

    JadwalKirim(PenyusunSurat penyusun, Kurir kurir) {
        this.penyusun = penyusun;
        this.kurir = kurir;
    }

    /** What fails in one round is looked at again in the next. */
    @Scheduled(cron = "${rukun.kirim.jadwal}")
    void jalan() {
        try {
            penyusun.susun();
            kurir.antar();
        } catch (RuntimeException e) {
            LOG.error("Letters could not be made or sent", e);
        }
    }
}
