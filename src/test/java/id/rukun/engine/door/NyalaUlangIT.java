package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.rukun.PostgresUji;
import id.rukun.RukunApplication;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.Simpul;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process that is stopped, and one that is killed while people work: the case goes on where it was committed. */
@Tag("panjang")
class NyalaUlangIT {

    private static final List<String> BENIH = List.of("unit", "atribut_unit", "penduduk", "kartu_keluarga", "domisili",
            "akun_orang", "pemegang_jabatan", "ketetanggaan", "act_re_deployment", "act_re_procdef",
            "act_re_camformdef", "act_id_user", "act_id_group", "act_id_membership", "act_ru_filter",
            // Grants on tasks (type 7) and their history (19) come with the tasks.
            "act_ru_authorization where resource_type_ not in (7, 19)");

    private final String database = PostgresUji.databaseBaru();
    private KelurahanUji kelurahan;
    private Jalan jalan;

    @TempDir private Path catatan;

    @Test
    @DisplayName("proses dimatikan dan dibunuh di tengah kasus: kasus berlanjut, tidak ada yang dobel")
    void kasusBerlanjut() throws Exception {
        Map<String, Long> sebelum = mulaiKasus();

        bunuhSaatBekerja();

        try (ConfigurableApplicationContext aplikasi = nyalakan()) {
            assertThat(isi(aplikasi)).isEqualTo(sebelum);
            // The test's server has it switched off: the application's own connections do not.
            assertThat(aplikasi.getBean(JdbcTemplate.class).queryForObject("show synchronous_commit", String.class))
                    .isEqualTo("on");
            Panggung panggung = aplikasi.getBean(Panggung.class);
            lanjutkan(panggung, jalan.di(panggung));
            assertThat(aplikasi.getBean(JdbcTemplate.class)
                    .queryForObject("select hasil from kasus where nomor = ?", String.class, jalan.nomor()))
                    .isEqualTo("DITETAPKAN");
            assertThat(aplikasi.getBean(BerkasVerifier.class).periksaSemua()).isEmpty();
        }
    }

    private Map<String, Long> mulaiKasus() {
        try (ConfigurableApplicationContext aplikasi = nyalakan()) {
            Panggung panggung = aplikasi.getBean(Panggung.class);
            kelurahan = panggung.kelurahan();
            jalan = new Jalan(panggung, kelurahan, aplikasi.getBean(JamRukun.class).hariIni());
            jalan.mulai().pilihRt();
            return isi(aplikasi);
        }
    }

    @Test
    @DisplayName("proses dibunuh ketika mencetak Keputusan yang sudah bernomor: sesudah nyala lagi ia tercetak, satu kali")
    void tercetakSatuKali() throws Exception {
        long semua;
        try (ConfigurableApplicationContext aplikasi = nyalakan(Map.of("rukun.dokumen.mandiri", false))) {
            Panggung panggung = aplikasi.getBean(Panggung.class);
            kelurahan = panggung.kelurahan();
            jalan = new Jalan(panggung, kelurahan, aplikasi.getBean(JamRukun.class).hariIni()).sampaiMufakat().rancangan().tinjau()
                    .camatSetuju().tandatangani();
            semua = aplikasi.getBean(JdbcTemplate.class).queryForObject("select count(*) from dokumen_antrean", Long.class);
            assertThat(semua).isPositive();
        }
        simpul().bunuh();
        try (ConfigurableApplicationContext aplikasi = nyalakan(Map.of())) {
            JdbcTemplate sql = aplikasi.getBean(JdbcTemplate.class);
            await().until(() -> sql.queryForObject("select count(*) from dokumen_antrean", Long.class) == 0);
            assertThat(sql.queryForObject("select count(*) from dokumen_cetakan", Long.class)).isEqualTo(semua);
            assertThat(sql.queryForObject("select count(*) from entri_berkas where aktivitas = 'Cetak dokumen'", Long.class))
                    .isEqualTo(semua);
            assertThat(aplikasi.getBean(BerkasVerifier.class).periksaSampaiIsi(
                    aplikasi.getBean(Panggung.class).kasus(jalan.nomor()).id()).temuan()).isEmpty();
        }
    }

