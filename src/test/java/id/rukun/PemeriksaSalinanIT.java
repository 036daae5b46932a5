package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.daftar.DaftarKepalaService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.segel.Penyegel;
import id.rukun.lampiran.ContohBerkas;
import id.rukun.lampiran.LampiranLimits;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** What was saved is restored elsewhere and verified there, whole and damaged. */
@UjiAplikasi
class PemeriksaSalinanIT {

    @Autowired private Panggung panggung;
    @Autowired private KasusService kasusService;
    @Autowired private Penyegel penyegel;
    @Autowired private LampiranLimits lampiran;
    @Autowired private JdbcTemplate sql;
    @Autowired private JamRukun jam;
    @Autowired private Environment lingkungan;
    @LocalServerPort private int port;
    @TempDir private Path folder;

    @Test
    @DisplayName("salinan yang utuh dijawab 0; baris dan berkas yang diubah, berkas dan kasus yang hilang masing-masing ditemukan")
    void simpanPulihkanPeriksa() throws IOException, InterruptedException, SQLException {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai(Map.of("asal", List.of("MASYARAKAT"),
                "unitPengusul", kelurahan.rwA, "alasan", Jalan.ALASAN)).pilihRt();
        Klien rw = new Klien(port, kelurahan.akun("rw01"));
        List<String> berkas = List.of(unggah(rw), unggah(rw));
        new PejabatRest(rw).cobaMulai("tindakan", Map.of("kasus", panggung.kasus(jalan.nomor()).id(), "jenis", "TARIK",
                "alasan", "Usulan ditarik untuk pengujian.", "bukti", berkas)).berhasil();
        Kasus diubah = kasusService.buka("uji-salinan", "Uji salinan", "dki", kelurahan.rtA, "uji");
        Kasus hilang = kasusService.buka("uji-salinan", "Uji salinan", "dki", kelurahan.rtA, "uji");
        DaftarKepalaService daftar = new DaftarKepalaService(sql, penyegel, jam, folder.resolve("daftar.txt"));
        daftar.tambahkan(daftar.bandingkan());
        sql.execute("script to '" + folder.resolve("basis-data.sql") + "'");
        FileSystemUtils.copyRecursively(lampiran.folder(), folder.resolve("lampiran"));
        pulihkan();

        JawabanPeriksa utuh = periksa();
        assertThat(utuh.kalimat()).contains("Salinan utuh.").contains("Isi lampiran", "Isi cetakan dokumen");
        assertThat(utuh.kode()).isZero();

        rusakkan(diubah, hilang);
        Files.write(letak(berkas.get(0)), "isi lain".getBytes(StandardCharsets.UTF_8));
        Files.delete(letak(berkas.get(1)));
        JawabanPeriksa rusak = periksa();
        assertThat(rusak.kalimat())
                .contains("Kasus " + diubah.nomor() + ": Keterangan kasus telah diubah di luar Rukun")
                .contains("Kasus " + jalan.nomor() + ": Isi lampiran " + berkas.get(0).substring(0, 8) + " telah diubah")
                .contains("Isi lampiran " + berkas.get(1).substring(0, 8) + " hilang")
                .contains(hilang.nomor());
        assertThat(rusak.kode()).isEqualTo(1);

        Files.delete(folder.resolve("rukun.mv.db"));
        JawabanPeriksa tanpa = periksa();
        assertThat(tanpa.kode()).isEqualTo(2);
        assertThat(tanpa.kalimat()).contains("Salinan tidak dapat diperiksa: Database", "not found");
        assertThat(folder.resolve("rukun.mv.db")).as("nothing is made where nothing is").doesNotExist();
    }

    private static String unggah(Klien siapa) {
        return siapa.kirimMentah("POST", "/api/rukun/lampiran?nama=Surat.pdf", "application/octet-stream", ContohBerkas.pdf()).berhasil()
                .json().path("id").asText();
    }

    private Path letak(String id) {
        return folder.resolve("lampiran").resolve(id.substring(0, 2)).resolve(id);
    }

    private String basisData() {
        return "jdbc:h2:file:" + folder.resolve("rukun");
    }

    private void pulihkan() throws SQLException {
        jalankan("runscript from '" + folder.resolve("basis-data.sql") + "'");
    }

    private void rusakkan(Kasus diubah, Kasus hilang) throws SQLException {
        jalankan("update kasus set judul = 'Judul lain' where id = '" + diubah.id() + "'",
                "delete from isi_berkas where entri_id in (select id from entri_berkas where kasus_id = '" + hilang.id() + "')",
                "delete from entri_berkas where kasus_id = '" + hilang.id() + "'",
                "delete from kepala_berkas where kasus_id = '" + hilang.id() + "'",
                "delete from kasus where id = '" + hilang.id() + "'");
    }

    private void jalankan(String... perintah) throws SQLException {
        try (Connection basisData = DriverManager.getConnection(basisData(), "sa", "");
                Statement satu = basisData.createStatement()) {
            for (String p : perintah) {
                satu.execute(p);
            }
            // What was saved says that the database stays open.
            satu.execute("shutdown");
        }
    }

    /** As its user gives the command: in a process of its own, without the classes of the tests. */
    private JawabanPeriksa periksa() throws IOException, InterruptedException {
        String kelas = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(satu -> !satu.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
        Process proses = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", kelas, RukunApplication.class.getName(),
                "--periksa-salinan", "--spring.datasource.url=" + basisData(),
                "--rukun.lampiran.folder=" + folder.resolve("lampiran"), "--rukun.dokumen.folder=" + folder.resolve("dokumen"),
                "--daftar=" + folder.resolve("daftar.txt"),
                "--rukun.segel.berkas-kunci=" + lingkungan.getProperty("rukun.segel.berkas-kunci"))
                .redirectErrorStream(true).start();
        String kalimat = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new JawabanPeriksa(proses.waitFor(), kalimat);
    }

    private record JawabanPeriksa(int kode, String kalimat) {}
}
