package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.draf.DrafBaru;
import id.rukun.draf.DrafService;
import id.rukun.draf.TempatDraf;
import id.rukun.draf.VersiDraf;
import id.rukun.engine.office.OfficeSync;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.harian.MasaSimpanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody has typed and not sent is kept for him alone, until it is sent, thrown away, or nobody's any more. */
abstract class DrafKontrak {

    private static final String MULAI = "/api/rukun/draf/mulai/penggabungan-rt-lintas-rw";
    private static final String KETIKAN = "{\"alasan\":\"31/11 ${1+1} 'x'; -- \\u0000 Ma’ruf\"}";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private MasaSimpanService masaSimpan;
    @Autowired private OfficeSync kantor;
    @Autowired private DrafService draf;
    @Autowired private RepositoryService repositoryService;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Contoh contoh;
    private String model;
    private String tugas;
    private Klien petugas;

    @BeforeEach
    void siapkan() {
        model = Contoh.pasang(repositoryService);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        contoh = new Contoh(panggung, kelurahan, jam.hariIni()).mulaiTerpanggil();
        petugas = new Klien(port, kelurahan.akun("petugas"));
        tugas = new PejabatRest(petugas).pegang(contoh.nomor(), "Tinjau");
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(repositoryService, model);
        jam.pulihkan();
        kantor.sinkronkan();
    }

