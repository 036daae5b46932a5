package id.rukun.engine.door.faktor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.akun.faktor.HasilKode;
import id.rukun.akun.faktor.SebabLepas;
import id.rukun.engine.door.kode.FaktorWajib;
import id.rukun.engine.door.kode.KodeController;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.OfficeSync;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.harian.MasaSimpanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Autentikator;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.WilayahService;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** The second factor over HTTP: set up, asked for, replaced, taken away; and what a post that asks for it keeps shut. */
abstract class FaktorKeduaKontrak {

    private static final String SESI = FaktorController.SESI;
    private static final String AKUN = "/api/rukun/akun";
    private static final String SANDI = Panggung.SANDI;
    private static final String BARU = "Mangga-Muda.7 di kebun";
    private static final String OPERATOR = "operator.dki";
    private static final String DASAR = "Surat Lurah nomor 12, KTP dilihat";

    @Autowired private Panggung panggung;
    @Autowired private WilayahService wilayah;
    @Autowired private JamRukun jam;
    @Autowired private OfficeSync kantor;
    @Autowired private MasaSimpanService masaSimpan;
    @Autowired private FaktorKeduaService faktor;
    @Autowired private FaktorWajib wajib;
    @Autowired private ApplicationEventPublisher kabar;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private final List<String> terpasang = new ArrayList<>();
    private KelurahanUji kelurahan;
    private String akun;

