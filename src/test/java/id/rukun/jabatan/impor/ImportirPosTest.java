package id.rukun.jabatan.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.ImporUji;
import id.rukun.impor.KesalahanImpor;
import id.rukun.impor.LembarUji;
import id.rukun.impor.LingkupImpor;
import id.rukun.jabatan.KursiAkun;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.pos.PejabatPos;
import id.rukun.jabatan.pos.PeranPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.wilayah.JamUji;
import id.rukun.wilayah.WilayahSeeder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@ImporUji
class ImportirPosTest {

    private static final String KEPALA = "unit;jabatan;jenis;atasan;sejak;nip;nama;sifat;mulai;nomor_keputusan;tanggal_keputusan";
    private static final String BERMASA = "unit;jabatan;jenis;atasan;sejak;nip;nama;sifat;mulai;sampai;nomor_keputusan;tanggal_keputusan";
    private static final String DISHUB = WilayahSeeder.idDariKode("32.79.DISHUB");
    private static final LocalDate HARI = LocalDate.of(2026, 12, 1);

    @Autowired private ImporService impor;
    @Autowired private PosUnitService pos;
    @Autowired private JabatanService jabatan;
    @Autowired private JamUji jam;
    @Autowired private JdbcTemplate sql;

    @BeforeEach
    void hari() {
        jam.setel(HARI);
    }

