package id.rukun.demo.timemachine;

import id.rukun.uji.UjiAplikasi;
import id.rukun.uji.UjiPostgres;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.ContextConfiguration;

/** On a PostgreSQL database of its own, because the machine runs the jobs of everybody. */
@Tag("panjang")
@UjiAplikasi
@ContextConfiguration(initializers = UjiPostgres.DatabaseBaru.class)
class KehidupanIT extends KehidupanKontrak {}
