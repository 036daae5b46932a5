package id.rukun.lampiran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.Pembacaan;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.engine.office.OfficeSync;
import id.rukun.simpanan.TempatSimpan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A file from its upload to its erasure. */
abstract class LampiranKontrak {

    static final String PINTU = "/api/rukun/lampiran";

    @Autowired Panggung panggung;
    @Autowired JamRukun jam;
    @Autowired LampiranService lampiran;
    @Autowired @Qualifier(LampiranConfiguration.TEMPAT) TempatSimpan tempat;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaksi;
    @Autowired private BerkasVerifier verifier;
    @Autowired private BerkasService berkas;
    @Autowired private ProcessEngine mesin;
    @Autowired OfficeSync kantor;
    @LocalServerPort int port;

    KelurahanUji kelurahan;
    Jalan jalan;
    private TindakanUji tindakan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai(Map.of("asal", List.of("MASYARAKAT"),
                "unitPengusul", kelurahan.rwA, "alasan", Jalan.ALASAN)).pilihRt();
        tindakan = new TindakanUji(panggung, jalan);
    }

    @AfterEach
    void jamKembali() {
        if (jam.beku()) {
            jam.pulihkan();
            kantor.sinkronkan();
        }
    }

    @Test
    @DisplayName("diunggah, dikirim bersama formulir, terikat pada isian dan kasus di bawah rantai, diunduh oleh pembaca berkas")
    void seluruhnya() {
        JawabanRest jawaban = unggah("rw01", "Surat pengantar.PDF", ContohBerkas.pdf()).berhasil();
        assertThat(jawaban.json().path("nama").asText()).isEqualTo("Surat pengantar.pdf");
        String id = jawaban.json().path("id").asText();
        assertThat(unduh("lurah", id).status()).as("not of a case yet").isEqualTo(404);
        assertThat(klien("rw01").ambil(PINTU).berhasil().json().path("belumDikirim").findValuesAsText("id")).containsExactly(id);
        assertThat(klien("rw02").ambil(PINTU).berhasil().json().path("belumDikirim")).isEmpty();

        new PejabatRest(klien("rw01")).cobaMulai("tindakan", Map.of("kasus", kasus().id(), "jenis", "TARIK", "alasan",
                TindakanUji.ALASAN, "bukti", List.of(id))).berhasil();

        JsonNode bukti = panggung.berkas(jalan.nomor(), JenisEntri.ISIAN).stream()
                .map(isi -> isi.at("/isi/bukti/0")).filter(b -> !b.isMissingNode()).findFirst().orElseThrow();
        assertThat(bukti.path("sidik").asText()).isEqualTo(Sidik.atas(ContohBerkas.pdf()));
        assertThat(bukti.path("id").asText()).isEqualTo(id);
        assertThat(unduh("lurah", id).berhasil().isi()).isEqualTo(new String(ContohBerkas.pdf(), StandardCharsets.UTF_8));
        assertThat(berkas.pembacaan(kasus().id())).extracting(Pembacaan::pembaca, Pembacaan::alasan)
                .contains(tuple(kelurahan.akun("lurah"), "Mengunduh lampiran " + id.substring(0, 8)));
        assertThat(klien("lurah").ambil("/api/rukun/berkas/" + jalan.nomor()).berhasil().isi())
                .contains("/camunda/api/rukun/lampiran/" + id).contains("Surat pengantar.pdf (PDF, 1 kB)");
        assertThat(temuan()).isEmpty();
        for (String bukanPembaca : List.of("rw01", "rw02")) {
            assertThat(unduh(bukanPembaca, id).status()).as(bukanPembaca).isEqualTo(404);
        }
        assertThat(new Klien(port, panggung.kelurahan().akun("lurah")).ambil(PINTU + "/" + id).status()).isEqualTo(404);
        assertThat(new Klien(port, null).ambil("/camunda/api/rukun/lampiran/" + id).status()).isIn(401, 403);
    }

    @Test
    @DisplayName("berkas orang lain, yang tidak ada, yang sudah terpakai, dan yang disebut dua kali ditolak pada kolomnya")
    void ditolak() {
        String milikLain = id("rw02");
        String milik = id("rw01");
        JawabanRest jawaban = new PejabatRest(klien("rw01")).cobaMulai("tindakan", Map.of("kasus", kasus().id(), "jenis",
                "TARIK", "alasan", TindakanUji.ALASAN, "bukti", List.of(milik, milikLain)));
        assertThat(jawaban.status()).isEqualTo(400);
        assertThat(jawaban.json().at("/kolom/0/kolom").asText()).isEqualTo("bukti");
        assertThat(jawaban.pesan()).contains("Lampiran pada kolom “Bukti” tidak ada di antara yang Anda unggah")
                .contains("30 hari").contains("RUKUN-DATA-38");

        ditolak(List.of(UUID.randomUUID().toString()));
        ditolak(List.of(milik, milik));
        jalan.undang("rw01");
        tindakan.minta("rw01", "KOREKSI", Map.of("bukti", List.of(milik)));
        assertThat(lampiran.kasus(milik)).contains(kasus().id());
        ditolak(List.of(milik));
    }

    private void ditolak(List<String> bukti) {
        Ditolak.dengan("LAMPIRAN_TIDAK_SAH", () -> tindakan.minta("rw01", "TARIK", Map.of("bukti", bukti)));
    }

    @Test
    @DisplayName("koreksi boleh mempertahankan berkas isian yang dikoreksinya, dan menambah yang baru")
    void koreksi() {
        jalan.rapat("rw01", kelurahan.kepalaA);
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        String pertama = id("rw01");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "TandatanganiBeritaAcara", beritaAcara("BA-1", List.of(pertama)));

        String kedua = id("rw01");
        tindakan.koreksi("rw01", "Berita acara", beritaAcara("BA-2", List.of(pertama, kedua))).disetujui("lurah").jalankan();

        assertThat(lampiran.kasus(kedua)).contains(kasus().id());
        assertThat(sql.queryForList("select distinct isian_id from lampiran where id in (?, ?)", String.class, pertama, kedua))
                .as("the file that was there stays with the submission that brought it").hasSize(2);
        ditolak(List.of(pertama));
        assertThat(temuan()).isEmpty();
    }

    private Map<String, Object> beritaAcara(String nomor, List<String> pindaian) {
        return Map.of("nomor", nomor, "tanggal", jam.hariIni().toString(), "penandatangan", "Ketua\nNotulis",
                "pindaian", pindaian);
    }

    @Test
    @DisplayName("dua kiriman yang menyebut berkas yang sama: yang kedua menunggu, lalu mendapatinya terpakai")
    void serempak() throws Exception {
        String id = id("rw01");
        String akun = kelurahan.akun("rw01");
        String isian = sql.queryForList("select id from isian where kasus_id = ?", String.class, kasus().id()).get(0);
        CompletableFuture<KeadaanLampiran> kedua = transaksi.execute(pertama -> {
            assertThat(lampiran.pegang(id, akun, Set.of()).bebas()).isTrue();
            CompletableFuture<KeadaanLampiran> menunggu = CompletableFuture.supplyAsync(
                    () -> transaksi.execute(lain -> lampiran.pegang(id, akun, Set.of())));
            assertThatThrownBy(() -> menunggu.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            lampiran.ikat(List.of(id), isian, kasus().id());
            return menunggu;
        });
        assertThat(kedua.get().bebas()).isFalse();
    }

    @Test
    @DisplayName("yang diubah atau hilang di tempat penyimpanannya tidak diberikan, dan pemeriksaan berkas menyebutnya")
    void diubahDiLuar() {
        String id = id("rw01");
        tindakan.minta("rw01", "TARIK", Map.of("bukti", List.of(id)));
        byte[] lain = Arrays.copyOf(ContohBerkas.pdf(), ContohBerkas.pdf().length + 1);
        byte[] samaPanjang = ContohBerkas.pdf();
        samaPanjang[20]++;

        tempat.isi().hapus(id);
        assertThat(temuan()).singleElement().asString().contains("Isi lampiran " + id.substring(0, 8) + " hilang");
        assertThat(unduh("lurah", id).status()).isEqualTo(409);
        tempat.isi().simpan(id, lain);
        assertThat(temuan()).singleElement().asString().contains("telah diubah di luar Rukun");
        assertThat(unduh("lurah", id).pesan()).contains("tidak diberikan");
        tempat.isi().hapus(id);
        tempat.isi().simpan(id, samaPanjang);
        assertThat(temuan()).as("a page does not read it").isEmpty();
        assertThat(verifier.periksaSampaiIsi(kasus().id()).temuan()).singleElement().asString()
                .contains("telah diubah di luar Rukun");
        assertThat(unduh("lurah", id).status()).isEqualTo(409);
        tempat.isi().hapus(id);
        assertThat(verifier.periksaSampaiIsi(kasus().id()).temuan()).singleElement().asString().contains("hilang");
        tempat.isi().simpan(id, ContohBerkas.pdf());
        assertThat(verifier.periksaSampaiIsi(kasus().id()).temuan()).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-PRD-17: yang tidak dikirim dibuang sesudah tiga puluh hari, juga isi tanpa baris; yang terkirim tetap")
    void takTerkirim() {
        String terkirim = id("rw01");
        tindakan.minta("rw01", "TARIK", Map.of("bukti", List.of(terkirim)));
        String ditinggal = id("rw01");
        String tanpaBaris = UUID.randomUUID().toString();
        tempat.isi().simpan(tanpaBaris, new byte[] {1});

        PergantianHari hari = new PergantianHari(mesin, jam);
        jam.bekukan(jam.hariIni().plusDays(30).atTime(12, 0).atZone(Kalender.JAKARTA).toInstant());
        hari.jalankan();
        assertThat(isiAda(ditinggal, tanpaBaris)).containsExactly(true, true);
        hari.besok();

        assertThat(isiAda(terkirim, ditinggal, tanpaBaris)).containsExactly(true, false, false);
        assertThat(sql.queryForObject("select count(*) from lampiran where id = ?", Long.class, ditinggal)).isZero();
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-PRD-11: isi dan nama lampiran dihapus bersama isi kasusnya; rantai tetap utuh")
    void masaSimpan() {
        String id = id("rw01");
        tindakan.minta("rw01", "TARIK", Map.of("bukti", List.of(id))).jalankan();
        PergantianHari hari = new PergantianHari(mesin, jam);
        jam.bekukan(kasus().simpanSampai().atTime(12, 0).atZone(Kalender.JAKARTA).toInstant());
        hari.jalankan();
        assertThat(isiAda(id)).containsExactly(true);
        hari.besok();

        assertThat(isiAda(id)).containsExactly(false);
        assertThat(sql.queryForMap("select nama, sidik from lampiran where id = ?", id).values()).containsOnlyNulls();
        assertThat(unduh("lurah", id).status()).isEqualTo(404);
        assertThat(temuan()).isEmpty();
    }

    List<String> temuan() {
        return verifier.periksa(kasus().id()).temuan();
    }

    private List<Boolean> isiAda(String... ids) {
        return Arrays.stream(ids).map(id -> tempat.isi().baca(id).isPresent()).toList();
    }

    Kasus kasus() {
        return panggung.kasus(jalan.nomor());
    }

    String id(String siapa) {
        return unggah(siapa, "bukti.pdf", ContohBerkas.pdf()).berhasil().json().path("id").asText();
    }

    JawabanRest unggah(String siapa, String nama, byte[] isi) {
        return klien(siapa).kirimMentah("POST", PINTU + "?nama=" + URLEncoder.encode(nama, StandardCharsets.UTF_8),
                "application/octet-stream", isi);
    }

    private JawabanRest unduh(String siapa, String id) {
        return klien(siapa).ambil(PINTU + "/" + id);
    }

    Klien klien(String siapa) {
        return new Klien(port, kelurahan.akun(siapa));
    }
}
