package id.rukun.demo.timemachine;

import id.rukun.uji.UjiAplikasi;
import org.junit.jupiter.api.Tag;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** On an embedded database of its own, because the machine runs the jobs of everybody. */
@Tag("panjang")
@UjiAplikasi
@DirtiesContext // other applications are started after it in this JVM
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:kehidupan;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=2000")
class KehidupanH2IT extends KehidupanKontrak {}
