package id.rukun.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.PostgresUji;
import id.rukun.RukunApplication;
import id.rukun.akun.KodeAcak;
import id.rukun.uji.Simpul;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command line: its answers, and what is left of an import that is killed in the middle. */
@Tag("panjang")
class ImporTerputusIT {

    private static final int KELUARGA = 40_000;
    private static final String KEL = "31.71.01.1003";

    @TempDir private static Path folder;
    private static Map<String, Object> properti;
    private static JdbcTemplate sql;

    @BeforeAll
    static void siapkan() throws IOException, InterruptedException {
        String url = PostgresUji.databaseBaru();
        properti = new HashMap<>(PostgresUji.properti(url));
        properti.put("rukun.lampiran.folder", folder.resolve("lampiran"));
        properti.put("rukun.dokumen.folder", folder.resolve("dokumen"));
        sql = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
        // The application prepares the database; it is stopped before anything is imported.
        try (Simpul aplikasi = Simpul.jalankan(folder.resolve("aplikasi.log"), properti)) {
            aplikasi.tunggu("lurah.gambir");
        }
    }

    @Test
    @DisplayName("kill -9 di tengah impor: tidak ada bekasnya; diulang, semuanya ada satu kali")
    void terputus() throws IOException, InterruptedException {
        Path wilayah = tulis("rw-rt.csv", Stream.of("kelurahan;rw;rt;mulai", KEL + ";1;;1/1/2001", KEL + ";1;1;1/1/2001"));
        assertThat(perintah("rw-rt", wilayah).kalimat()).contains("2 baris: 2 baru, 0 berubah, 0 sama.", "Belum ada yang ditulis");
        assertThat(perintah("rw-rt", wilayah, "--terapkan").kalimat()).contains("Sudah ditulis.");
        Path penduduk = penduduk();
        int sebelum = hitung("penduduk");

        for (String tahap : List.of("dibaca: 20000 dari ", "diperiksa: ", "ditulis: ")) {
            Process proses = mulai("penduduk", penduduk, "--terapkan");
            tunggu(proses, tahap);
            proses.destroyForcibly().waitFor();
            tungguSepi();
            assertThat(hitung("penduduk")).as("sesudah kill -9 ketika " + tahap).isEqualTo(sebelum);
            assertThat(hitung("catatan_impor where jenis = 'penduduk'")).isZero();
            assertThat(hitung("kartu_keluarga where nomor like '97%'") + hitung("domisili d join penduduk p on p.id = d.penduduk_id "
                    + "where p.nik like '96%'")).isZero();
        }
        assertThat(perintah("penduduk", penduduk, "--terapkan").kode()).isZero();
        assertThat(hitung("penduduk")).isEqualTo(sebelum + KELUARGA);
        assertThat(perintah("penduduk", penduduk, "--terapkan").kalimat()).contains("40.000 baris: 0 baru, 0 berubah, 40.000 sama.");
        assertThat(hitung("penduduk")).isEqualTo(sebelum + KELUARGA);
        assertThat(hitung("kk_di_unit u join kartu_keluarga k on k.id = u.kk_id where k.nomor like '97%'")).isEqualTo(KELUARGA);
    }

    @Test
    @DisplayName("jawaban baris perintah: 0 bersih, 1 ada kesalahan, 2 tidak dapat dijalankan; templat")
    void jawaban() throws IOException, InterruptedException {
        Path salah = tulis("salah.csv", Stream.of("kelurahan;rw;rt;mulai", "31.71.01.1004;1;;kapan"));
        Path tabel = folder.resolve("kesalahan.csv");
        JawabanPerintah ada = perintah("rw-rt", salah, "--terapkan", "--kesalahan=" + tabel);
        assertThat(ada.kode()).isEqualTo(1);
        assertThat(ada.kalimat()).contains("Baris 2, kolom mulai: “kapan”", "1 kesalahan; tidak ada yang ditulis.");
        assertThat(Files.readString(tabel)).contains("2;mulai;kapan;");
        assertThat(perintah("rw-rt", folder.resolve("tidak-ada.csv")).kode()).isEqualTo(2);
        assertThat(perintah("lain", salah).kalimat()).contains("Tidak ada impor “lain”. Yang ada: rw-rt, penduduk, kepengurusan, unit-kerja, pejabat, jabatan-unit, akun.");
        Path templat = folder.resolve("templat.csv");
        assertThat(perintah("penduduk", salah, "--templat=" + templat).kode()).isZero();
        assertThat(Files.readString(templat)).contains("kelurahan;rw;rt;nomor_kk;nik");
    }

