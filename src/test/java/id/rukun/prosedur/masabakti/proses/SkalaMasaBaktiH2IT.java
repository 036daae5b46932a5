package id.rukun.prosedur.masabakti.proses;

import id.rukun.uji.UjiAplikasi;
import org.junit.jupiter.api.Tag;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** On H2, in a database of its own; run by {@code -Ppanjang}. */
@UjiAplikasi
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:skala-masa-bakti;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=2000")
@Tag("panjang")
class SkalaMasaBaktiH2IT extends SkalaMasaBaktiKontrak {}
