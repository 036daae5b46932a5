package id.rukun;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Stops the start in production before anything is touched, while a secret is missing or the demo is switched on too.
 * Without it an unset variable would be taken for the address of the database.
 */
@Component
@Profile("prod")
class SecretCheck implements BeanFactoryPostProcessor, PriorityOrdered {

    private static final List<String> WAJIB = List.of("RUKUN_DB_URL", "RUKUN_DB_USER", "RUKUN_DB_PASSWORD",
            "RUKUN_KUNCI_SEGEL", "RUKUN_KUNCI_FAKTOR", "RUKUN_ALAMAT");

    /** First of all: nothing else reads a setting before it is known to be there. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** @throws IllegalStateException naming every missing variable, in Indonesian */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // Nothing is injected yet when this runs.
        Environment lingkungan = beans.getBean(Environment.class);
        if (lingkungan.acceptsProfiles(Profiles.of("demo"))) {
            throw new IllegalStateException("Profil prod dan demo tidak boleh dipakai bersama.");
        }
        List<String> kurang = WAJIB.stream()
                .filter(nama -> !StringUtils.hasText(lingkungan.getProperty(nama))).toList();
        if (!kurang.isEmpty()) {
            throw new IllegalStateException("Profil prod memerlukan variabel lingkungan yang belum diisi: "
                    + String.join(", ", kurang) + ".");
        }
    }
}