    @Test
    @DisplayName("akun dari baris perintah: kode dalam berkas yang hanya dibaca pemiliknya, sidiknya dalam register; unit kerja menurut tabel peraturannya")
    void akun() throws IOException, InterruptedException {
        String kepala = "unit;jabatan;sifat;nip;nama;mulai;sampai;nomor_keputusan;tanggal_keputusan";
        String petugas = KEL + ";Petugas Kelurahan;Definitif;19880101201201109";
        assertThat(perintah("pejabat", tulis("pejabat.csv", Stream.of(kepala, petugas + "1;Satu Uji;1/2/2026;;1;1/2/2026",
                petugas + "2;Dua Uji;1/2/2026;;1;1/2/2026")), "--terapkan").kode()).isZero();
        Path akun = tulis("akun.csv", Stream.of("unit;nip;nik;nama;akun", KEL + ";198801012012011091;;Satu Uji;satu-uji",
                KEL + ";198801012012011092;;Dua Uji;"));
        Path kode = folder.resolve("kode.csv");
        assertThat(perintah("akun", akun, "--kode=" + kode).kalimat()).contains("hanya bagi --impor=akun dengan --terapkan");
        assertThat(perintah("akun", akun).kalimat()).contains("Baris 3: Dua Uji (" + KEL + "): akun dua.uji", "2 baris: 2 baru",
                "Belum ada yang ditulis");
        assertThat(hitung("act_id_user where id_ in ('satu-uji', 'dua.uji')")).isZero();

        JawabanPerintah jawaban = perintah("akun", akun, "--terapkan", "--kode=" + kode);
        assertThat(jawaban.kalimat()).contains("2 kode ditulis ke", "Sudah ditulis.").doesNotContain("Exception");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kode))).isEqualTo("rw-------");
        List<String> baris = Files.readAllLines(kode);
        assertThat(baris).hasSize(3);
        assertThat(baris.get(2)).startsWith("dua.uji;Dua Uji;" + KEL + ";");
        String[] satu = baris.get(1).split(";");
        assertThat(sql.queryForObject("select sidik from kode_sandi where kunci_terbuka = 'satu-uji'", String.class))
                .isEqualTo(KodeAcak.sidik("satu-uji", satu[3]));
        assertThat(jawaban.kalimat()).doesNotContain(satu[3]);
        assertThat(hitung("act_id_user where id_ in ('satu-uji', 'dua.uji')")).isEqualTo(2);
        assertThat(hitung("act_ru_authorization where resource_id_ = 'satu-uji' and user_id_ = 'satu-uji'")).as("as one that an operator gives")
                .isEqualTo(hitung("act_ru_authorization where resource_id_ = 'lurah.gambir' and user_id_ = 'lurah.gambir'"));
        assertThat(hitung("pemberitahuan where kalimat like '%satu-uji (Satu Uji%'")).isOne();
        assertThat(perintah("akun", akun, "--terapkan", "--kode=" + kode)).satisfies(lagi -> {
            assertThat(lagi.kode()).isEqualTo(1);
            assertThat(lagi.kalimat()).contains("sudah ada");
        });
        assertThat(perintah("akun", akun, "--terapkan", "--kode=" + folder.resolve("lagi.csv")).kalimat()).contains("0 baru, 0 berubah, 2 sama.",
                "2 kode ditulis");
        assertThat(hitung("kode_sandi where kunci_terbuka in ('satu-uji', 'dua.uji')")).isEqualTo(2);
        assertThat(perintah("pejabat", tulis("pindah.csv", Stream.of(kepala, KEL.substring(0, KEL.lastIndexOf('.')) + ";Camat;Pelaksana;"
                + "198801012012011091;Satu Uji;1/3/2026;31/12/2099;2;1/3/2026")), "--terapkan").kode()).as("of who has an account").isZero();
        assertThat(hitung("pemegang_jabatan where akun = 'satu-uji'")).isEqualTo(2);

        Path unit = tulis("unit.csv", Stream.of("kode;jenis;nama;asisten", "13.75.DINKES;Dinas;Dinas Kesehatan;13.75.ASISTEN_1"));
        assertThat(perintah("unit-kerja", unit, "--wilayah=13.75").kalimat()).contains("Pasal 12 huruf B angka 5");
    }

    @Test
    @DisplayName("yang memberi hak dari baris perintah: pengganti mengakhiri pelaksana, hari terakhir bergeser bersama penerusnya, pengurus sementara")
    void berganti() throws IOException, InterruptedException {
        String pos = "unit;jabatan;jenis;atasan;sejak;nip;nama;sifat;mulai;sampai;nomor_keputusan;tanggal_keputusan";
        String sekretaris = "32.79.DINKES;Sekretaris;Sekretaris;;6/1/2023;19880101201201119";
        ditulis("jabatan-unit", "32.79", pos, sekretaris + "1;Plt Uji;Pelaksana;1/10/2025;31/12/2025;1;1/10/2025");
        ditulis("jabatan-unit", "32.79", pos, sekretaris + "2;Sekretaris Uji;Definitif;15/11/2025;;2;10/11/2025");
        assertThat(hari("select sampai from pemegang_jabatan where nip = '198801012012011191'")).isEqualTo("2025-11-14");

        String pejabat = "unit;jabatan;sifat;nip;nama;mulai;sampai;nomor_keputusan;tanggal_keputusan";
        ditulis("pejabat", "32.79", pejabat, "32.79.DINKES;Kepala;Pelaksana;198801012012011193;Plt Kepala;1/10/2025;31/12/2025;1;1/10/2025");
        ditulis("pejabat", "32.79", pejabat, "32.79.DINKES;Kepala;Definitif;198801012012011194;Kepala Uji;15/11/2025;;2;10/11/2025");
        assertThat(hari("select sampai from pemegang_jabatan where nip = '198801012012011193'")).isEqualTo("2025-11-14");

        String unit = "kode;jenis;nama;daftar;asisten;nomor_penetapan;tanggal_penetapan;mulai;sampai;penerus";
        String lama = "13.75.UJI_U;Dinas;Dinas Uji U;;13.75.ASISTEN_1;1;1/2/2020;1/1/2020;";
        ditulis("unit-kerja", "13.75", unit, lama + "31/12/2025;13.75.UJI_V", "13.75.UJI_V;Dinas;Dinas Uji V;;;;;1/1/2025;;");
        ditulis("unit-kerja", "13.75", unit, lama + "31/10/2025;13.75.UJI_V");
        assertThat(hari("select tanggal from silsilah_unit where keputusan_id = 'IMPOR'")).isEqualTo("2025-11-01");

        String kel = "31.71.01.1004";
        ditulis("rw-rt", "31", "kelurahan;rw;rt;mulai", kel + ";1;;1/1/2001", kel + ";1;1;1/1/2001");
        ditulis("penduduk", "31", "kelurahan;rw;rt;nomor_kk;nik;nama;jenis_kelamin;tanggal_lahir;hubungan;sejak",
                kel + ";1;1;9906010101010001;9906010101800001;Budi;L;1/1/1980;Kepala Keluarga;1/1/2010");
        ditulis("kepengurusan", "31", "kelurahan;rw;rt;jabatan;sifat;nik;nip;nama;mulai;sampai;nomor_keputusan;tanggal_keputusan",
                kel + ";1;1;Sekretaris;Sementara;9906010101800001;;Budi;1/10/2025;;1;1/10/2025");
        assertThat(hitung("pemegang_jabatan where sifat = 'SEMENTARA' and sampai is null and kunci_terbuka is not null")).isOne();
    }

    private static void ditulis(String jenis, String wilayah, String... baris) throws IOException, InterruptedException {
        JawabanPerintah jawaban = perintah(jenis, tulis("ditulis.csv", Stream.of(baris)), "--wilayah=" + wilayah, "--terapkan");
        assertThat(jawaban.kode()).as(jawaban.kalimat()).isZero();
    }

    private static String hari(String pertanyaan) {
        return sql.queryForObject(pertanyaan, String.class);
    }

    private static Path penduduk() throws IOException {
        List<String> baris = new ArrayList<>(List.of("kelurahan;rw;rt;nomor_kk;nik;nama;jenis_kelamin;tanggal_lahir;hubungan;sejak"));
        for (int i = 0; i < KELUARGA; i++) {
            baris.add(KEL + ";1;1;" + String.format("97%014d;96%014d", i, i) + ";Orang " + i + ";L;1/1/1980;Kepala Keluarga;1/1/2010");
        }
        return tulis("penduduk.csv", baris.stream());
    }

    private static Path tulis(String nama, Stream<String> baris) throws IOException {
        Path berkas = folder.resolve(nama);
        try (BufferedWriter keluar = Files.newBufferedWriter(berkas)) {
            for (String satu : baris.toList()) {
                keluar.write(satu + "\n");
            }
        }
        return berkas;
    }

    private static int hitung(String dari) {
        return sql.queryForObject("select count(*) from " + dari, Integer.class);
    }

    /** The server sees that the connection is gone, and takes the transaction back, a moment later. */
    private static void tungguSepi() throws InterruptedException {
        for (int i = 0; i < 100 && hitung("pg_stat_activity where xact_start is not null and pid <> pg_backend_pid() "
                + "and datname = current_database()") > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void tunggu(Process proses, String kalimat) throws IOException {
        BufferedReader keluar = new BufferedReader(new InputStreamReader(proses.getInputStream(), StandardCharsets.UTF_8));
        String baris = keluar.readLine();
        while (baris != null && !baris.contains(kalimat)) {
            baris = keluar.readLine();
        }
        assertThat(baris).as("sampai " + kalimat).isNotNull();
    }

    private static JawabanPerintah perintah(String jenis, Path berkas, String... lain) throws IOException, InterruptedException {
        Process proses = mulai(jenis, berkas, lain);
        String kalimat = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new JawabanPerintah(proses.waitFor(), kalimat);
    }

    /** As its user gives the command: in a process of its own, without the classes of the tests. */
    private static Process mulai(String jenis, Path berkas, String... lain) throws IOException {
        String kelas = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(satu -> !satu.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
        boolean berwilayah = Stream.of(lain).anyMatch(satu -> satu.startsWith("--wilayah="));
        List<String> perintah = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", kelas,
                RukunApplication.class.getName(), "--impor=" + jenis, "--berkas=" + berkas));
        if (!berwilayah) {
            perintah.add("--wilayah=" + KEL.substring(0, 2));
        }
        perintah.addAll(List.of(lain));
        perintah.addAll(List.of(Simpul.argumen(properti)));
        return new ProcessBuilder(perintah).redirectErrorStream(true).start();
    }

    private record JawabanPerintah(int kode, String kalimat) {}
}
