package id.rukun.akun.faktor;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * At the start encrypts anew what an earlier key has encrypted, so that this one is needed no longer. A secret that was replaced
 * meanwhile stays as it is.
 */
@Component
class PembaruKunciFaktor implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PembaruKunciFaktor.class);

    private final FaktorKeduaRepository faktor;
    private final PenyandiRahasia penyandi;

    PembaruKunciFaktor(FaktorKeduaRepository faktor, PenyandiRahasia penyandi) {
        this.faktor = faktor;
        this.penyandi = penyandi;
    }

    @Override
    public void run(ApplicationArguments argumen) {
        List<FaktorKedua> lama = faktor.findByRahasiaIsNotNull().stream().filter(satu -> penyandi.usang(satu.rahasia())).toList();
        long banyaknya = lama.stream().filter(this::sandikanLagi).count();
        if (banyaknya > 0) {
            LOG.info("{} faktor kedua disandikan lagi dengan kunci yang sekarang", banyaknya);
        }
    }

    private boolean sandikanLagi(FaktorKedua satu) {
        try {
            String baru = penyandi.sandikan(satu.akun(), penyandi.buka(satu.akun(), satu.rahasia()));
            return faktor.sandikanLagi(satu.id(), satu.rahasia(), baru) > 0;
        } catch (IllegalStateException e) {
            // Its owner cannot sign in with it either; what is wrong with it is no matter of the key.
            LOG.warn("Faktor kedua {} tidak dapat disandikan lagi", satu.id(), e);
            return false;
        }
    }
}
