package id.rukun.prosedur.masabakti.proses;

import id.rukun.uji.UjiAplikasi;
import id.rukun.uji.UjiPostgres;
import org.junit.jupiter.api.Tag;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** On PostgreSQL, in a database of its own; run by {@code -Ppanjang}. */
@UjiAplikasi
@DirtiesContext
@ContextConfiguration(initializers = UjiPostgres.DatabaseBaru.class)
@TestPropertySource(properties = "spring.application.name=rukun-skala-masa-bakti")
@Tag("panjang")
class SkalaMasaBaktiIT extends SkalaMasaBaktiKontrak {}
