package id.rukun.penomoran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.rukun.PostgresUji;
import id.rukun.RukunApplication;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.KeputusanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.Simpul;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two applications, each in a JVM of its own, give the numbers of one series on PostgreSQL at the same time. */
@Tag("panjang")
class DuaSimpulIT {

    private static final int KEPUTUSAN = 200;
    private static final int SEKALIGUS = 4;
    private static final int LOMPATAN = 300;
    private static final Pattern BERIKUTNYA = Pattern.compile("Nomor berikutnya: (\\d+) TAHUN");

    private final String database = PostgresUji.databaseBaru();
    private KelurahanUji kelurahan;
    private LocalDate hariIni;

    @TempDir private Path folder;

    @Test
    @DisplayName("200 Keputusan dari dua simpul: tiap nomor sekali, hanya yang dilompati yang terlewat, tanpa galat, tercetak sekali")
    void duaRatusKeputusan() throws Exception {
        Queue<String> kasus = new ConcurrentLinkedQueue<>();
        try (ConfigurableApplicationContext aplikasi = nyalakan(Map.of("rukun.dokumen.mandiri", false))) {
            kasus.addAll(siapkan(aplikasi));
        }
        Queue<Integer> bertabrakan = new ConcurrentLinkedQueue<>();
        try (Simpul satu = simpul("satu"); Simpul dua = simpul("dua")) {
            String lompat = kasus.remove();
            tandatangani(satu, kasus.remove(), null);
            dariKeduanya(List.of(satu, dua), kasus, kasus.size() / 2, bertabrakan);
            tandatangani(dua, lompat, LOMPATAN);
            dariKeduanya(List.of(satu, dua), kasus, 0, bertabrakan);
        }
        try (ConfigurableApplicationContext aplikasi = nyalakan(Map.of())) {
            periksa(aplikasi);
        }
        assertThat(bertabrakan).as("both nodes have wanted the same numbers").isNotEmpty();
    }

    private void periksa(ConfigurableApplicationContext aplikasi) {
        JdbcTemplate sql = aplikasi.getBean(JdbcTemplate.class);
        List<Integer> nomor = sql.queryForList(
                "select nomor_urut from keputusan_lurah where kelurahan_id = ? order by nomor_urut", Integer.class, kelurahan.id);
        int sebelum = (KEPUTUSAN - 2) / 2 + 1;
        assertThat(nomor).containsExactlyElementsOf(IntStream.concat(IntStream.rangeClosed(1, sebelum),
                IntStream.range(LOMPATAN, LOMPATAN + KEPUTUSAN - sebelum)).boxed().toList());
        assertThat(aplikasi.getBean(PenomoranService.class).terlewat(List.of(kelurahan.id), hariIni.getYear()))
                .extracting(NomorTerlewat::kata).containsExactly("nomor " + (sebelum + 1) + " sampai " + (LOMPATAN - 1));
        await().atMost(Duration.ofMinutes(5)).until(() ->
                sql.queryForObject("select count(*) from dokumen_antrean", Long.class) == 0);
        assertThat(sql.queryForObject("select count(*) from dokumen_cetakan", Long.class)).isEqualTo(KEPUTUSAN);
        assertThat(sql.queryForObject("select count(*) from entri_berkas where aktivitas = 'Cetak dokumen'", Long.class))
                .isEqualTo(KEPUTUSAN);
        assertThat(aplikasi.getBean(BerkasVerifier.class).periksaSemua()).isEmpty();
    }

    /** All decrees wait for the signature of one Lurah. */
    private List<String> siapkan(ConfigurableApplicationContext aplikasi) {
        Panggung panggung = aplikasi.getBean(Panggung.class);
        aplikasi.getBean(RepositoryService.class).createDeployment().addClasspathResource(KeputusanUji.MODEL).deploy();
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        hariIni = aplikasi.getBean(JamRukun.class).hariIni();
        List<String> kasus = new ArrayList<>();
        for (int ke = 0; ke < KEPUTUSAN; ke++) {
            String nomor = panggung.mulaiProses(KeputusanUji.PROSEDUR, kelurahan.id, Map.of());
            panggung.sebagai(kelurahan.akun("petugas")).kirim(nomor, "LengkapiRancangan", Map.of());
            panggung.sebagai(kelurahan.akun("lurah")).kirim(nomor, "TinjauRancangan", Map.of("putusan", "LANJUT"));
            kasus.add(nomor);
        }
        return kasus;
    }

