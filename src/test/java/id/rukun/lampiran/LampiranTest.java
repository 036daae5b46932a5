package id.rukun.lampiran;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files on H2, and what their doors answer. */
@UjiAplikasi
class LampiranTest extends LampiranKontrak {

    @Autowired private LampiranLimits batas;

    @Test
    @DisplayName("yang diunduh disimpan, tidak dibuka peramban: lampiran, jenisnya sendiri, tanpa menebak, tanpa salinan")
    void kepalaJawaban() throws Exception {
        String id = unggah("rw01", "Surat RT “01”.pdf", ContohBerkas.pdf()).berhasil().json().path("id").asText();
        new TindakanUji(panggung, jalan).minta("rw01", "TARIK", Map.of("bukti", List.of(id)));
        String masuk = kelurahan.akun("lurah") + ":" + Panggung.SANDI;

        HttpResponse<byte[]> jawaban = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + PINTU + "/" + id)).header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString(masuk.getBytes(StandardCharsets.UTF_8))).build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(jawaban.body()).isEqualTo(ContohBerkas.pdf());
        assertThat(jawaban.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(jawaban.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment; ")
                .contains("filename*=UTF-8''Surat%20RT%20%E2%80%9C01%E2%80%9D.pdf");
        assertThat(jawaban.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(jawaban.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(jawaban.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
    }

    @Test
    @DisplayName("yang terlalu besar, bukan jenisnya, atau kosong ditolak dengan kalimat; NUL di dalam berkas bukan kesalahan")
    void ditolakDiPintu() {
        JawabanRest besar = unggah("rw01", "besar.pdf", new byte[(int) batas.ukuranTerbesar().toBytes() + 1]);
        assertThat(besar.status()).isEqualTo(413);
        assertThat(besar.pesan()).contains("paling besar 10 MB tiap lampiran.");
        JawabanRest html = unggah("rw01", "surat.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
        assertThat(html.status()).isEqualTo(400);
        assertThat(html.pesan()).contains("bukan PDF, JPEG, atau PNG menurut isinya");
        assertThat(unggah("rw01", "kosong.pdf", new byte[0]).status()).isEqualTo(400);

        byte[] png = ContohBerkas.gambar(JenisLampiran.PNG, 30, 10);
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).contains("\0");
        assertThat(unggah("rw01", "foto.png", png).berhasil().json().path("jenis").asText()).isEqualTo("PNG");
        assertThat(klien("rw01").ambil(PINTU).json().path("terbesar").asLong()).isEqualTo(batas.ukuranTerbesar().toBytes());
    }

    @Test
    @DisplayName("yang belum masuk, pengawas, dan operator tidak mengunggah; sesi tanpa tandanya ditolak")
    void bukanPejabat() {
        for (String pintu : List.of(PINTU, "/camunda/api/rukun/lampiran")) {
            assertThat(kirim(new Klien(port, null), pintu).status()).isIn(401, 403);
        }
        for (String siapa : List.of("pengawas.dki", "operator.dki")) {
            assertThat(kirim(new Klien(port, siapa), PINTU).status()).as(siapa).isEqualTo(403);
        }
        assertThat(kirim(Klien.diTasklist(port, kelurahan.akun("rw01")), "/camunda/api/rukun/lampiran").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("yang jabatannya sudah berakhir dan tanpa tugas tidak mengunggah, walaupun masih dapat masuk")
    void tidakLagiMenjabat() {
        assertThat(unggah("rt01", "a.pdf", ContohBerkas.pdf()).status()).isEqualTo(200);
        panggung.ubah(e -> kelurahan.berakhir("rt01", jam.hariIni()));
        kantor.sinkronkan();
        JawabanRest jawaban = unggah("rt01", "a.pdf", ContohBerkas.pdf());
        assertThat(jawaban.status()).isEqualTo(403);
        assertThat(jawaban.pesan()).contains("menjabat atau mempunyai tugas hari ini");
    }

    @Test
    @DisplayName("yang belum dikirim dibuang pengunggahnya sendiri; yang terikat, milik orang lain, atau tidak ada tidak")
    void dibuang() {
        String id = id("rw01");
        assertThat(buang("rw02", id).status()).isEqualTo(404);
        assertThat(buang("pengawas.dki", id).status()).isEqualTo(403);
        assertThat(buang("rw01", id).status()).isEqualTo(204);
        assertThat(buang("rw01", id).status()).isEqualTo(404);
        assertThat(tempat.isi().baca(id)).isEmpty();

        String terikat = id("rw01");
        new TindakanUji(panggung, jalan).minta("rw01", "TARIK", Map.of("bukti", List.of(terikat)));
        assertThat(buang("rw01", terikat).status()).isEqualTo(404);
        assertThat(tempat.isi().baca(terikat)).isPresent();
    }

    private JawabanRest buang(String siapa, String id) {
        Klien klien = siapa.contains(".") ? new Klien(port, siapa) : klien(siapa);
        return klien.kirimMentah("DELETE", PINTU + "/" + id, "application/json", new byte[0]);
    }

    @Test
    @DisplayName("folder basis data lain: tidak ada yang dibuang, diunggah, atau diunduh, dan pemeriksaan berkas menyebutnya")
    void folderLain() {
        String terikat = id("rw01");
        new TindakanUji(panggung, jalan).minta("rw01", "TARIK", Map.of("bukti", List.of(terikat)));
        String tanpaBaris = UUID.randomUUID().toString();
        tempat.isi().simpan(tanpaBaris, new byte[] {1});
        Instant kelak = Instant.now().plus(Duration.ofDays(10_000));
        String pemilik = tempat.isi().pemilik().orElseThrow();
        tempat.isi().tandai("lain");
        try {
            lampiran.bersihkan(kelak);
            assertThat(tempat.isi().baca(tanpaBaris)).isPresent();
            assertThat(unggah("rw01", "a.pdf", ContohBerkas.pdf()).status()).isEqualTo(503);
            assertThat(klien("lurah").ambil(PINTU + "/" + terikat).pesan()).contains("bukan milik basis data ini");
            assertThat(temuan()).singleElement().asString().contains("bukan milik basis data ini");
        } finally {
            tempat.isi().tandai(pemilik);
        }
        lampiran.bersihkan(kelak);
        assertThat(tempat.isi().baca(tanpaBaris)).isEmpty();
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("sehari sebanyak-banyaknya sekian; orang lain mempunyai jatahnya sendiri")
    void sehari() {
        sisa("rw01", ContohBerkas.pdf().length);
        assertThat(unggah("rw01", "pas.pdf", ContohBerkas.pdf()).status()).isEqualTo(200);
        JawabanRest lebih = unggah("rw01", "lebih.pdf", ContohBerkas.pdf());
        assertThat(lebih.status()).isEqualTo(400);
        assertThat(lebih.pesan()).contains("hari ini sudah mencapai 200 MB");
        assertThat(unggah("rw02", "lain.pdf", ContohBerkas.pdf()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("yang dihapus dan yang ditolak tetap dihitung dalam jatah sehari; hari sebelumnya dilupakan")
    void sehariTidakKembali() {
        sisa("rw01", ContohBerkas.pdf().length);
        assertThat(buang("rw01", id("rw01")).status()).isEqualTo(204);
        assertThat(unggah("rw01", "lagi.pdf", ContohBerkas.pdf()).pesan()).contains("termasuk yang ditolak dan yang Anda hapus");

        sisa("rw02", ContohBerkas.pdf().length);
        assertThat(unggah("rw02", "rusak.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)).pesan()).contains("bukan PDF");
        assertThat(unggah("rw02", "lagi.pdf", ContohBerkas.pdf()).status()).isEqualTo(400);

        sql.update("update lampiran_harian set hari = ? where akun = ?", jam.hariIni().minusDays(1), kelurahan.akun("rw02"));
        assertThat(unggah("rw02", "besok.pdf", ContohBerkas.pdf()).status()).isEqualTo(200);
        lampiran.hapusSebelum(Instant.EPOCH);
        assertThat(sql.queryForList("select hari from lampiran_harian where akun = ?", LocalDate.class,
                kelurahan.akun("rw02"))).containsExactly(jam.hariIni());
    }

    /** Leaves a person so many bytes of his day. */
    private void sisa(String siapa, long bita) {
        id(siapa);
        sql.update("update lampiran_harian set ukuran = ? where akun = ?", batas.sehari().toBytes() - bita,
                kelurahan.akun(siapa));
    }

    @Test
    @DisplayName("dua gambar seorang pada saat yang sama: satu diperiksa, yang lain diminta menunggu, dan antrean tetap milik semua")
    void satuGambar() {
        byte[] besar = ContohBerkas.gambar(JenisLampiran.PNG, 3000, 3000);
        CyclicBarrier siap = new CyclicBarrier(2);
        List<CompletableFuture<JawabanRest>> dua = Stream.of("a.png", "b.png").map(nama -> CompletableFuture.supplyAsync(() -> {
            try {
                siap.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            return unggah("rw01", nama, besar);
        })).toList();
        List<JawabanRest> jawaban = dua.stream().map(CompletableFuture::join).toList();

        assertThat(jawaban).extracting(JawabanRest::status).containsExactlyInAnyOrder(200, 503);
        assertThat(jawaban).filteredOn(j -> j.status() == 503).first().extracting(JawabanRest::pesan).asString()
                .contains("Gambar lain yang Anda unggah masih diperiksa");
        assertThat(unggah("rw01", "b.png", besar).status()).isEqualTo(200);
        assertThat(sql.queryForObject("select ukuran from lampiran_harian where akun = ?", Long.class, kelurahan.akun("rw01")))
                .as("what was not judged is not counted").isEqualTo(2L * besar.length);
    }

    private static JawabanRest kirim(Klien siapa, String pintu) {
        return siapa.kirimMentah("POST", pintu, "application/pdf", ContohBerkas.pdf());
    }
}
