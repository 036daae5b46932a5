package id.rukun.wilayah.kerja.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.ImporUji;
import id.rukun.impor.KesalahanImpor;
import id.rukun.impor.LembarUji;
import id.rukun.impor.LingkupImpor;
import id.rukun.wilayah.JamUji;
import id.rukun.wilayah.JenisSilsilah;
import id.rukun.wilayah.SilsilahUnit;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kerja.PenetapanPembidangan;
import id.rukun.wilayah.kerja.UnitKerja;
import id.rukun.wilayah.kerja.UnitKerjaService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@ImporUji
class ImportirUnitKerjaTest {

    private static final String KEPALA = "kode;jenis;nama;daftar;asisten;nomor_penetapan;tanggal_penetapan;mulai;sampai;penerus";
    private static final LingkupImpor BUKITTINGGI = new LingkupImpor("bukittinggi", "13.75", "Kota Bukittinggi");
    private static final LocalDate HARI = LocalDate.of(2026, 12, 1);

    @Autowired private ImporService impor;
    @Autowired private UnitKerjaService unitKerja;
    @Autowired private WilayahService wilayah;
    @Autowired private JamUji jam;
    @Autowired private JdbcTemplate sql;

    @BeforeEach
    void hari() {
        jam.setel(HARI);
    }

    @Test
    @DisplayName("contoh masuk dua kali tanpa ganda: unit baru dengan Asisten menurut daftar atau penetapan, dan yang berakhir dengan penerusnya")
    void contoh() throws IOException {
        String contoh = new ClassPathResource("impor/unit-kerja.csv").getContentAsString(StandardCharsets.UTF_8);
        LembarUji banjar = new LembarUji(impor, "unit-kerja", new LingkupImpor("banjar", "32.79", "Kota Banjar"));
        HasilImpor diperiksa = banjar.periksa(contoh);
        assertThat(diperiksa.ringkasan()).isEqualTo("5 baris: 4 baru, 1 berubah, 0 sama.");
        assertThat(ada("32.79.DPKPP")).as("only checked").isZero();
        assertThat(diperiksa.beda()).extracting("baris", "apa", "lama", "baru").contains(
                tuple(2, "32.79.DPKPP, Asisten", "", "32.79.ASISTEN_2, Nomor 600/12 Tahun 2024"),
                tuple(5, "Dinas Perpustakaan dan Kearsipan (32.79.DPK)", "", "baru sejak 2026-01-01, Pasal 23 ayat (2) huruf d angka 2"),
                tuple(6, "Dinas Kearsipan dan Perpustakaan (32.79.DISARPUS), hari terakhir", "", "2025-12-31, diteruskan 32.79.DPK"));

        assertThat(banjar.terapkan(contoh).diterapkan()).isTrue();
        assertThat(banjar.terapkan(contoh).ringkasan()).isEqualTo("5 baris: 0 baru, 0 berubah, 5 sama.");
        assertThat(unit("32.79.BAG_UMUM")).extracting(UnitKerja::jenis, UnitKerja::kodeRouting, UnitKerja::organisasi)
                .containsExactly(JenisUnitKerja.BAGIAN, "SETDA", "SETDA");
        assertThat(wilayah.ringkas(id("32.79.BAG_UMUM")).induk()).isEqualTo(WilayahSeeder.idDariKode("32.79.SETDA"));
        assertThat(unit("32.79.BPR").kodeRouting()).isEqualTo("BUMD");
        assertThat(unit("32.79.DPK").kodeRouting()).isEqualTo("DISARPUS");
        assertThat(unitKerja.penetapan(id("32.79.DPKPP"), HARI)).get().extracting(PenetapanPembidangan::asistenId,
                PenetapanPembidangan::nomor, PenetapanPembidangan::mulai).containsExactly(WilayahSeeder.idDariKode("32.79.ASISTEN_2"),
                "600/12 Tahun 2024", LocalDate.of(2024, 2, 1));
        String berakhir = id("32.79.DISARPUS");
        assertThat(wilayah.unit(berakhir).statusPada(HARI)).isEqualTo(StatusUnit.DIGABUNG);
        assertThat(unitKerja.aktif("banjar", HARI)).extracting(UnitKerja::unitId).contains(id("32.79.DPK")).doesNotContain(berakhir);
        assertThat(unitKerja.aktif("banjar", LocalDate.of(2025, 12, 31))).extracting(UnitKerja::unitId).contains(berakhir);
        assertThat(wilayah.penerus(berakhir)).extracting(SilsilahUnit::penerusId, SilsilahUnit::jenis, SilsilahUnit::tanggal)
                .containsExactly(tuple(id("32.79.DPK"), JenisSilsilah.PENGGABUNGAN, LocalDate.of(2026, 1, 1)));
    }