    /** Both Ketua RW send their invitations to a process that is killed at that moment. */
    private void bunuhSaatBekerja() throws IOException, InterruptedException {
        try (Simpul simpul = simpul()) {
            Map<String, Object> undangan = jalan.undangan();
            List<CompletableFuture<Void>> kiriman = Stream.of("rw01", "rw02").map(rw -> {
                PejabatRest ketua = new PejabatRest(new Klien(simpul.port(), kelurahan.akun(rw)));
                String tugas = ketua.pegang(jalan.nomor(), "UndangPeserta");
                return CompletableFuture.runAsync(() -> ketua.coba(tugas, undangan));
            }).toList();
            CompletableFuture.anyOf(kiriman.toArray(CompletableFuture[]::new)).join();
            simpul.bunuh();
            kiriman.forEach(NyalaUlangIT::abaikanPutus);
        }
    }

    private static void abaikanPutus(CompletableFuture<Void> kiriman) {
        try {
            kiriman.join();
        } catch (CompletionException putus) {
            assertThat(putus).hasRootCauseInstanceOf(IOException.class);
        }
    }

    private void lanjutkan(Panggung panggung, Jalan lanjut) {
        undangBilaBelum(lanjut, "rw01");
        undangBilaBelum(lanjut, "rw02");
        bahas(lanjut, "rw01", kelurahan.kepalaA);
        bahas(lanjut, "rw02", kelurahan.kepalaB);
        panggung.jalankanPekerjaan(lanjut.nomor());
        lanjut.sampaikan().mufakatKelurahan(kelurahan.pengurus()).rancangan().tinjau().camatSetuju().tandatangani();
    }

    /** What was committed before the end stays; what was not is still to be done. */
    private static void undangBilaBelum(Jalan lanjut, String rw) {
        if (lanjut.pejabat(rw).namaTugas(lanjut.nomor()).contains("UndangPeserta")) {
            lanjut.undang(rw);
        }
    }

    private static void bahas(Jalan lanjut, String rw, List<String> hadir) {
        lanjut.pejabat(rw).kirim(lanjut.nomor(), "CatatKehadiran", lanjut.kehadiran(rw, hadir));
        lanjut.pejabat(rw).kirim(lanjut.nomor(), "CatatPembahasan", Jalan.mufakat());
        lanjut.beritaAcara(rw);
    }

    private ConfigurableApplicationContext nyalakan() {
        return nyalakan(Map.of());
    }

    private ConfigurableApplicationContext nyalakan(Map<String, Object> lain) {
        Map<String, Object> semua = new HashMap<>(properti());
        semua.put("server.port", 0);
        semua.putAll(lain);
        return new SpringApplicationBuilder(RukunApplication.class, Panggung.class).profiles("demo")
                .run(Simpul.argumen(semua));
    }

    private Map<String, Object> properti() {
        Map<String, Object> properti = new HashMap<>(PostgresUji.properti(database));
        properti.put("camunda.bpm.job-execution.enabled", false);
        // Each folder belongs to one database alone. What a dead process had to print is soon another's.
        properti.put("rukun.lampiran.folder", catatan.resolve("lampiran"));
        properti.put("rukun.dokumen.folder", catatan.resolve("dokumen"));
        properti.put("rukun.dokumen.pegang", "2s");
        properti.put("rukun.dokumen.jeda", "1s");
        return properti;
    }

    private Simpul simpul() throws IOException, InterruptedException {
        return Simpul.jalankan(catatan.resolve("aplikasi.log"), properti()).tunggu(kelurahan.akun("rw01"));
    }

    private static Map<String, Long> isi(ConfigurableApplicationContext aplikasi) {
        Map<String, Long> jumlah = new HashMap<>();
        JdbcTemplate sql = aplikasi.getBean(JdbcTemplate.class);
        BENIH.forEach(tabel -> jumlah.put(tabel, sql.queryForObject("select count(*) from " + tabel, Long.class)));
        return jumlah;
    }
}
