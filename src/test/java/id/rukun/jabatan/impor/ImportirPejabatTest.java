package id.rukun.jabatan.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.ImporUji;
import id.rukun.impor.KesalahanImpor;
import id.rukun.impor.LembarUji;
import id.rukun.impor.LingkupImpor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.wilayah.JamUji;
import id.rukun.wilayah.WilayahSeeder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@ImporUji
class ImportirPejabatTest {

    private static final String KEPALA = "unit;jabatan;sifat;nip;nama;mulai;sampai;nomor_keputusan;tanggal_keputusan";
    private static final String KEL = WilayahSeeder.idDariKode("31.71.01.1003");
    private static final LocalDate HARI = LocalDate.of(2026, 12, 1);

    @Autowired private ImporService impor;
    @Autowired private JabatanService jabatan;
    @Autowired private JamUji jam;
    @Autowired private JdbcTemplate sql;

    @BeforeEach
    void hari() {
        jam.setel(HARI);
    }

    @Test
    @DisplayName("contoh masuk dua kali tanpa ganda; pengganti mengakhiri pendahulunya; yang berakun menjabat dengan akunnya")
    void berganti() throws IOException {
        String contoh = new ClassPathResource("impor/pejabat.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(lembar().terapkan(contoh).baru()).isEqualTo(3);
        assertThat(lurah()).isEqualTo("Hendra Kusuma");
        assertThat(lembar().terapkan(contoh).sama()).isEqualTo(3);

        sql.update("insert into akun_orang (login, orang, diberikan_pada, kunci_terbuka, versi) values ('lurah.uji', '198801012012011009', "
                + "current_timestamp, '198801012012011009', 0)");
        HasilImpor hasil = lembar().terapkan(KEPALA,
                "31.71.01.1003;Lurah;Definitif;198801012012011009;Lurah Baru;1/9/2026;;1;1/9/2026",
                "31.71.01.1003;Petugas Kelurahan;Definitif;198502022010012002;Rini Setiawan;1/2/2024;30/11/2026;1;1/1/2024");
        assertThat(hasil.ringkasan()).isEqualTo("2 baris: 1 baru, 1 berubah, 0 sama.");
        assertThat(hasil.beda()).extracting("apa", "baru").contains(
                tuple("Hendra Kusuma, lurah (31.71.01.1003), digantikan", "Lurah Baru mulai 2026-09-01"));
        assertThat(lurah()).isEqualTo("Lurah Baru");
        assertThat(jabatan.pejabat(Jabatan.LURAH, KEL, LocalDate.of(2026, 8, 31))).get().satisfies(p -> {
            assertThat(p.nama()).isEqualTo("Hendra Kusuma");
            assertThat(p.sebabAkhir()).isEqualTo(SebabAkhir.DIGANTI);
        });
        assertThat(jabatan.jabatanAkun("lurah.uji", HARI)).extracting(PemegangJabatan::jabatan).containsExactly(Jabatan.LURAH);

        assertThat(lembar().periksa(KEPALA,
                "31.71.01.1003;Lurah;Definitif;197801012003011001;Hendra Kusuma;1/7/2025;30/11/2026;1;20/6/2025").kesalahan())
                .extracting(KesalahanImpor::kalimat).singleElement().asString().contains("kolom sampai", "berbeda dari register", "2026-08-31");

        // An older file says nothing about an end that came later.
        assertThat(lembar().terapkan(contoh).sama()).isEqualTo(3);
        assertThat(lurah()).isEqualTo("Lurah Baru");
    }

    @Test
    @DisplayName("unit di luar wilayah, jabatan yang tidak ada di unitnya, jabatan yang sudah dipegang, hari yang salah ditolak")
    void salah() {
        lembar().terapkan(KEPALA, "31.71.02.1001;Lurah;Definitif;198801012012011001;Ada;1/9/2026;;1;1/9/2026");
        assertThat(lembar().periksa(KEPALA,
                "31.71.02.1001;Lurah;Definitif;198801012012011010;Lain;1/8/2026;;1;1/9/2026",
                "31.71.02.1001;Camat;Definitif;198801012012011011;Lain;1/8/2026;;1;1/9/2026",
                "32.79.01.1001;Lurah;Definitif;198801012012011010;Lain;1/8/2026;;1;1/9/2026",
                "31.71.02;Camat;Definitif;198801012012011010;Lain;1/8/2027;1/1/2020;1;1/9/2027",
                "31.71.02.1001;Lurah;Definitif;198801012012011001;Ada;1/10/2026;;1;1/9/2026",
                "31.71.02.1001;Lurah;Pelaksana;19880101201201101;Ada;1/10/2026;;1;1/9/2026").kesalahan())
                .extracting(KesalahanImpor::baris, KesalahanImpor::kolom).containsExactlyInAnyOrder(
                        tuple(2, "jabatan"), tuple(3, "jabatan"), tuple(4, "unit"), tuple(5, "sampai"), tuple(5, "mulai"),
                        tuple(5, "tanggal_keputusan"), tuple(6, "jabatan"), tuple(6, "nip"), tuple(7, "nip"), tuple(7, "sampai"));
    }

    @Test
    @DisplayName("pejabat definitif yang diimpor melaksanakan jabatannya: Plt. dan ketidakhadiran yang digantikannya berakhir sehari sebelumnya")
    void sesudahPelaksana() {
        String camat = "31.71.03;Camat;";
        String unit = WilayahSeeder.idDariKode("31.71.03");
        lembar().terapkan(KEPALA, camat + "Definitif;198801012012011031;Camat Lama;1/2/2024;;1;1/2/2024");
        String lama = sql.queryForObject("select id from pemegang_jabatan where nip = '198801012012011031'", String.class);
        sql.update("insert into ketidakhadiran (id, pemegang_id, sifat, mulai, dicatat_pada, kunci_terbuka, versi) values ('absen-impor', ?, "
                + "'SEMENTARA', ?, current_timestamp, ?, 0)", lama, LocalDate.of(2026, 10, 1), lama);
        HasilImpor plt = lembar().terapkan(KEPALA, camat + "Pelaksana;198801012012011032;Camat Plt;1/10/2026;31/12/2026;2;1/10/2026");
        assertThat(plt.peringatan()).extracting(KesalahanImpor::sebab).singleElement().asString().contains("dipegang Camat Lama");
        assertThat(jabatan.pejabat(Jabatan.CAMAT, unit, HARI)).get().extracting(PemegangJabatan::nama).isEqualTo("Camat Plt");

        HasilImpor hasil = lembar().terapkan(KEPALA, camat + "Definitif;198801012012011033;Camat Baru;15/11/2026;;3;10/11/2026");
        assertThat(hasil.kesalahan()).isEmpty();
        assertThat(hasil.beda()).extracting("apa", "lama").contains(tuple("Camat Lama, camat (31.71.03), digantikan", ""),
                tuple("Camat Plt, camat (31.71.03), pelaksana, digantikan", "2026-12-31"));
        assertThat(jabatan.pejabat(Jabatan.CAMAT, unit, HARI)).get().extracting(PemegangJabatan::nama).isEqualTo("Camat Baru");
        assertThat(jabatan.pejabat(Jabatan.CAMAT, unit, LocalDate.of(2026, 11, 14))).get().extracting(PemegangJabatan::nama).isEqualTo("Camat Plt");
        assertThat(sql.queryForObject("select sampai from ketidakhadiran where id = 'absen-impor' and kunci_terbuka is null", LocalDate.class))
                .isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(lembar().periksa(KEPALA, camat + "Definitif;198801012012011033;Camat Baru;15/11/2026;;3;10/11/2026").sama()).isOne();
    }

    @Test
    @DisplayName("RUKUN-POL-185 Plt. berakhir sebelum pejabat definitifnya mulai, ada hari terakhirnya, dan lebih dari tiga bulan diperingatkan")
    void pelaksana() {
        String camat = "31.71.04;Camat;";
        assertThat(lembar().periksa(KEPALA, camat + "Pelaksana;198801012012011041;Plt;1/9/2026;30/11/2026;1;1/9/2026",
                camat + "Definitif;198801012012011042;Baru;15/10/2026;;2;10/10/2026", "31.71.04.1001;Lurah;Pelaksana;198801012012011043;Plt;1/9/2026"
                        + ";;1;1/9/2026").kesalahan()).extracting(KesalahanImpor::kalimat).satisfiesExactly(
                                satu -> assertThat(satu).startsWith("Baris 2, kolom sampai: “2026-11-30” sesudah pejabat definitif mulai (baris 3)"),
                                dua -> assertThat(dua).startsWith("Baris 4, kolom sampai: wajib bagi Pelaksana").contains("RUKUN-PRD-56"));
        assertThat(lembar().periksa(KEPALA, camat + "Pelaksana;198801012012011041;Plt;1/9/2026;1/12/2026;1;1/9/2026").peringatan())
                .extracting(KesalahanImpor::kalimat).last().asString().contains("sesudah 30 November 2026", "3 bulan");
    }

    @Test
    @DisplayName("RUKUN-POL-185 satu orang dua jabatan definitif, atau pengawas yang juga bertugas, ditolak; perputaran jabatan dalam satu berkas masuk")
    void rangkap() {
        LembarUji banjar = new LembarUji(impor, "pejabat", new LingkupImpor("banjar", "32.79", "Kota Banjar"));
        String dishub = "32.79.DISHUB;Kepala;Definitif;198801012012011051;A;1/2/2025;;1;1/2/2025";
        String dinkes = "32.79.DINKES;Kepala;Definitif;198801012012011052;B;1/2/2025;;1;1/2/2025";
        assertThat(banjar.periksa(KEPALA, dishub, dishub.replace("DISHUB", "DINKES")).kesalahan()).extracting(KesalahanImpor::kalimat)
                .containsExactly("Baris 3, kolom nip: “…1051” juga memegang jabatan pada baris 2: satu orang memegang satu jabatan, kecuali sebagai "
                        + "pelaksana tugas (kebijakan Rukun RUKUN-POL-185).");
        assertThat(banjar.periksa(KEPALA, "32.79;Pengawas;Definitif;198801012012011053;C;1/2/2025;;1;1/2/2025",
                "32.79.01.1001;Lurah;Pelaksana;198801012012011053;C;1/10/2026;31/12/2026;1;1/10/2026").kesalahan())
                .extracting(KesalahanImpor::kalimat).singleElement().asString().contains("kolom nip", "pengawas dan operator tidak memegang", "POL-185");
        assertThat(banjar.terapkan(KEPALA, dishub, dinkes).diterapkan()).isTrue();
        assertThat(banjar.periksa(KEPALA, dishub.replace("DISHUB", "DISPORA").replace("2025", "2026")).kesalahan())
                .extracting(KesalahanImpor::kalimat).singleElement().asString().contains("memegang jabatan lain sejak 2025-02-01", "POL-185");
        assertThat(banjar.periksa(KEPALA, "32.79;Operator;Definitif;198801012012011052;B;1/2/2026;;1;1/2/2026").kesalahan())
                .extracting(KesalahanImpor::sebab).anyMatch(k -> k.contains("pengawas dan operator"));
        HasilImpor berputar = banjar.terapkan(KEPALA, dishub.replace("DISHUB", "DINKES").replace("2025", "2026"),
                dinkes.replace("DINKES", "DISHUB").replace("2025", "2026"));
        assertThat(berputar.kesalahan()).isEmpty();
        assertThat(jabatan.pejabat(Jabatan.KEPALA_UNIT, WilayahSeeder.idDariKode("32.79.DISHUB"), HARI)).get()
                .extracting(PemegangJabatan::nama).isEqualTo("B");
    }

    private String lurah() {
        return jabatan.pejabat(Jabatan.LURAH, KEL, HARI).orElseThrow().nama();
    }

    private LembarUji lembar() {
        return new LembarUji(impor, "pejabat", new LingkupImpor("dki", "31", "Provinsi DKI Jakarta"));
    }
}
