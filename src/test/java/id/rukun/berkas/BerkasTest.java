package id.rukun.berkas;

import org.springframework.test.context.TestPropertySource;

/** The dossier on H2. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:berkas;DB_CLOSE_DELAY=-1")
class BerkasTest extends BerkasKontrak {

    @Override
    void sebagaiPenyerang(Runnable ulah) {
        ulah.run();
    }
}
