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
                "31.71.02.1001;Camat;Definitif;198801012012011010;Lain;1/8/2026;;1;1/9/2026",
                "32.79.01.1001;Lurah;Definitif;198801012012011010;Lain;1/8/2026;;1;1/9/2026",
                "31.71.02;Camat;Definitif;198801012012011010;Lain;1/8/2027;1/1/2020;1;1/9/2027",
                "31.71.02.1001;Lurah;Definitif;198801012012011001;Ada;1/10/2026;;1;1/9/2026",
                "31.71.02.1001;Lurah;Pelaksana;19880101201201101;Ada;1/10/2026;;1;1/9/2026").kesalahan())
                .extracting(KesalahanImpor::baris, KesalahanImpor::kolom).containsExactlyInAnyOrder(
                        tuple(2, "jabatan"), tuple(3, "jabatan"), tuple(4, "unit"), tuple(5, "sampai"), tuple(5, "mulai"),
                        tuple(5, "tanggal_keputusan"), tuple(6, "jabatan"), tuple(6, "nip"), tuple(7, "nip"));
    }

    private String lurah() {
        return jabatan.pejabat(Jabatan.LURAH, KEL, HARI).orElseThrow().nama();
    }

    private LembarUji lembar() {
        return new LembarUji(impor, "pejabat", new LingkupImpor("dki", "31", "Provinsi DKI Jakarta"));
    }
}