    @Test
    @DisplayName("nama resmi dan penetapan yang lain berlaku sejak hari impor; yang dahulu tetap terbaca")
    void berubah() {
        String lama = "13.75.UJI_A;Kantor;Kantor Uji A;;13.75.ASISTEN_1;1 Tahun 2020;1/2/2020;1/1/2019;;";
        String baru = "13.75.UJI_A;Kantor;Kantor Uji Baru;;13.75.ASISTEN_3;2 Tahun 2026;1/11/2026;;;";
        lembar().terapkan(KEPALA, lama);
        assertThat(unitKerja.penetapan(id("13.75.UJI_A"), LocalDate.of(2020, 1, 31))).isEmpty();
        HasilImpor hasil = lembar().terapkan(KEPALA, baru);
        assertThat(hasil.ringkasan()).isEqualTo("1 baris: 0 baru, 1 berubah, 0 sama.");
        assertThat(hasil.beda()).extracting("apa", "lama", "baru").containsExactly(
                tuple("13.75.UJI_A, nama", "Kantor Uji A", "Kantor Uji Baru"),
                tuple("13.75.UJI_A, Asisten", "13.75.ASISTEN_1, Nomor 1 Tahun 2020", "13.75.ASISTEN_3, Nomor 2 Tahun 2026"));
        assertThat(wilayah.nama(id("13.75.UJI_A"))).isEqualTo("Kantor Uji Baru");
        assertThat(asisten(HARI)).isEqualTo(WilayahSeeder.idDariKode("13.75.ASISTEN_3"));
        assertThat(asisten(HARI.minusDays(1))).isEqualTo(WilayahSeeder.idDariKode("13.75.ASISTEN_1"));
        lembar().terapkan(KEPALA, baru.replace("Uji Baru", "Uji Lagi"));
        assertThat(wilayah.nama(id("13.75.UJI_A"))).as("twice on one day").isEqualTo("Kantor Uji Lagi");
        assertThat(lembar().terapkan(KEPALA, "13.75.UJI_A;Kantor;Kantor Uji Lagi;;;;;1/1/2018;;").peringatan())
                .extracting(KesalahanImpor::kalimat).containsExactly("Baris 2, kolom mulai: “2018-01-01” berbeda dari register, yang mencatat "
                        + "2019-01-01; hari pertama unit yang ada tidak diubah lewat impor.",
                        "Baris 2, kolom asisten: kosong, tetapi menurut register unit ini ada pada 13.75.ASISTEN_3 (Nomor 2 Tahun 2026); impor tidak "
                                + "mencabut penetapan, jadi ia tetap berlaku.");
        assertThat(lembar().terapkan(KEPALA, lama).kesalahan()).extracting(KesalahanImpor::kalimat).as("an older file").containsExactly(
                "Baris 2, kolom tanggal_penetapan: “2020-02-01” lebih tua daripada penetapan dalam register, Nomor 2 Tahun 2026 tanggal 2026-11-01, "
                        + "yang tetap berlaku; periksa apakah berkas ini berkas lama.");
        assertThat(asisten(HARI)).isEqualTo(WilayahSeeder.idDariKode("13.75.ASISTEN_3"));
        assertThat(lembar().periksa(KEPALA, baru.replace("Uji Baru", "Uji Lagi").replace("2 Tahun 2026;1/11/2026;;", "3 Tahun 2026;2/11/2026;;30/11/2026"))
                .kesalahan()).extracting(KesalahanImpor::kalimat).singleElement().asString().startsWith("Baris 2, kolom asisten: “13.75.ASISTEN_3” "
                        + "diisi bagi unit yang berakhir 2026-11-30");
    }

