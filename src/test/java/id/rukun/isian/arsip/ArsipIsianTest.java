package id.rukun.isian.arsip;

import org.springframework.test.context.TestPropertySource;

/** The archive on H2. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:berkas;DB_CLOSE_DELAY=-1")
class ArsipIsianTest extends ArsipIsianKontrak {}