    /** A telephone with the secret of an account, and the codes on paper. */
    private record Milik(Autentikator ponsel, List<String> pemulihan) {}

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        akun = kelurahan.akun("rw01");
        jam.bekukan(jam.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    @AfterEach
    void kembali() {
        ReflectionTestUtils.setField(wajib, "berlaku", false);
        terpasang.forEach(siapa -> faktor.lepas(siapa, SebabLepas.SENDIRI));
        jam.pulihkan();
        kantor.sinkronkan();
    }

    @Test
    @DisplayName("dipasang: sesi lain berakhir, sesudah itu hanya sandi dengan kode membuka, setiap kode sekali, dan program tidak masuk lagi")
    void dipasang() {
        Klien sini = Klien.diTasklist(port, akun);
        Klien sana = Klien.diTasklist(port, akun);
        new Klien(port, akun).ambil(AKUN).berhasil();
        JsonNode belum = sini.ambil(SESI).berhasil().json();
        assertThat(belum.path("aktif").asBoolean()).isFalse();
        assertThat(belum.path("wajib").asBoolean()).isFalse();

        Milik milik = pasang(sini);

        assertThat(sini.ambil(SESI).berhasil().json().path("aktif").asBoolean()).as("this session stays").isTrue();
        assertThat(sana.ambil("/camunda" + AKUN).status()).isEqualTo(401);
        JawabanRest program = new Klien(port, akun).ambil(AKUN);
        assertThat(program.status()).isEqualTo(401);
        assertThat(program.pesan()).contains("RUKUN-POL-191", "lewat peramban");
        assertThat(masuk("").pesan()).isEqualTo("Nama pengguna, sandi, atau kode tidak cocok.");
        assertThat(masuk(milik.ponsel().kode(jam.instant())).status()).as("it has confirmed the secret").isEqualTo(401);
        maju(30);
        String kode = milik.ponsel().kode(jam.instant());
        masuk(kode).berhasil();
        assertThat(masuk(kode).status()).as("once").isEqualTo(401);
        maju(60);
        assertThat(masuk(milik.ponsel().kode(jam.instant().plusSeconds(60))).status()).as("two steps ahead").isEqualTo(401);
        maju(60);
        masuk(milik.ponsel().kode(jam.instant().plusSeconds(30))).berhasil();
        assertThat(masuk(milik.ponsel().kode(jam.instant())).status()).as("an earlier one").isEqualTo(401);
        assertThat(kabar("dipasang faktor kedua akun")).isOne();
        assertThat(Klien.di("tasklist", port, akun, SANDI, milik.pemulihan().get(0)).ambil("/camunda" + AKUN).berhasil().json()
                .path("masuk").findValuesAsText("keadaan")).anyMatch(keadaan -> keadaan.startsWith("faktor kedua dipasang"));
    }

    @Test
    @DisplayName("nama dan sandi pada alamat tidak membuka apa pun: bukan akun berfaktor kedua, dan bukan akun lain")
    void padaAlamat() {
        pasang(Klien.diTasklist(port, akun));
        String lurah = kelurahan.akun("lurah");
        for (String siapa : List.of(akun, lurah)) {
            Klien pencuri = Klien.diPeramban(port, siapa);
            assertThat(pencuri.masukLain("?username=" + siapa + "&password=" + SANDI, "", "application/json").status()).as(siapa).isEqualTo(400);
            assertThat(pencuri.ambil("/camunda" + AKUN).status()).as(siapa).isEqualTo(401);
        }
        assertThat(Klien.diPeramban(port, lurah).masukLain("", "password=" + SANDI, "application/json").status()).as("nobody's").isEqualTo(401);
    }

    @Test
    @DisplayName("masuk yang tidak dapat dijawab membuka tidak satu sesi pun, dan kodenya tidak terpakai")
    void tanpaJawaban() {
        Milik milik = pasang(Klien.diTasklist(port, akun));
        maju(30);
        String kode = milik.ponsel().kode(jam.instant());
        Klien pencuri = Klien.diPeramban(port, akun);
        String badan = "username=" + akun + "&password=" + SANDI + "&kode=";
        assertThat(pencuri.masukLain("", badan + kode, "image/png").status()).isEqualTo(401);
        assertThat(pencuri.ambil("/camunda" + AKUN).status()).as("no session that nobody knows of").isEqualTo(401);
        assertThat(Klien.diPeramban(port, akun).masukLain("", "x=%zz&" + badan + kode, "application/json").status()).as("unreadable").isEqualTo(401);
        masuk(kode).berhasil();
    }

    @Test
    @DisplayName("yang tahu sandinya dan menebak kode dihitung menurut akunnya, dari mana pun; pemiliknya dan pengawas diberi tahu sekali sehari")
    void ditebak() {
        Milik milik = pasang(Klien.diTasklist(port, akun));
        maju(30);
        for (int i = 0; i < 12; i++) {
            Klien.diPeramban(port, akun).masukLain("", "username=" + akun + "&password=" + SANDI + "&kode=00000" + i % 10, "application/json");
            maju(21);
        }
        assertThat(masuk(milik.ponsel().kode(jam.instant())).status()).as("the right one waits as well").isEqualTo(401);
        assertThat(kabar("dengan sandi yang benar, atas akun")).isOne();
        maju(1800);
        masuk(milik.ponsel().kode(jam.instant())).berhasil();
    }

    @Test
    @DisplayName("tawaran berakhir dengan sandinya: yang menyimpan rahasianya tidak memasangnya sesudah sandi diganti")
    void tawaranBerakhir() {
        Klien sini = Klien.diTasklist(port, akun);
        String rahasia = sini.kirim("POST", SESI, Map.of("sandi", SANDI)).berhasil().json().path("rahasia").asText();
        sini.kirim("PUT", "/camunda" + AKUN + "/sandi", Map.of("lama", SANDI, "baru", BARU)).berhasil();
        assertThat(sini.kirim("POST", SESI + "/konfirmasi", Map.of("kode", new Autentikator(rahasia).kode(jam.instant()))).status())
                .isEqualTo(400);
        sini.kirim("PUT", "/camunda" + AKUN + "/sandi", Map.of("lama", BARU, "baru", SANDI));
    }

    @Test
    @DisplayName("kode yang salah tidak mengatakan apa pun tentang sandi, dan dihitung seperti sandi yang salah")
    void tidakMengatakanApaPun() {
        Milik milik = pasang(Klien.diTasklist(port, akun));
        maju(60);
        String kode = milik.ponsel().kode(jam.instant());
        JawabanRest sandiSalah = Klien.cobaMasuk(port, akun, "bukan", kode);
        JawabanRest kodeSalah = masuk("000000");
        assertThat(kodeSalah.status()).isEqualTo(sandiSalah.status());
        assertThat(kodeSalah.isi()).isEqualTo(sandiSalah.isi());
        masuk("123");
        JawabanRest tertunda = masuk(kode);
        assertThat(tertunda.status()).as("the right one waits, too").isEqualTo(401);
        assertThat(tertunda.pesan()).contains("terlalu banyak percobaan salah");
        maju(60);
        masuk(milik.ponsel().kode(jam.instant())).berhasil();
    }

    @Test
    @DisplayName("rahasianya tersandi dan tidak disebut lagi; kode pemulihan hanya sidiknya, dan masing-masing membuka sekali")
    void disimpan() {
        Klien sesi = Klien.diTasklist(port, akun);
        JsonNode tawaran = tawarkan(sesi, SANDI, "").berhasil().json();
        String rahasia = tawaran.path("rahasia").asText();
        assertThat(rahasia).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(tawaran.path("tautan").asText()).isEqualTo("otpauth://totp/Rukun:" + akun + "?secret=" + rahasia.replace(" ", "")
                + "&issuer=Rukun&algorithm=SHA1&digits=6&period=30");
        assertThat(tawaran.path("qr").asText()).startsWith("data:image/png;base64,");
        assertThat(faktor.aktif(akun)).as("not before it is confirmed").isFalse();
        List<String> pemulihan = konfirmasi(sesi, rahasia);
        assertThat(pemulihan).hasSize(10).doesNotHaveDuplicates();
        assertThat(sesi.ambil(SESI).isi()).doesNotContain(rahasia.replace(" ", "")).doesNotContain(pemulihan);
        String tersimpan = sql.queryForList("select * from faktor_kedua where akun = ?", akun).toString()
                + sql.queryForList("select p.* from kode_pemulihan p join faktor_kedua f on f.id = p.faktor_id where f.akun = ?", akun);
        assertThat(tersimpan).doesNotContain(rahasia.replace(" ", "")).doesNotContain(pemulihan);

        masuk(pemulihan.get(3).toLowerCase().replace("-", "")).berhasil();
        assertThat(masuk(pemulihan.get(3)).status()).isEqualTo(401);
        assertThat(sesi.ambil(SESI).json().path("sisaPemulihan").asInt()).isEqualTo(9);
        assertThat(kabar("dipakai kode pemulihan akun")).isOne();
        masuk(pemulihan.get(4)).berhasil();
    }

    @Test
    @DisplayName("tanpa sandi, dengan kode yang salah, atau sesudah lima belas menit tidak dipasang")
    void tidakDipasang() {
        Klien sesi = Klien.diTasklist(port, akun);
        assertThat(salah(tawarkan(sesi, "bukan", ""))).isEqualTo("sandi");
        assertThat(salah(sesi.kirim("POST", SESI, Map.of()))).isEqualTo("sandi");
        assertThat(salah(sesi.kirim("POST", SESI, List.of()))).isEqualTo("sandi");
        assertThat(salah(sesi.kirim("POST", SESI + "/konfirmasi", Map.of()))).isEqualTo("kode");
        assertThat(salah(sesi.kirim("POST", SESI + "/konfirmasi", Map.of("kode", "123456")))).as("nothing offered").isEqualTo("kode");
        String pertama = tawarkan(sesi, SANDI, "").berhasil().json().path("rahasia").asText();
        String kedua = tawarkan(sesi, SANDI, "").berhasil().json().path("rahasia").asText();
        assertThat(salah(kirimKode(sesi, new Autentikator(pertama)))).as("replaced").isEqualTo("kode");
        maju(15 * 60);
        assertThat(salah(kirimKode(sesi, new Autentikator(kedua)))).as("too late").isEqualTo("kode");
        assertThat(faktor.aktif(akun)).isFalse();
        masuk("").berhasil();
        jam.bekukan(jam.instant().plus(Duration.ofDays(91)));
        kantor.sinkronkan();
        masaSimpan.hapusYangLewat();
        assertThat(sql.queryForObject("select count(*) from faktor_kedua where akun = ?", Long.class, akun)).isZero();
    }

    @Test
    @DisplayName("siapa menebak kode pada sesi yang terbuka, sesinya berakhir")
    void ditebakDariDalam() {
        Klien sesi = Klien.diTasklist(port, akun);
        Milik milik = pasang(sesi);
        maju(60);
        for (int ke = 0; ke < 5; ke++) {
            assertThat(lepas(sesi, SANDI, "00000" + ke).status()).isEqualTo(400);
        }
        assertThat(lepas(sesi, SANDI, milik.ponsel().kode(jam.instant())).status()).isEqualTo(429);
        assertThat(sesi.ambil(SESI).status()).isEqualTo(401);
        assertThat(faktor.aktif(akun)).isTrue();
    }

    @Test
    @DisplayName("dilepas dengan sandi dan kode, tidak dengan salah satunya; rahasianya dihapus, dan program masuk lagi")
    void dilepas() {
        Klien sesi = Klien.diTasklist(port, akun);
        assertThat(lepas(sesi, SANDI, "123456").status()).as("there is none").isEqualTo(409);
        Milik milik = pasang(sesi);
        maju(60);
        String kode = milik.ponsel().kode(jam.instant());
        assertThat(salah(lepas(sesi, "bukan", kode))).isEqualTo("sandi");
        assertThat(salah(lepas(sesi, SANDI, ""))).isEqualTo("sandi");
        lepas(sesi, SANDI, kode).berhasil();
        masuk("").berhasil();
        new Klien(port, akun).ambil(AKUN).berhasil();
        assertThat(sql.queryForList("select rahasia from faktor_kedua where akun = ?", String.class, akun)).containsOnlyNulls();
        assertThat(kabar("pemiliknya melepas faktor kedua akun")).isOne();
        jam.bekukan(jam.instant().plus(Duration.ofDays(91)));
        kantor.sinkronkan();
        masaSimpan.hapusYangLewat();
        assertThat(sql.queryForObject("select count(*) from faktor_kedua where akun = ?", Long.class, akun)).isZero();
    }

    @Test
    @DisplayName("ponsel lain: yang baru menggantikan yang lama sesudah dikonfirmasi, dengan sandi dan kode yang lama")
    void diganti() {
        Klien sesi = Klien.diTasklist(port, akun);
        Milik lama = pasang(sesi);
        maju(60);
        assertThat(salah(tawarkan(sesi, SANDI, ""))).isEqualTo("sandi");
        String rahasia = tawarkan(sesi, SANDI, lama.pemulihan().get(0)).berhasil().json().path("rahasia").asText();
        masuk(lama.ponsel().kode(jam.instant())).berhasil();
        konfirmasi(sesi, rahasia);
        maju(60);
        assertThat(masuk(lama.ponsel().kode(jam.instant())).status()).isEqualTo(401);
        assertThat(masuk(lama.pemulihan().get(1)).status()).isEqualTo(401);
        masuk(new Autentikator(rahasia).kode(jam.instant())).berhasil();
    }

    @Test
    @DisplayName("satu kode serentak dua kali: satu masuk, satu ditolak")
    void serentak() {
        Milik milik = pasang(Klien.diTasklist(port, akun));
        maju(60);
        String kode = milik.ponsel().kode(jam.instant());
        List<CompletableFuture<HasilKode>> hasil = Stream.of(1, 2)
                .map(ke -> CompletableFuture.supplyAsync(() -> faktor.pakai(akun, kode))).toList();
        assertThat(hasil.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(HasilKode.COCOK, HasilKode.SALAH);
    }

    @Test
    @DisplayName("kode operator bagi yang lupa sandi tidak melepas faktor kedua, kecuali dikatakannya; pengawas dan operator lalu diberi tahu")
    void kodeOperator() {
        Milik milik = pasang(Klien.diTasklist(port, akun));
        assertThat(new Klien(port, OPERATOR).ambil(KodeController.DASAR + "?cari=" + akun).berhasil().json().at("/akun/0/faktor").asBoolean())
                .isTrue();
        pilih(akun, terbitkan(OPERATOR, akun, false).berhasil().json().path("kode").asText()).berhasil();
        assertThat(Klien.cobaMasuk(port, akun, BARU, "").status()).isEqualTo(401);
        maju(60);
        Klien.cobaMasuk(port, akun, BARU, milik.ponsel().kode(jam.instant())).berhasil();

        String kode = terbitkan(OPERATOR, akun, true).berhasil().json().path("kode").asText();
        assertThat(faktor.aktif(akun)).as("the code, not its issue").isTrue();
        assertThat(penerima("menerbitkan kode untuk mengganti sandi dan melepas faktor kedua akun " + akun))
                .contains(Kantor.idGrup("lurah", kelurahan.id), grup("pengawas"), grup("operator"));
        pilih(akun, kode).berhasil();
        JsonNode saya = Klien.di("tasklist", port, akun, BARU).ambil("/camunda" + AKUN).berhasil().json();
        assertThat(saya.path("kodeSandi").get(0).asText()).contains("dan melepas faktor kedua", "faktor keduanya dilepas");
        assertThat(penerima("diganti sandi dan dilepas faktor kedua akun " + akun)).contains(grup("pengawas"));
        assertThat(faktor.aktif(akun)).isFalse();
    }

    @Test
    @DisplayName("RUKUN-POL-192 operator tidak melepas faktornya sendiri, dan tidak yang terakhir di antara pengawas; juga bila itu berubah sesudah terbit")
    void tidakDilepasOperator() {
        String pemerintah = wilayah.pemerintah(kelurahan.id).id();
        String satu = panggung.jabatan(pemerintah, Jabatan.PENGAWAS, "pengawas-satu-" + akun);
        String dua = panggung.jabatan(pemerintah, Jabatan.PENGAWAS, "pengawas-dua-" + akun);
        String operator = panggung.jabatan(pemerintah, Jabatan.OPERATOR, "operator-dua-" + akun);
        pasang(Klien.di("cockpit", port, satu));
        JawabanRest terakhir = terbitkan(operator, satu, true);
        assertThat(terakhir.status()).isEqualTo(403);
        assertThat(terakhir.json().path("pesan").asText()).contains("pengawas terakhir", "RUKUN-POL-192");
        terbitkan(operator, satu, false).berhasil();
        assertThat(terbitkan(operator, operator, true).status()).isEqualTo(403);

        pasang(Klien.di("cockpit", port, dua));
        String kode = terbitkan(operator, satu, true).berhasil().json().path("kode").asText();
        faktor.lepas(dua, SebabLepas.SENDIRI);
        assertThat(pilih(satu, kode).status()).as("meanwhile he is the last").isEqualTo(400);
        assertThat(faktor.aktif(satu)).isTrue();
    }

    @Test
    @DisplayName("akun yang digantikan akun lain kehilangan faktor keduanya")
    void akunDigantikan() {
        pasang(Klien.diTasklist(port, akun));
        panggung.ubah(e -> kabar.publishEvent(new AkunOrangService.Diganti(akun, akun + ".baru")));
        assertThat(faktor.aktif(akun)).isFalse();
        assertThat(sql.queryForList("select sebab from faktor_kedua where akun = ?", String.class, akun)).containsExactly("AKUN_DIGANTI");
    }

    @Test
    @DisplayName("RUKUN-POL-190 jabatan yang mewajibkannya: sesudah sandinya ia hanya memasangnya; program tidak masuk; ia tidak melepasnya")
    void wajib() {
        String pemerintah = wilayah.pemerintah(kelurahan.id).id();
        for (Jabatan jabatan : List.of(Jabatan.OPERATOR, Jabatan.PENGAWAS)) {
            String siapa = panggung.jabatan(pemerintah, jabatan, jabatan.peran() + "-wajib-" + akun);
            ReflectionTestUtils.setField(wajib, "berlaku", true);
            assertThat(new Klien(port, siapa).ambil(AKUN).status()).isEqualTo(401);
            Klien sesi = Klien.di("cockpit", port, siapa);
            for (String tertutup : List.of("/camunda" + AKUN, "/camunda/api/engine/engine/default/process-instance/count",
                    "/camunda/api/rukun/papan", "/camunda/api/rukun/kode-sandi?cari=" + akun,
                    "/camunda/api/cockpit/plugin/base/default/process-definition/statistics")) {
                JawabanRest jawaban = sesi.ambil(tertutup);
                assertThat(jawaban.status()).as(tertutup).isEqualTo(403);
                assertThat(jawaban.isi()).as(tertutup).contains("RUKUN-POL-190");
            }
            assertThat(sesi.ambil(SESI + "/../../papan").status()).as("a detour").isIn(400, 403, 404);
            assertThat(sesi.kirim("PUT", "/camunda" + AKUN + "/sandi", Map.of("lama", SANDI, "baru", BARU)).status()).isEqualTo(403);
            assertThat(sesi.ambil("/camunda/app/cockpit/default/").status()).as("is led to the page").isEqualTo(302);
            assertThat(sesi.ambil(HalamanFaktorController.ALAMAT).berhasil().isi()).contains("Faktor kedua", "faktor-kedua.js");
            assertThat(sesi.ambil(SESI).berhasil().json().path("wajib").asBoolean()).isTrue();

            Milik milik = pasang(sesi);

            sesi.ambil("/camunda" + AKUN).berhasil();
            sesi.ambil("/camunda/app/cockpit/default/").berhasil();
            maju(60);
            JawabanRest lepas = lepas(sesi, SANDI, milik.ponsel().kode(jam.instant()));
            assertThat(lepas.status()).isEqualTo(403);
            assertThat(lepas.json().path("pesan").asText()).contains("mewajibkan");
            assertThat(new Klien(port, siapa).ambil(AKUN).status()).isEqualTo(401);
            ReflectionTestUtils.setField(wajib, "berlaku", false);
        }
        ReflectionTestUtils.setField(wajib, "berlaku", true);
        new Klien(port, akun).ambil(AKUN).berhasil();
        Klien.diTasklist(port, akun).ambil("/camunda" + AKUN).berhasil();
    }

    @Test
    @DisplayName("yang belum masuk tidak melihat halamannya")
    void belumMasuk() {
        assertThat(new Klien(port, null).ambil(HalamanFaktorController.ALAMAT).status()).isIn(401, 403);
        assertThat(new HashSet<>(List.of(new Klien(port, null).ambil(SESI).status(), new Klien(port, null)
                .ambil(FaktorController.DASAR).status()))).isSubsetOf(401, 403);
    }

    private Milik pasang(Klien sesi) {
        String rahasia = tawarkan(sesi, SANDI, "").berhasil().json().path("rahasia").asText();
        return new Milik(new Autentikator(rahasia), konfirmasi(sesi, rahasia));
    }

    private List<String> konfirmasi(Klien sesi, String rahasia) {
        terpasang.add(sesi.akun());
        JsonNode pemulihan = kirimKode(sesi, new Autentikator(rahasia)).berhasil().json().path("pemulihan");
        return Stream.iterate(0, ke -> ke < pemulihan.size(), ke -> ke + 1).map(ke -> pemulihan.get(ke).asText()).toList();
    }

    private JawabanRest kirimKode(Klien sesi, Autentikator ponsel) {
        return sesi.kirim("POST", SESI + "/konfirmasi", Map.of("kode", ponsel.kode(jam.instant())));
    }

    private static JawabanRest tawarkan(Klien sesi, String sandi, String kode) {
        return sesi.kirim("POST", SESI, Map.of("sandi", sandi, "kode", kode));
    }

    private static JawabanRest lepas(Klien sesi, String sandi, String kode) {
        return sesi.kirim("POST", SESI + "/pelepasan", Map.of("sandi", sandi, "kode", kode));
    }

    private JawabanRest masuk(String kode) {
        return Klien.cobaMasuk(port, akun, SANDI, kode);
    }

    private void maju(long detik) {
        jam.bekukan(jam.instant().plusSeconds(detik));
    }

    private static String salah(JawabanRest jawaban) {
        assertThat(jawaban.status()).isEqualTo(400);
        return jawaban.json().path("kolom").asText();
    }

    private JawabanRest terbitkan(String oleh, String siapa, boolean lepas) {
        return new Klien(port, oleh).kirim("POST", KodeController.DASAR, Map.of("akun", siapa, "dasar", DASAR, "lepasFaktor", lepas));
    }

    private JawabanRest pilih(String siapa, String kode) {
        return new Klien(port, null).kirim("POST", "/rukun/sandi-baru", Map.of("akun", siapa, "kode", kode, "baru", BARU));
    }

    private String grup(String peran) {
        return Kantor.idGrup(peran, wilayah.pemerintah(kelurahan.id).id());
    }

    private List<String> penerima(String kalimat) {
        return sql.queryForList("select penerima from pemberitahuan where kalimat like ?", String.class, "%" + kalimat + "%");
    }

    private long kabar(String apa) {
        return sql.queryForObject("select count(*) from pemberitahuan where perihal = 'Faktor kedua' and kalimat like ? and penerima = ?",
                Long.class, "%" + apa + " " + akun + " (%", Kantor.idGrup("lurah", kelurahan.id));
    }
}