    @Test
    @DisplayName("hari terakhir yang diganti memindahkan pula hari penerusnya; penerus yang lalu berakhir lebih dahulu, atau berputar, ditolak")
    void penerusBergeser() {
        String lama = "13.75.UJI_U;Dinas;Dinas Uji U;;;;;1/1/2020;";
        String baru = "13.75.UJI_V;Dinas;Dinas Uji V;;;;;1/1/2025;";
        assertThat(lembar().terapkan(KEPALA, lama + "31/12/2025;13.75.UJI_V", baru + ";").diterapkan()).isTrue();
        assertThat(lembar().terapkan(KEPALA, lama + "31/10/2025;13.75.UJI_V").diterapkan()).isTrue();
        assertThat(wilayah.penerus(id("13.75.UJI_U"))).extracting(SilsilahUnit::tanggal).containsExactly(LocalDate.of(2025, 11, 1));
        assertThat(lembar().terapkan(KEPALA, lama + "31/10/2025;13.75.UJI_V").sama()).isOne();
        assertThat(lembar().periksa(KEPALA, lama + "31/10/2027;13.75.UJI_V", baru + "30/6/2027;13.75.UJI_U").kesalahan())
                .extracting(KesalahanImpor::kalimat).containsExactly(
                        "Baris 2, kolom penerus: “13.75.UJI_V” sudah berakhir ketika unit ini berakhir, atau belum ada sehari sesudahnya.",
                        "Baris 2, kolom sampai: “2027-10-31” tidak cocok dengan penerusnya menurut register, 13.75.UJI_V, yang ada sejak 2025-01-01 "
                                + "sampai 2027-06-30: penerus ada sehari sesudah unit ini berakhir, dan berakhir sesudahnya.",
                        "Baris 3, kolom sampai: “2027-06-30” tidak sesudah hari terakhir 13.75.UJI_U, 2027-10-31, yang menurut register "
                                + "diteruskannya.");
        assertThat(lembar().periksa(KEPALA, lama + "30/11/2024;").kesalahan()).extracting(KesalahanImpor::baris, KesalahanImpor::kolom)
                .as("there was no such successor yet")
                .containsExactly(tuple(2, "sampai"));
        assertThat(lembar().terapkan(KEPALA, "13.75.UJI_V;Dinas;Dinas Uji Ve;;;;;;;").diterapkan()).isTrue();
        assertThat(lembar().periksa(KEPALA, "13.75.UJI_V;Dinas;Dinas Uji Ve;;;;;;30/11/2026;").peringatan()).extracting(KesalahanImpor::kalimat)
                .containsExactly("Baris 2, kolom sampai: “2026-11-30” sebelum perubahan yang menurut register berlaku kemudian, 2026-12-01; periksa "
                        + "harinya.");
    }

    @Test
    @DisplayName("hari terakhir yang keliru diganti hari lain, dan unit itu hidup lagi selama hari itu belum lewat")
    void akhirKeliru() {
        String unit = "13.75.UJI_T;Dinas;Dinas Uji T;;;;;1/1/2020;";
        lembar().terapkan(KEPALA, unit + "31/10/2026;");
        assertThat(wilayah.unit(id("13.75.UJI_T")).aktifPada(HARI)).isFalse();
        HasilImpor hasil = lembar().terapkan(KEPALA, unit + "31/12/2026;");
        assertThat(hasil.ringkasan()).isEqualTo("1 baris: 0 baru, 1 berubah, 0 sama.");
        assertThat(hasil.beda()).extracting("lama", "baru").containsExactly(tuple("2026-10-31", "2026-12-31"));
        assertThat(wilayah.unit(id("13.75.UJI_T")).aktifPada(HARI)).isTrue();
        assertThat(wilayah.unit(id("13.75.UJI_T")).statusPada(LocalDate.of(2027, 1, 1))).isEqualTo(StatusUnit.DIHAPUS);
    }

