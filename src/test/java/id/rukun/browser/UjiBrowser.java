package id.rukun.browser;

import id.rukun.uji.ContohLangkah;
import id.rukun.uji.Panggung;
import id.rukun.uji.PengirimUji;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The application as people meet it: demo data, a port of its own, jobs that run by themselves. All tests with
 * exactly this annotation share one application, so each acts in a Kelurahan of its own. Without a browser on the machine
 * the test is skipped, or fails where {@code browser.wajib} is true.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(PerluBrowser.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=90000;QUERY_CACHE_SIZE=2000",
    "camunda.bpm.job-execution.enabled=true",
    "rukun.lampiran.folder=${RUKUN_DATA:target/data}/lampiran-${random.uuid}",
    "rukun.dokumen.folder=${RUKUN_DATA:target/data}/dokumen-${random.uuid}"})
@ActiveProfiles("demo")
@Import({Panggung.class, PelaksanaDiam.class, ContohLangkah.class, PengirimUji.class})
@interface UjiBrowser {}
