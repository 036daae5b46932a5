package id.rukun.uji;

import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.pengawasan.KisahTerbaca;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application with its demo data on an H2 database in memory, on a port of its own; jobs run, and documents
 * are printed, only when a test wants it. All tests with exactly this annotation share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    // Tests hold rows until a certain number of others wait for them, longer than H2 lets them wait; for so many
    // they wait a minute (Sabar).
    // A statement is parsed once for each connection: H2 remembers eight, where the engine has hundreds.
    "spring.datasource.url=jdbc:h2:mem:rukun;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=90000;QUERY_CACHE_SIZE=2000",
    "camunda.bpm.job-execution.enabled=false",
    // The folder belongs to one database alone: it takes in nothing of another one.
    "rukun.lampiran.folder=${RUKUN_DATA:target/data}/lampiran-${random.uuid}",
    "rukun.dokumen.folder=${RUKUN_DATA:target/data}/dokumen-${random.uuid}",
    "rukun.dokumen.mandiri=false",
    // Letters are made and sent only when a test has them made and sent.
    "rukun.kirim.jadwal=-",
    // PencatatAlur hears of each flow that is taken; a measurement does without.
    "camunda.bpm.eventing.execution=${uji.alur-tercatat:true}"})
@ActiveProfiles("demo")
// After a class the last of them comes first: what it left is read before it is thrown away.
@TestExecutionListeners(
        listeners = {PenandaRuang.class, PengosongRegister.class, PembacaKisah.class, PembongkarPanggung.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import({Panggung.class, RupaKasus.class, PencatatAlur.class, KisahTerbaca.class, KeputusanUji.class, ContohLangkah.class,
    LangkahUji.class, ModeUji.class, ModeCalonRtUji.class, PenghitungPernyataan.class, RegisterUji.class, CetakUji.class,
    PengirimUji.class, RegisterAwal.class})
public @interface UjiAplikasi {}