    @Test
    @DisplayName("unit dengan dua penerus dipecah menjadi keduanya; dengan satu penerus ia digabung")
    void dipecah() {
        String kedua = "13.75.UJI_R;Dinas;Dinas Uji R;;;;;1/11/2026;;";
        lembar().terapkan(KEPALA, "13.75.UJI_P;Dinas;Dinas Uji P;;;;;1/1/2020;31/10/2026;\"13.75.UJI_Q; 13.75.UJI_R\"",
                "13.75.UJI_Q;Dinas;Dinas Uji Q;;;;;1/1/2021;;", kedua);
        String berakhir = id("13.75.UJI_P");
        assertThat(wilayah.unit(berakhir).statusPada(HARI)).isEqualTo(StatusUnit.DIPECAH);
        assertThat(wilayah.penerus(berakhir)).extracting(SilsilahUnit::penerusId, SilsilahUnit::jenis).containsExactlyInAnyOrder(
                tuple(id("13.75.UJI_Q"), JenisSilsilah.PEMECAHAN), tuple(id("13.75.UJI_R"), JenisSilsilah.PEMECAHAN));
        lembar().terapkan(KEPALA, "13.75.UJI_Q;Dinas;Dinas Uji Q;;;;;;30/11/2026;13.75.UJI_R");
        assertThat(wilayah.unit(id("13.75.UJI_Q")).statusPada(HARI)).isEqualTo(StatusUnit.DIGABUNG);
        assertThat(wilayah.penerus(id("13.75.UJI_Q"))).extracting(SilsilahUnit::jenis).containsExactly(JenisSilsilah.PENGGABUNGAN);
    }

    private String asisten(LocalDate hari) {
        return unitKerja.penetapan(id("13.75.UJI_A"), hari).orElseThrow().asistenId();
    }

    @Test
    @DisplayName("RUKUN-POL-210 penetapan tidak mengubah daftar peraturan, dan memuat nomor dan tanggalnya")
    void penetapan() {
        assertThat(lembar().periksa(KEPALA,
                "13.75.DINKES;Dinas;Dinas Kesehatan;;13.75.ASISTEN_1;1;1/2/2020;;;",
                "13.75.UJI_B;Dinas;Dinas Uji B;;13.75.ASISTEN_1;;;1/1/2020;;",
                "13.75.UJI_C;Dinas;Dinas Uji C;;;1;1/2/2020;1/1/2020;;",
                "13.75.UJI_D;Dinas;Dinas Uji D;DPX;;;;1/1/2020;;",
                "13.75.UJI_E;Dinas;Dinas Uji E;;13.75.ASISTEN_9;1;1/2/2027;1/1/2020;;",
                "13.75.UJI_F;Dinas;Dinas Uji F;;32.79.ASISTEN_1;1;1/2/2020;1/1/2020;;",
                "13.75.UJI_G;DPRD;DPRD;;13.75.ASISTEN_1;1;1/2/2020;1/1/2020;;",
                "13.75.UJI_H;Dinas;Dinas Uji H;DPU;13.75.ASISTEN_2;;;1/1/2020;;",
                "13.75.UJI_I;Dinas;Dinas Uji I;DPU;13.75.ASISTEN_1;;;1/1/2020;;").kesalahan())
                .extracting(KesalahanImpor::kalimat).containsExactly(
                        "Baris 2, kolom asisten: “13.75.ASISTEN_1” berbeda dari peraturan kotanya (Pasal 12 huruf B angka 5); penetapan tidak "
                                + "mengubah daftar itu (kebijakan Rukun RUKUN-POL-210).",
                        "Baris 2, kolom nomor_penetapan: “1” diisi bagi unit yang Asistennya sudah disebut peraturan kotanya (Pasal 12 huruf B "
                                + "angka 5); kosongkan.",
                        "Baris 3, kolom nomor_penetapan: wajib bila Asisten diisi bagi unit yang tidak ada dalam daftar peraturan kotanya "
                                + "(kebijakan Rukun RUKUN-POL-210).",
                        "Baris 3, kolom tanggal_penetapan: wajib bila Asisten diisi bagi unit yang tidak ada dalam daftar peraturan kotanya "
                                + "(kebijakan Rukun RUKUN-POL-210).",
                        "Baris 4, kolom nomor_penetapan: “1” diisi tanpa Asistennya.",
                        "Baris 4, kolom tanggal_penetapan: “2020-02-01” diisi tanpa Asistennya.",
                        "Baris 5, kolom daftar: “DPX” tidak ada dalam daftar Asisten menurut peraturan kota itu.",
                        "Baris 6, kolom asisten: “13.75.ASISTEN_9” bukan kantor Asisten di wilayah yang diimpor.",
                        "Baris 6, kolom tanggal_penetapan: “2027-02-01” belum tiba; tulis hari ini atau hari sebelumnya.",
                        "Baris 7, kolom asisten: “32.79.ASISTEN_1” bukan kantor Asisten di wilayah yang diimpor.",
                        "Baris 8, kolom asisten: “13.75.ASISTEN_1” diisi bagi DPRD, yang tidak dikoordinasikan Asisten.",
                        "Baris 10, kolom asisten: “13.75.ASISTEN_1” berbeda dari peraturan kotanya (Pasal 12 huruf B angka 6); penetapan tidak "
                                + "mengubah daftar itu (kebijakan Rukun RUKUN-POL-210).");
        assertThat(ada("13.75.UJI_H")).as("all or nothing").isZero();
    }