    @Test
    @DisplayName("contoh masuk dua kali tanpa ganda, atasan menurut nama; pengganti mengakhiri pendahulunya dan bekerja dengan akunnya")
    void berganti() throws IOException {
        String contoh = new ClassPathResource("impor/jabatan-unit.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(lembar().terapkan(contoh).baru()).isEqualTo(4);
        assertThat(pos.pejabat(DISHUB, HARI)).extracting(PejabatPos::sebutan).containsExactly("Kepala Bidang Lalu Lintas – Siti Aminah",
                "Kepala Seksi Rambu – Agus Salim", "Sekretaris – Dedi Mulyadi");
        assertThat(pos.atasan(yang("Kepala Seksi Rambu"), Set.of(), HARI)).get().extracting(PosUnit::nama).isEqualTo("Kepala Bidang Lalu Lintas");
        assertThat(lembar().terapkan(contoh).sama()).isEqualTo(4);

        sql.update("insert into akun_orang (login, orang, diberikan_pada, kunci_terbuka, versi) values ('kabid.uji', '198801012012011091', "
                + "current_timestamp, '198801012012011091', 0)");
        HasilImpor hasil = lembar().terapkan(KEPALA, "32.79.DISHUB;Kepala Bidang Lalu Lintas;Kepala Bidang;;6/1/2023;198801012012011091;"
                + "Kabid Baru;Definitif;1/9/2026;1;1/9/2026");
        assertThat(hasil.ringkasan()).isEqualTo("1 baris: 0 baru, 1 berubah, 0 sama.");
        assertThat(hasil.beda()).extracting("apa", "baru").contains(
                tuple("Siti Aminah, Kepala Bidang Lalu Lintas (32.79.DISHUB), digantikan", "Kabid Baru mulai 2026-09-01"));
        assertThat(pos.pemegang(yang("Kepala Bidang Lalu Lintas"), HARI)).get().extracting("nama").isEqualTo("Kabid Baru");
        assertThat(pos.pemegang(yang("Kepala Bidang Lalu Lintas"), LocalDate.of(2026, 8, 31))).get().extracting("nama").isEqualTo("Siti Aminah");
        assertThat(jabatan.kursiAkun("kabid.uji", HARI)).extracting(KursiAkun::peran)
                .containsExactly(PeranPos.dari(yang("Kepala Bidang Lalu Lintas").id()));
    }

    @Test
    @DisplayName("unit tanpa jabatan, atasan tidak ada atau berputar, pemegang tidak lengkap, orang dalam dua jabatan, yang berbeda dari register: ditolak")
    void salah() {
        lembar().terapkan(KEPALA, "32.79.DISPORA;Sekretaris;Sekretaris;;6/1/2023;198801012012011092;Ada;Definitif;1/9/2026;1;1/9/2026");
        assertThat(lembar().periksa(KEPALA,
                "32.79;Ajudan;Kepala Seksi;;6/1/2023;;;;;;",
                "13.75.BKD;Sekretaris;Sekretaris;;6/1/2023;;;;;;",
                "32.79.DISPORA;Kepala Seksi A;Kepala Seksi;Kepala Bidang X;6/1/2023;;;;;;",
                "32.79.DISPORA;Kepala Seksi B;Kepala Seksi;Kepala Seksi C;6/1/2023;;;;;;",
                "32.79.DISPORA;Kepala Seksi C;Kepala Seksi;Kepala Seksi B;6/1/2023;;;;;;",
                "32.79.DISPORA;Kepala Seksi D;Kepala Seksi;;6/1/2027;198801012012011093;;Definitif;1/9/2026;1;1/9/2026",
                "32.79.DISPORA;Kepala Seksi E;Kepala Seksi;;6/1/2023;;Tanpa NIP;;;;",
                "32.79.DISPORA;Kepala Seksi F;Kepala Seksi;;6/1/2023;198801012012011092;Ada;Definitif;1/10/2026;1;1/9/2026",
                "32.79.DISPORA;Sekretaris;Kepala Bidang;Kepala Seksi F;6/1/2023;198801012012011094;Lain;Definitif;1/8/2026;1;1/9/2026",
                "32.79.DISPORA;Kepala Seksi F;Kepala Seksi;;6/1/2023;;;;;;").kesalahan())
                .extracting(KesalahanImpor::baris, KesalahanImpor::kolom).containsExactlyInAnyOrder(
                        tuple(2, "unit"), tuple(3, "unit"), tuple(4, "atasan"), tuple(5, "atasan"), tuple(6, "atasan"),
                        tuple(7, "sejak"), tuple(7, "mulai"), tuple(7, "nama"), tuple(8, "nama"), tuple(9, "nip"),
                        tuple(10, "jenis"), tuple(10, "atasan"), tuple(10, "mulai"), tuple(11, "jabatan"));
        assertThat(pos.pos(DISHUB, HARI)).noneMatch(satu -> satu.nama().startsWith("Kepala Seksi B"));
    }

    @Test
    @DisplayName("yang memegang dua jabatan sekaligus ditolak, kecuali yang kedua sebagai pelaksana tugas")
    void rangkap() {
        String satu = "32.79.DISKOMINFO;Kepala Seksi A;Kepala Seksi;;6/1/2023;198801012012011095;Sama;Definitif;1/9/2026;1;1/9/2026";
        assertThat(lembar().periksa(KEPALA, satu,
                "32.79.DISKOMINFO;Kepala Seksi B;Kepala Seksi;;6/1/2023;198801012012011095;Sama;Definitif;1/9/2026;1;1/9/2026").kesalahan())
                .extracting(KesalahanImpor::baris, KesalahanImpor::kolom).containsExactly(tuple(3, "nip"));
        String merangkap = "32.79.DISKOMINFO;Kepala Seksi B;Kepala Seksi;;6/1/2023;198801012012011095;Sama;Pelaksana;1/9/2026;";
        HasilImpor hasil = lembar().periksa(BERMASA, satu.replace("1/9/2026;1;", "1/9/2026;;1;"), merangkap + "30/11/2026;1;1/9/2026");
        assertThat(hasil.kesalahan()).isEmpty();
        assertThat(hasil.peringatan()).noneMatch(k -> k.sebab().contains("RUKUN-PRD-56"));
        assertThat(lembar().periksa(BERMASA, merangkap + ";1;1/9/2026").kesalahan()).extracting(KesalahanImpor::kalimat).singleElement()
                .asString().startsWith("Baris 2, kolom sampai: wajib bagi Pelaksana").contains("RUKUN-PRD-56");
        assertThat(lembar().periksa(BERMASA, merangkap + "1/12/2026;1;1/9/2026").peringatan()).extracting(KesalahanImpor::kalimat)
                .last().asString().contains("“2026-12-01” sesudah 30 November 2026", "3 bulan", "RUKUN-PRD-56");
    }

    @Test
    @DisplayName("pejabat definitif yang diimpor melaksanakan jabatannya: pelaksana dan ketidakhadiran yang digantikannya berakhir sehari sebelumnya")
    void sesudahPelaksana() {
        String baris = "32.79.DINKES;Sekretaris;Sekretaris;;6/1/2023;19880101201201112";
        lembar().terapkan(BERMASA, baris + "1;Plt Uji;Pelaksana;1/10/2026;31/12/2026;1;1/10/2026");
        HasilImpor hasil = lembar().terapkan(BERMASA, baris + "2;Definitif Uji;Definitif;15/11/2026;;2;10/11/2026");
        assertThat(hasil.kesalahan()).isEmpty();
        assertThat(hasil.beda()).extracting("apa", "lama", "baru").contains(tuple("Plt Uji, Sekretaris (32.79.DINKES), pelaksana, digantikan",
                "2026-12-31", "Definitif Uji mulai 2026-11-15"));
        String dinkes = WilayahSeeder.idDariKode("32.79.DINKES");
        assertThat(pos.pejabat(dinkes, HARI)).extracting(PejabatPos::sebutan).containsExactly("Sekretaris – Definitif Uji");
        assertThat(pos.pejabat(dinkes, LocalDate.of(2026, 11, 14))).extracting(PejabatPos::sebutan).containsExactly("Sekretaris – Plt Uji");
        assertThat(lembar().periksa(BERMASA, baris + "3;Plt Lain;Pelaksana;20/11/2026;31/12/2026;3;20/11/2026").peringatan())
                .extracting(KesalahanImpor::kalimat).singleElement().asString().contains("dipegang Definitif Uji (definitif, sejak 2026-11-15)");
    }

    @Test
    @DisplayName("jabatan yang ditiadakan tidak hidup lagi dan tidak menjadi ganda, juga bila namanya ditulis lain; yang berakhir kemudian tetap ada")
    void ditiadakan() {
        String satu = "32.79.SATPOL_PP;Kepala Seksi Uji;Kepala Seksi;;6/1/2023;;;;;;";
        String unit = WilayahSeeder.idDariKode("32.79.SATPOL_PP");
        assertThat(lembar().terapkan(KEPALA, satu, satu.replace("Uji", "Lain")).baru()).isEqualTo(2);
        assertThat(lembar().periksa(KEPALA, satu.replace("Seksi Uji", "SEKSI UJI")).sama()).isOne();
        berakhir("Kepala Seksi Lain", unit, LocalDate.of(2026, 12, 31));
        assertThat(lembar().terapkan(KEPALA, satu.replace("Uji", "Lain")).sama()).isOne();
        assertThat(lembar().periksa(BERMASA, "32.79.SATPOL_PP;Kepala Seksi Lain;Kepala Seksi;;6/1/2023;198801012012011129;Ada;Definitif;1/9/2026;;1;"
                + "1/9/2026").kesalahan()).extracting(KesalahanImpor::kalimat).containsExactly("Baris 2, kolom sampai: melewati hari terakhir jabatan "
                + "itu menurut register, 2026-12-31; tulis paling lambat hari itu.");
        berakhir("Kepala Seksi Uji", unit, HARI.minusDays(1));
        assertThat(lembar().periksa(KEPALA, satu).kesalahan()).extracting(KesalahanImpor::kalimat).singleElement().asString()
                .startsWith("Baris 2, kolom jabatan: “Kepala Seksi Uji” sudah ditiadakan menurut register, hari terakhirnya 2026-11-30");
        assertThat(sql.queryForObject("select count(*) from pos_unit where unit_id = ?", Integer.class, unit)).isEqualTo(2);
    }

    /** As a case ends it. */
    private void berakhir(String nama, String unit, LocalDate sampai) {
        assertThat(sql.update("update pos_unit set sampai = ?, kunci_terbuka = null where nama = ? and unit_id = ?", sampai, nama, unit)).isOne();
    }

    @Test
    @DisplayName("jabatan yang lebih tua daripada unitnya atau atasannya ditolak dengan hari yang benar; hari terakhir yang kemudian diketahui mengakhiri")
    void hariPertama() {
        String hari = sql.queryForObject("select cast(mulai as varchar(10)) from unit where id = ?", String.class,
                WilayahSeeder.idDariKode("32.79.DPUTR"));
        assertThat(lembar().periksa(KEPALA, "32.79.DPUTR;Kepala Seksi A;Kepala Seksi;;1/1/1950;;;;;;",
                "32.79.DPUTR;Kepala Bidang B;Kepala Bidang;;1/3/2024;;;;;;", "32.79.DPUTR;Kepala Seksi C;Kepala Seksi;kepala bidang b;1/2/2024;;;;;;")
                .kesalahan()).extracting(KesalahanImpor::kalimat).containsExactly(
                        "Baris 2, kolom sejak: “1950-01-01” sebelum unit itu ada dalam register, " + hari + "; tulis hari itu atau sesudahnya.",
                        "Baris 4, kolom sejak: “2024-02-01” sebelum atasannya ada, 2024-03-01; tulis hari itu atau sesudahnya.");
        String siapa = "32.79.DPUTR;Kepala Seksi D;Kepala Seksi;;1/3/2024;198801012012011130;Ada;Definitif;1/4/2024;";
        assertThat(lembar().terapkan(BERMASA, siapa + ";1;1/3/2024").baru()).isOne();
        assertThat(lembar().terapkan(BERMASA, siapa + "31/12/2026;1;1/3/2024").ringkasan()).isEqualTo("1 baris: 0 baru, 1 berubah, 0 sama.");
        assertThat(lembar().terapkan(BERMASA, siapa + "31/12/2026;1;1/3/2024").sama()).isOne();
    }

    private PosUnit yang(String nama) {
        return pos.pos(DISHUB, HARI).stream().filter(satu -> satu.nama().equals(nama)).findFirst().orElseThrow();
    }

    private LembarUji lembar() {
        return new LembarUji(impor, "jabatan-unit", new LingkupImpor("banjar", "32.79", "Kota Banjar"));
    }
}