    @Test
    @DisplayName("yang diketik tersimpan huruf demi huruf, bagi orang itu saja; pintu lain tertutup")
    void milikSendiri() {
        String rekan = panggung.petugasKedua(kelurahan);
        assertThat(petugas.ambil(alamat()).berhasil().json().path("draf").isNull()).isTrue();
        simpan(petugas, "a", 1, null, KETIKAN).berhasil();

        assertThat(draf(petugas).path("isi").asText()).isEqualTo(KETIKAN);
        assertThat(draf(petugas).path("disimpan").asText()).matches("pukul \\d\\d\\.\\d\\d");
        Klien sejawat = new Klien(port, rekan);
        assertThat(sejawat.ambil(alamat()).berhasil().json().path("draf").isNull()).as("he sees the task").isTrue();
        simpan(sejawat, "b", 1, null, "{}").berhasil();
        assertThat(draf(petugas).path("isi").asText()).isEqualTo(KETIKAN);
        for (String lain : List.of("lurah.bukittinggi", kelurahan.akun("rw01"), kelurahan.akun("camat"))) {
            assertThat(new Klien(port, lain).ambil(alamat()).status()).as(lain).isEqualTo(404);
            assertThat(simpan(new Klien(port, lain), "c", 1, null, "{}").status()).as(lain).isEqualTo(404);
        }
        assertThat(new Klien(port, kelurahan.akun("rw01")).ambil(MULAI).status()).isEqualTo(404);
        assertThat(petugas.ambil("/api/rukun/draf/mulai/tidak-ada").status()).isEqualTo(404);
        assertThat(new Klien(port, "pengawas.dki").kirim("PUT", alamat(), Map.of()).status()).isEqualTo(403);
        assertThat(new Klien(port, null).ambil(alamat()).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("sesi yang berakhir dijawab 401 dengan kalimat; sesi orang lain tidak menerima ketikan orang ini")
    void sesi() {
        Klien sesi = Klien.diTasklist(port, kelurahan.akun("petugas"));
        simpan(sesi, "/camunda", "a", 1, null, KETIKAN).berhasil();
        assertThat(sesi.ambil("/camunda" + alamat()).berhasil().json().path("akun").asText()).isEqualTo(sesi.akun());

        Klien tanpa = new Klien(port, null);
        assertThat(tanpa.ambil("/camunda" + alamat()).status()).isEqualTo(401);
        JawabanRest lain = petugas.kirim("PUT", alamat(), kiriman("orang.lain", "b", 1, null, KETIKAN));
        assertThat(lain.status()).isEqualTo(403);
        assertThat(lain.json().path("pesan").asText()).contains("orang lain");
    }

    @Test
    @DisplayName("jendela yang lebih lambat diberi tahu dan tidak menimpa; jendela yang sama meneruskan yang dikirimnya")
    void duaJendela() {
        JsonNode pertama = simpan(petugas, "a", 1, null, "{\"a\":1}").berhasil().json().at("/draf/versi");
        JawabanRest kedua = simpan(petugas, "b", 1, null, "{\"b\":1}");
        assertThat(kedua.status()).isEqualTo(409);
        assertThat(kedua.json().path("pesan").asText()).startsWith("Isian ini juga dibuka di jendela lain, disimpan pukul ");
        assertThat(kedua.json().at("/draf/isi").asText()).isEqualTo("{\"a\":1}");

        simpan(petugas, "a", 3, null, "{\"a\":3}").berhasil();
        simpan(petugas, "a", 2, pertama, "{\"a\":2}").berhasil();
        assertThat(draf(petugas).path("isi").asText()).as("what comes late is older").isEqualTo("{\"a\":3}");
        assertThat(simpan(petugas, "b", 2, pertama, "{\"b\":2}").status()).isEqualTo(409);
        simpan(petugas, "b", 3, draf(petugas).path("versi"), "{\"b\":3}").berhasil();
        assertThat(simpan(petugas, "a", 4, pertama, "{\"a\":4}").status()).isEqualTo(409);

        assertThat(petugas.kirim("DELETE", alamat() + "?jendela=b&urutan=2", null).status()).isEqualTo(409);
        petugas.kirim("DELETE", alamat() + "?jendela=b&urutan=3", null).berhasil();
        JawabanRest dibuang = simpan(petugas, "b", 4, json("b", 3), "{\"b\":4}");
        assertThat(dibuang.status()).isEqualTo(409);
        assertThat(dibuang.json().path("pesan").asText()).isEqualTo("Draf isian ini sudah dibuang di jendela lain.");
    }

    @Test
    @DisplayName("dua jendela yang menyimpan bersamaan: satu diterima, yang lain diberi tahu")
    void bersamaan() {
        for (int kali = 1; kali <= 5; kali++) {
            List<CompletableFuture<Integer>> dua = Stream.of("a", "b").map(jendela -> CompletableFuture.supplyAsync(
                    () -> simpan(petugas, jendela, 1, null, "{}").status())).toList();
            assertThat(dua.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
            String jendela = draf(petugas).at("/versi/jendela").asText();
            petugas.kirim("DELETE", alamat() + "?urutan=1&jendela=" + jendela, null).berhasil();
        }
    }

    @Test
    @DisplayName("draf yang tugasnya tidak ada lagi dibuang malam itu; yang tugasnya masih ada tetap")
    void tugasTidakAda() {
        simpan(petugas, "a", 1, null, KETIKAN).berhasil();
        draf.simpan(petugas.akun(), TempatDraf.tugas("tidak-ada"), new DrafBaru("x", "{}", new VersiDraf("a", 1), null));
        masaSimpan.hapusYangLewat();

        assertThat(draf.cari(petugas.akun(), TempatDraf.tugas("tidak-ada"))).isEmpty();
        assertThat(draf(petugas).path("isi").asText()).isEqualTo(KETIKAN);
    }

    @Test
    @DisplayName("yang terlalu panjang atau tidak lengkap ditolak dengan kalimat, dan draf yang lama tetap")
    void batas() {
        simpan(petugas, "a", 1, null, KETIKAN).berhasil();
        JawabanRest panjang = simpan(petugas, "a", 2, json("a", 1), "x".repeat(DrafService.TERPANJANG + 1));
        assertThat(panjang.status()).isEqualTo(413);
        assertThat(panjang.json().path("pesan").asText()).contains("100.001", "paling banyak 100.000", "tetap dapat dikirim");
        assertThat(petugas.kirim("PUT", alamat(), Map.of("isi", "{}")).status()).isEqualTo(400);
        assertThat(petugas.kirim("PUT", alamat(), List.of(1)).status()).isEqualTo(400);
        assertThat(simpan(petugas, "jendela/../x", 2, null, "{}").status()).isEqualTo(400);
        assertThat(draf(petugas).path("isi").asText()).isEqualTo(KETIKAN);
        simpan(petugas, "a", 3, json("a", 1), "x".repeat(DrafService.TERPANJANG)).berhasil();
    }

    @Test
    @DisplayName("kiriman yang ditolak meninggalkan draf; yang diterima menghapusnya, juga milik rekan")
    void terkirim() {
        simpan(petugas, "a", 1, null, KETIKAN).berhasil();
        simpan(new Klien(port, panggung.petugasKedua(kelurahan)), "b", 1, null, "{}").berhasil();
        PejabatRest pejabat = new PejabatRest(petugas);
        assertThat(pejabat.coba(tugas, Map.of("putusan", "ENTAH")).status()).isEqualTo(400);
        assertThat(draf(petugas).path("isi").asText()).isEqualTo(KETIKAN);

        pejabat.coba(tugas, Contoh.LANJUT).berhasil();
        assertThat(banyaknya(tugas)).isZero();
        assertThat(simpan(petugas, "a", 2, null, "{}").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("draf formulir awal: satu untuk setiap prosedur, dihapus oleh permulaan yang diterima")
    void mulai() {
        petugas.kirim("PUT", MULAI, kiriman(petugas.akun(), "a", 1, null, KETIKAN)).berhasil();
        PejabatRest pejabat = new PejabatRest(petugas);
        assertThat(pejabat.cobaMulai("penggabungan-rt-lintas-rw", Map.of()).status()).isEqualTo(400);
        assertThat(petugas.ambil(MULAI).berhasil().json().at("/draf/isi").asText()).isEqualTo(KETIKAN);

        pejabat.mulai("penggabungan-rt-lintas-rw", Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN));
        assertThat(petugas.ambil(MULAI).berhasil().json().path("draf").isNull()).isTrue();
    }

    @Test
    @DisplayName("tugas yang berakhir tanpa kiriman (kasus ditarik) tidak meninggalkan draf")
    void ditarik() {
        simpan(petugas, "a", 1, null, KETIKAN).berhasil();
        panggung.akhiri(contoh.nomor());
        assertThat(banyaknya(tugas)).isZero();
    }

    @Test
    @DisplayName("yang jabatannya berakhir kehilangan drafnya bersama tugasnya; rekannya tidak")
    void jabatanBerakhir() {
        simpan(petugas, "a", 1, null, KETIKAN).berhasil();
        simpan(new Klien(port, panggung.petugasKedua(kelurahan)), "b", 1, null, "{}").berhasil();
        panggung.ubah(e -> kelurahan.berakhir("petugas", jam.hariIni()));
        kantor.sinkronkan(List.of(petugas.akun()));
        assertThat(banyaknya(tugas)).isEqualTo(1);
    }

    @Test
    @DisplayName("yang jabatannya berakhir kehilangan juga draf formulir awal yang tidak lagi dibukanya dan draf tugas yang hanya dilihatnya")
    void jabatanBerakhirTanpaTugas() {
        String rekan = kelurahan.akun("petugas-lain");
        panggung.ubah(e -> {
            kelurahan.tunjuk(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, SifatJabatan.DEFINITIF, "petugas-lain",
                    jam.hariIni().minusDays(1));
            kelurahan.tunjuk(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "petugas", jam.hariIni());
        });
        panggung.masukkan(List.of(rekan, petugas.akun()));
        Klien sejawat = new Klien(port, rekan);
        simpan(sejawat, "b", 1, null, "{}").berhasil();
        for (Klien siapa : List.of(petugas, sejawat)) {
            siapa.kirim("PUT", MULAI, kiriman(siapa.akun(), "a", 1, null, KETIKAN)).berhasil();
        }
        panggung.ubah(e -> kelurahan.berakhir("petugas-lain", jam.hariIni()));
        kantor.sinkronkan(List.of(rekan));

        assertThat(draf.milik(rekan)).isEmpty();
        assertThat(draf.milik(petugas.akun())).hasSize(1);
    }

    @Test
    @DisplayName("RUKUN-PRD-14: yang tidak pernah dikirim dihapus tiga puluh hari sesudah terakhir disimpan")
    void masaSimpan() {
        simpan(petugas, "a", 1, null, KETIKAN).berhasil();
        jam.maju(Duration.ofDays(30));
        masaSimpan.hapusYangLewat();
        assertThat(banyaknya(tugas)).isEqualTo(1);
        assertThat(draf(petugas).path("disimpan").asText()).as("a day that is past is told").matches("\\d+ \\w+ \\d{4} pukul .*");
        jam.maju(Duration.ofDays(1));
        assertThat(masaSimpan.hapusYangLewat().dihapus("RUKUN-PRD-14")).isPositive();
        assertThat(banyaknya(tugas)).isZero();
    }

    private String alamat() {
        return "/api/rukun/draf/tugas/" + tugas;
    }

    private JsonNode draf(Klien siapa) {
        return siapa.ambil(alamat()).berhasil().json().path("draf");
    }

    private JawabanRest simpan(Klien siapa, String jendela, long urutan, Object semula, String isi) {
        return simpan(siapa, "", jendela, urutan, semula, isi);
    }

    private JawabanRest simpan(Klien siapa, String awal, String jendela, long urutan, Object semula, String isi) {
        return siapa.kirim("PUT", awal + alamat(), kiriman(siapa.akun(), jendela, urutan, semula, isi));
    }

    private static Map<String, Object> kiriman(String akun, String jendela, long urutan, Object semula, String isi) {
        Map<String, Object> kiriman = new HashMap<>(Map.of("akun", akun, "formulir", "uji-contoh", "isi", isi,
                "versi", json(jendela, urutan)));
        kiriman.put("semula", semula);
        return kiriman;
    }

    private static Map<String, Object> json(String jendela, long urutan) {
        return Map.of("jendela", jendela, "urutan", urutan);
    }

    private int banyaknya(String tempat) {
        return sql.queryForObject("select count(*) from draf where tempat = ?", Integer.class, tempat);
    }
}