    @Test
    @DisplayName("tiap sel yang salah disebut dengan baris, kolom, dan isinya; unit kota lain ditolak tanpa menyebut apa pun tentangnya")
    void salah() {
        lembar().terapkan(KEPALA, "13.75.UJI_K;Dinas;Dinas Uji K;;;;;1/1/2020;31/12/2025;");
        assertThat(lembar().periksa(KEPALA,
                "32.79.DISHUB;Dinas;Dinas Perhubungan;;;;;;;",
                "13.75.01;Dinas;Kecamatan;;;;;1/1/2020;;",
                "13.75.UJI_L;Kecamatan;Kecamatan Uji;;;;;1/1/2020;;",
                "13.75.UJI_M;Dinas;Dinas Uji M;;;;;;;",
                "13.75.UJI_N;Dinas;Dinas Uji N;;;;;1/1/2027;;",
                "13.75.UJI_N;Dinas;Dinas Uji N;;;;;1/1/2020;31/12/2019;",
                "13.75.KLH;Dinas;Dinas Lingkungan Hidup;;;;;;;",
                "13.75.ASISTEN_1;Bagian;Asisten Lain;;;;;;;",
                "13.75.KKP;Kantor;Kantor Ketahanan Pangan;DPU;;;;;;",
                "13.75.UJI_K;Dinas;Dinas Uji Kaka;;;;;;30/11/2025;13.75.DPU",
                "13.75.UJI_O;Dinas;Dinas Uji O;;;;;1/1/2020;;13.75.DPU",
                "13.75.UJI_P;Dinas;Dinas Uji P;;;;;1/1/2020;1/1/2021;\"13.75.UJI_P; 32.79.DLH; 13.75.UJI_Q\"",
                "13.75.UJI_Q;Dinas;Dinas Uji Q;;;;;1/1/2024;;").kesalahan())
                .extracting(KesalahanImpor::baris, KesalahanImpor::kolom, KesalahanImpor::isi).containsExactlyInAnyOrder(
                        tuple(2, "kode", "32.79.DISHUB"), tuple(2, "mulai", ""), tuple(3, "kode", "13.75.01"), tuple(4, "jenis", "Kecamatan"),
                        tuple(5, "mulai", ""), tuple(6, "mulai", "2027-01-01"), tuple(7, "kode", "13.75.UJI_N"),
                        tuple(7, "sampai", "2019-12-31"), tuple(8, "jenis", "dinas"), tuple(9, "jenis", "bagian"), tuple(10, "daftar", "DPU"),
                        tuple(11, "nama", "Dinas Uji Kaka"), tuple(11, "penerus", "13.75.DPU"),
                        tuple(12, "penerus", "13.75.DPU"), tuple(13, "penerus", "13.75.UJI_P"), tuple(13, "penerus", "32.79.DLH"),
                        tuple(13, "penerus", "13.75.UJI_P"), tuple(13, "penerus", "13.75.UJI_Q"));
    }