    /** Both nodes sign what waits, until only so many are left; every second one with the number that its form proposes. */
    private void dariKeduanya(List<Simpul> simpul, Queue<String> kasus, int tersisa, Queue<Integer> bertabrakan) {
        int banyaknya = kasus.size() - tersisa;
        ExecutorService orang = Executors.newFixedThreadPool(simpul.size() * SEKALIGUS);
        try {
            List<CompletableFuture<Void>> semua = new ArrayList<>();
            for (int ke = 0; ke < banyaknya; ke++) {
                String satu = kasus.remove();
                Simpul pada = simpul.get(ke % simpul.size());
                boolean diusulkan = ke / simpul.size() % 2 == 0;
                semua.add(CompletableFuture.runAsync(() ->
                        tandatanganiSampaiDapat(pada, satu, diusulkan ? usul(pada, satu) : null, bertabrakan), orang));
            }
            semua.forEach(CompletableFuture::join);
        } finally {
            orang.shutdownNow();
        }
    }

    /** Whose number another has taken meanwhile is told the next one, and sends again. */
    private void tandatanganiSampaiDapat(Simpul pada, String kasus, Integer nomor, Queue<Integer> bertabrakan) {
        JawabanRest jawaban = coba(pada, kasus, nomor);
        if (jawaban.status() == 400) {
            Matcher berikutnya = BERIKUTNYA.matcher(jawaban.pesan());
            assertThat(berikutnya.find()).as(jawaban.pesan()).isTrue();
            bertabrakan.add(nomor);
            tandatanganiSampaiDapat(pada, kasus, Integer.valueOf(berikutnya.group(1)), bertabrakan);
        } else {
            jawaban.berhasil();
        }
    }

    private void tandatangani(Simpul pada, String kasus, Integer nomor) {
        coba(pada, kasus, nomor).berhasil();
    }

    private JawabanRest coba(Simpul pada, String kasus, Integer nomor) {
        Map<String, Object> isian = new HashMap<>(Map.of("tindakan", "TANDATANGANI", "tanggal", hariIni));
        isian.put("nomorUrut", nomor);
        return lurah(pada).coba(lurah(pada).pegang(kasus, "Tandatangani"), isian);
    }

    private Integer usul(Simpul pada, String kasus) {
        return lurah(pada).lembar(lurah(pada).pegang(kasus, "Tandatangani")).path("awal").path("nomorUrut").asInt();
    }

    private PejabatRest lurah(Simpul pada) {
        return new PejabatRest(new Klien(pada.port(), kelurahan.akun("lurah")));
    }

    private Simpul simpul(String nama) throws Exception {
        Map<String, Object> semua = new HashMap<>(properti());
        semua.put("spring.main.sources", KeputusanUji.class.getName());
        return Simpul.jalankan(folder.resolve(nama + ".log"), semua).tunggu(kelurahan.akun("lurah"));
    }

    private ConfigurableApplicationContext nyalakan(Map<String, Object> lain) {
        Map<String, Object> semua = new HashMap<>(properti());
        semua.put("server.port", 0);
        semua.put("camunda.bpm.job-execution.enabled", false);
        semua.putAll(lain);
        return new SpringApplicationBuilder(RukunApplication.class, Panggung.class, KeputusanUji.class).profiles("demo")
                .run(Simpul.argumen(semua));
    }

    private Map<String, Object> properti() {
        Map<String, Object> properti = new HashMap<>(PostgresUji.properti(database));
        properti.put("rukun.dokumen.folder", folder.resolve("dokumen"));
        properti.put("rukun.lampiran.folder", folder.resolve("lampiran"));
        // What a node had to print when it was killed is soon another's.
        properti.put("rukun.dokumen.pegang", "5s");
        properti.put("rukun.dokumen.jeda", "1s");
        return properti;
    }
}
