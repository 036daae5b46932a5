package id.rukun.pemberitahuan.kirim;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.PostgresUji;
import id.rukun.RukunApplication;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.engine.office.Kantor;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.pemberitahuan.saluran.ServerSurel;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Simpul;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process that is killed between the paper and the mail that tells of it. */
@Tag("panjang")
class SuratNyalaUlangIT {

    private static final List<String> DISURATI = List.of("lurah", "petugas", "camat");

    private final String database = PostgresUji.databaseBaru();
    private KelurahanUji kelurahan;
    private Jalan jalan;
    private LocalDate kemarin;

    @TempDir private Path folder;

    @Test
    @DisplayName("dibunuh sebelum server surel menerima, lalu sebelum ia menjawab: tiap surat sampai dengan satu Message-ID")
    void antaraNaskahDanSurel() throws Exception {
        try (SurelTertahan server = new SurelTertahan()) {
            try (ConfigurableApplicationContext aplikasi = nyalakan(server)) {
                naskahDanKabar(aplikasi);
            }
            server.tahanSebelumIsi();
            bunuhSelagiMengirim(server);
            assertThat(server.diterima()).isEmpty();
            server.tahanSesudahIsi();
            bunuhSelagiMengirim(server);
            assertThat(server.diterima()).hasSize(1);
            server.lepas();
            try (ConfigurableApplicationContext aplikasi = nyalakan(server)) {
                lanjutkan(aplikasi, server);
            }
        }
    }

    /** A decree is signed; its offices are told, but for one in letters that are made already. */
    private void naskahDanKabar(ConfigurableApplicationContext aplikasi) {
        JamRukun jam = aplikasi.getBean(JamRukun.class);
        kemarin = jam.hariIni().minusDays(1);
        pukulSepuluh(jam, kemarin);
        Panggung panggung = aplikasi.getBean(Panggung.class);
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, kemarin).sampaiMufakat().rancangan().tinjau().camatSetuju().tandatangani();
        DISURATI.forEach(peran -> aplikasi.getBean(JdbcTemplate.class).update("""
                insert into akun_alamat (id, akun, saluran, alamat, salah, diminta_pada, terkonfirmasi_pada, versi)
                values (?, ?, 'SUREL', ?, 0, now() - interval '9 days', now() - interval '9 days', 0)""",
                UUID.randomUUID().toString(), kelurahan.akun(peran), surel(peran)));
        kabari(aplikasi, "lurah", kelurahan.id);
        kabari(aplikasi, "petugas-kelurahan", kelurahan.id);
        aplikasi.getBean(PenyusunSurat.class).susun();
        kabari(aplikasi, "camat", kelurahan.kecamatan);
        assertThat(status(aplikasi)).containsExactly("MENUNGGU", "MENUNGGU");
    }

    private void kabari(ConfigurableApplicationContext aplikasi, String peran, String unit) {
        JamRukun jam = aplikasi.getBean(JamRukun.class);
        aplikasi.getBean(PemberitahuanService.class).beri(new PemberitahuanBaru("uji/" + peran,
                new Pemicu("TM-10", "PRD-04", jam.instant(), jam.hariIni(), true),
                new Alamat(aplikasi.getBean(Panggung.class).kasus(jalan.nomor()).id(), unit, Kantor.idGrup(peran, unit), peran),
                "Tandatangani", "Keputusan ditetapkan", "Keputusan Lurah ditetapkan."));
    }

    private void bunuhSelagiMengirim(SurelTertahan server) throws Exception {
        Map<String, Object> semua = properti(server);
        semua.put("rukun.kirim.jadwal", "* * * * * *");
        try (Simpul simpul = Simpul.jalankan(folder.resolve("aplikasi.log"), semua)) {
            server.tungguTertahan();
            simpul.bunuh();
        }
    }

    private void lanjutkan(ConfigurableApplicationContext aplikasi, SurelTertahan server) {
        // Long after the dead have left their letters; and the one that was no letter yet is made.
        pukulSepuluh(aplikasi.getBean(JamRukun.class), kemarin.plusDays(2));
        for (int kali = 0; kali < 2; kali++) {
            aplikasi.getBean(PenyusunSurat.class).susun();
            aplikasi.getBean(Kurir.class).antar();
        }
        assertThat(status(aplikasi)).containsExactly("TERKIRIM", "TERKIRIM", "TERKIRIM");
        Map<String, Long> tiapSurat = server.diterima().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(tiapSurat.keySet()).containsExactlyInAnyOrderElementsOf(aplikasi.getBean(JdbcTemplate.class)
                .queryForList("select message_id from surat_keluar", String.class));
        assertThat(tiapSurat.values()).as("only the one whose answer was lost is there again, to be known by its id")
                .containsExactlyInAnyOrder(1L, 1L, 2L);
        assertThat(server.penerima()).containsExactlyInAnyOrderElementsOf(DISURATI.stream().map(this::surel).toList());
        assertThat(aplikasi.getBean(BerkasVerifier.class).periksaSemua()).isEmpty();
    }

    private static List<String> status(ConfigurableApplicationContext aplikasi) {
        return aplikasi.getBean(JdbcTemplate.class).queryForList("select status from surat_keluar", String.class);
    }

    private String surel(String peran) {
        return kelurahan.akun(peran) + "@contoh.go.id";
    }

    private static void pukulSepuluh(JamRukun jam, LocalDate hari) {
        jam.bekukan(hari.atTime(10, 0).atZone(Kalender.JAKARTA).toInstant());
    }

    private ConfigurableApplicationContext nyalakan(SurelTertahan server) {
        Map<String, Object> semua = properti(server);
        semua.put("rukun.kirim.jadwal", "-");
        semua.put("server.port", 0);
        return new SpringApplicationBuilder(RukunApplication.class, Panggung.class).profiles("demo")
                .run(Simpul.argumen(semua));
    }

    private Map<String, Object> properti(SurelTertahan server) {
        Map<String, Object> properti = new HashMap<>(PostgresUji.properti(database));
        properti.put("camunda.bpm.job-execution.enabled", false);
        properti.put("rukun.dokumen.mandiri", false);
        properti.put("rukun.dokumen.folder", folder.resolve("dokumen"));
        properti.put("rukun.lampiran.folder", folder.resolve("lampiran"));
        properti.put("spring.mail.host", "127.0.0.1");
        properti.put("spring.mail.port", server.port());
        properti.put("rukun.kirim.surel.dari", ServerSurel.DARI);
        return properti;
    }
}
