package id.rukun;

import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Profiles;

/**
 * Tells in one sentence what to do when the database was written by another release, or by a first start that was cut
 * off: nothing else is logged, for the error behind it says nothing to whoever started the application.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DataLamaReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(DataLamaReporter.class);

    /** H2: the file has another format. PostgreSQL and H2: a table that is to be made is there already. */
    private static final Set<String> TANDA = Set.of("90048", "42P07", "42S01");

    private final ConfigurableApplicationContext konteks;

    DataLamaReporter(ConfigurableApplicationContext konteks) {
        this.konteks = konteks;
    }

    @Override
    public boolean reportException(Throwable kegagalan) {
        if (konteks == null || !dataLain(kegagalan)) {
            return false;
        }
        String alamat = konteks.getEnvironment().getProperty("spring.datasource.url", "");
        boolean produksi = konteks.getEnvironment().acceptsProfiles(Profiles.of("prod"));
        LOG.error(produksi ? pesanProduksi(alamat) : pesan(alamat));
        return true;
    }

    private static boolean dataLain(Throwable kegagalan) {
        for (Throwable sebab = kegagalan; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof FlywayValidateException
                    || sebab instanceof SQLException sql && TANDA.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Data of an office are never to be thrown away. */
    private static String pesanProduksi(String alamat) {
        return "Basis data %s ditulis oleh versi Rukun yang lain dan tidak dapat dipakai oleh versi ini: jalankan versi "
                .formatted(alamat.replaceFirst("[?;].*", "")) + "yang menulisnya, atau pulihkan cadangan.";
    }

    private static String pesan(String alamat) {
        return DataFolder.pangkal(alamat)
                .map(berkas -> "Folder data %s ditulis oleh versi Rukun yang lain dan tidak dapat dipakai oleh versi "
                        .formatted(berkas.getParent())
                        + "ini: hapus atau pindahkan folder itu, lalu jalankan Rukun lagi.")
                .orElseGet(() -> "Basis data %s ditulis oleh versi Rukun yang lain dan tidak dapat dipakai oleh versi "
                        .formatted(alamat.replaceFirst("[?;].*", ""))
                        + "ini: kosongkan basis data itu (pada docker compose: docker compose down --volumes) atau "
                        + "pakai yang kosong, lalu jalankan Rukun lagi.");
    }
}