    @Test
    @DisplayName("di wilayah tanpa peraturan koordinasi, atau bagi sebuah Kelurahan, tidak ada unit kerja yang diimpor")
    void tanpaPeraturan() {
        for (LingkupImpor lain : List.of(new LingkupImpor("dki", "31.71", "Kota Jakarta Pusat"),
                new LingkupImpor("bukittinggi", "13.75.01.1001", "Kelurahan"))) {
            assertThat(new LembarUji(impor, "unit-kerja", lain).periksa(KEPALA, lain.kode().substring(0, 5) + ".DISHUB;Dinas;Dinas;;;;;1/1/2020;;")
                    .kesalahan()).extracting(KesalahanImpor::kolom).as(lain.nama()).containsExactly("kode");
        }
    }

    @Test
    @DisplayName("unit yang diimpor menerima pejabat dan jabatan di bawah kepalanya; yang sudah berakhir tidak lagi")
    void pejabat() {
        lembar().terapkan(KEPALA, "13.75.UJI_R;Dinas;Dinas Uji R;;;;;1/1/2020;;", "13.75.UJI_S;Dinas;Dinas Uji S;;;;;1/1/2020;31/12/2025;13.75.UJI_R");
        String pejabat = "unit;jabatan;sifat;nip;nama;mulai;sampai;nomor_keputusan;tanggal_keputusan";
        LembarUji berpejabat = new LembarUji(impor, "pejabat", BUKITTINGGI);
        assertThat(berpejabat.terapkan(pejabat, "13.75.UJI_R;Kepala;Definitif;198801012012011191;Kepala Uji;1/2/2026;;1;1/2/2026",
                "13.75.ASISTEN_2;Asisten;Definitif;198801012012011192;Asisten Uji;1/2/2026;;1;1/2/2026").ringkasan())
                .isEqualTo("2 baris: 2 baru, 0 berubah, 0 sama.");
        assertThat(berpejabat.periksa(pejabat, "13.75.UJI_S;Kepala;Definitif;198801012012011193;Terlambat;1/2/2026;;1;1/2/2026").kesalahan())
                .extracting(KesalahanImpor::kalimat).containsExactly(
                        "Baris 2, kolom mulai: “2026-02-01” sesudah unit itu berakhir, 2025-12-31.");
        String pos = "unit;jabatan;jenis;atasan;sejak;nip;nama;sifat;mulai;nomor_keputusan;tanggal_keputusan";
        LembarUji berpos = new LembarUji(impor, "jabatan-unit", BUKITTINGGI);
        assertThat(berpos.terapkan(pos, "13.75.UJI_R;Sekretaris;Sekretaris;;1/1/2020;198801012012011194;Sekretaris Uji;Definitif;1/2/2026;1;"
                + "1/2/2026").diterapkan()).isTrue();
        assertThat(berpos.periksa(pos, "13.75.UJI_S;Sekretaris;Sekretaris;;1/1/2020;;;;;;").kesalahan())
                .extracting(KesalahanImpor::kolom).containsExactly("unit");
    }

    private LembarUji lembar() {
        return new LembarUji(impor, "unit-kerja", BUKITTINGGI);
    }

    private UnitKerja unit(String kode) {
        return unitKerja.cari(id(kode), HARI).orElseThrow();
    }

    private String id(String kode) {
        return sql.queryForObject("select unit_id from atribut_unit where kode_terbuka = ?", String.class, kode);
    }

    private int ada(String kode) {
        return sql.queryForObject("select count(*) from atribut_unit where kode = ?", Integer.class, kode);
    }
}
