package id.rukun.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.Pembacaan;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.AntreanCetak.Giliran;
import id.rukun.prosedur.harian.MasaSimpanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.simpanan.TempatSimpan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds of the press on every database. */
@DisplayName("Cetakan")
abstract class CetakKontrak {

    @Autowired Panggung panggung;
    @Autowired MesinCetak mesin;
    @Autowired AntreanCetak antrean;
    @Autowired Percetakan percetakan;
    @Autowired DokumenService dokumen;
    @Autowired BerkasService berkas;
    @Autowired BerkasVerifier verifier;
    @Autowired MasaSimpanService masaSimpan;
    @Autowired PemeriksaDokumen pemeriksa;
    @Autowired @Qualifier(CetakConfiguration.TEMPAT) TempatSimpan tempat;
    @Autowired JdbcTemplate sql;
    @Autowired JamRukun jam;
    @LocalServerPort int port;

    KelurahanUji kelurahan;
    Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMufakat().rancangan().tinjau().camatSetuju().tandatangani();
    }

    @AfterEach
    void pulihkanJam() {
        jam.pulihkan();
    }

    @Test
    @DisplayName("Keputusan yang ditandatangani dicetak satu kali: PDF yang sama untuk selamanya, sidiknya dalam berkas kasus")
    void dicetak() {
        assertThat(pdf("lurah").status()).isEqualTo(503);
        assertThat(pdf("lurah").isi()).contains("sedang dibuat");
        assertThat(mesin.cetak(giliran().orElseThrow())).isTrue();

        byte[] isi = percetakan.isi(id()).orElseThrow();
        assertThat(new String(isi, 0, 5)).isEqualTo("%PDF-");
        assertThat(percetakan.hasil(id()).orElseThrow().sidik()).isEqualTo(Sidik.atas(isi));
        assertThat(giliran()).isEmpty();
        assertThat(cetakan()).singleElement().asString().contains(Sidik.atas(isi), "Keputusan Lurah Nomor 1");
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).isEmpty();
        assertThat(pdf("lurah").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("dibaca yang boleh membaca naskahnya, dan dicatat; tidak kantor lain, pemerintah lain, atau operator")
    void siapaYangMembaca() {
        mesin.cetak(giliran().orElseThrow());
        KelurahanUji lain = panggung.kelurahan();

        for (String peran : List.of("petugas", "lurah", "camat", "rw01", "rw02")) {
            assertThat(pdf(peran).status()).as(peran).isEqualTo(200);
        }
        for (String akun : List.of(lain.akun("lurah"), lain.akun("rw01"), kelurahan.akun("rt01"), "pengawas.bukittinggi",
                "operator.dki")) {
            assertThat(new Klien(port, akun).ambil(alamat(id()))).extracting(JawabanRest::status).as(akun).isEqualTo(403);
        }
        assertThat(new Klien(port, null).ambil(alamat(id())).status()).isEqualTo(401);
        assertThat(new Klien(port, kelurahan.akun("lurah")).ambil(alamat("00000000-0000-0000-0000-000000000000")).status())
                .isEqualTo(404);
        assertThat(berkas.pembacaan(kasus())).extracting(Pembacaan::pembaca).contains(kelurahan.akun("rw02"));
    }

    @Test
    @DisplayName("yang dipegang simpul yang mati dicetak sesudah waktunya, satu kali; isi yang terlanjur disimpan tidak dipakai")
    void simpulMati() {
        Giliran giliran = giliran().orElseThrow();
        assertThat(antrean.pegang(giliran)).as("this node dies before it has noted anything").isTrue();
        assertThat(mesin.cetak(giliran)).as("the other node sees that it is taken").isFalse();
        assertThat(giliran()).isEmpty();

        jam.maju(Duration.ofMinutes(6));
        assertThat(mesin.cetak(giliran().orElseThrow())).isTrue();
        assertThat(mesin.cetak(new Giliran(id(), kasus(), 1))).isFalse();
        assertThat(cetakan()).hasSize(1);
    }

    @Test
    @DisplayName("yang gagal dicoba lagi, makin lama makin jarang; begitu sebabnya hilang ia dicetak")
    void gagal() {
        String ganti = "update keputusan_lurah set naskah = replace(naskah, ?, ?) where kasus_id = ?";
        Giliran pertama = giliran().orElseThrow();
        panggung.ubah(e -> sql.update(ganti, "Menggabungkan", "Memecah", kasus()));
        assertThat(mesin.cetak(pertama)).isFalse();
        jam.maju(Duration.ofSeconds(59));
        assertThat(giliran()).isEmpty();
        jam.maju(Duration.ofSeconds(2));
        assertThat(mesin.cetak(giliran().orElseThrow())).isFalse();
        jam.maju(Duration.ofSeconds(61));
        assertThat(giliran()).as("the second time it waits longer").isEmpty();
        jam.maju(Duration.ofMinutes(1));
        assertThat(percetakan.gagal(List.of("dki"))).extracting(CetakGagal::kasus).doesNotContain(jalan.nomor());
        for (int kali = 3; kali <= 5; kali++) {
            mesin.cetak(giliran().orElseThrow());
            jam.maju(Duration.ofHours(7));
        }
        assertThat(percetakan.gagal(List.of("dki"))).extracting(CetakGagal::kasus).contains(jalan.nomor());
        assertThat(percetakan.gagal(List.of("banjar"))).extracting(CetakGagal::kasus).doesNotContain(jalan.nomor());
        assertThat(new Klien(port, "operator.dki").ambil("/api/rukun/papan/gagal").isi()).contains("Cetak dokumen", jalan.nomor());

        panggung.ubah(e -> sql.update(ganti, "Memecah", "Menggabungkan", kasus()));
        assertThat(mesin.cetak(giliran().orElseThrow())).isTrue();
    }

    @Test
    @DisplayName("isi yang hilang atau diubah tidak diberikan, dan pemeriksaan malam menyebutnya")
    void diubahDiLuar() {
        mesin.cetak(giliran().orElseThrow());
        String berkasId = sql.queryForObject("select berkas_id from dokumen_cetakan where dokumen_id = ?", String.class, id());
        byte[] asli = tempat.isi().baca(berkasId).orElseThrow();
        byte[] lain = asli.clone();
        lain[100]++;

        tempat.isi().hapus(berkasId);
        assertThat(verifier.periksa(kasus()).temuan()).singleElement().asString().contains("Isi cetakan dokumen", "hilang");
        assertThat(pdf("lurah").status()).isEqualTo(409);
        tempat.isi().simpan(berkasId, lain);
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).singleElement().asString().contains("telah diubah di luar Rukun");
        assertThat(pdf("lurah").isi()).contains("tidak diberikan").doesNotContain("%PDF");
        tempat.isi().hapus(berkasId);
        tempat.isi().simpan(berkasId, asli);
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-PRD-11: naskah dan cetakannya dihapus bersama isi kasusnya, yang menunggu tidak lagi dicetak; "
            + "Keputusan yang berlaku tetap, juga berita acara dan jawaban Camat yang mendasarinya")
    void masaSimpan() {
        mesin.cetak(giliran().orElseThrow());
        Dokumen undangan = dokumen("Undangan");
        List<Dokumen> dasar = List.of(dokumen("Berita acara Musyawarah RT"), dokumen("Berita acara Musyawarah tingkat"),
                dokumen("Persetujuan Camat"));
        dasar.forEach(this::cetak);
        cetak(undangan);
        String berkasId = berkasId(undangan.id());
        lewatMasaSimpan();

        assertThat(tempat.isi().baca(berkasId)).isEmpty();
        assertThat(percetakan.hasil(undangan.id()).orElseThrow().dihapus()).isTrue();
        assertThat(percetakan.isi(undangan.id())).isEmpty();
        dihapus(undangan);
        assertThat(antrean.siap(Integer.MAX_VALUE)).noneMatch(g -> g.dokumenId().equals(undangan.id()));
        assertThat(percetakan.isi(id())).as("a Keputusan in force").isPresent();
        assertThat(pdf("lurah").status()).isEqualTo(200);
        assertThat(dasar).allSatisfy(d -> {
            assertThat(dokumen.satu(kasus(), d.id()).orElseThrow()).as("what it rests on").isEqualTo(d);
            assertThat(percetakan.isi(d.id())).isPresent();
        });
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).isEmpty();
        int entri = berkas.ringkasan(kasus()).size();
        masaSimpan.hapusYangLewat();
        assertThat(berkas.ringkasan(kasus())).as("nothing is left to be erased").hasSize(entri);

        String tanpaBaris = "11111111-1111-4111-8111-111111111111";
        tempat.isi().simpan(tanpaBaris, new byte[] {1});
        percetakan.bersihkan(Instant.now(jam));
        assertThat(tempat.isi().baca(tanpaBaris)).isPresent();
        percetakan.bersihkan(Instant.now(jam).plusSeconds(1));
        assertThat(tempat.isi().baca(tanpaBaris)).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-PRD-11: Keputusan yang baru dicabut sesudah masa simpan dihapus sejak itu, dengan yang mendasarinya; "
            + "rantainya utuh, pemeriksaan tidak menyebutnya berbeda")
    void dicabutKemudian() {
        Jalan lain = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).sampaiMufakat().rancangan().tinjau().camatSetuju()
                .tandatangani();
        mesin.cetak(giliran().orElseThrow());
        Dokumen setuju = dokumen("Persetujuan Camat");
        cetak(setuju);
        Dokumen keputusan = dokumen("Keputusan Lurah");
        byte[] asli = percetakan.isi(keputusan.id()).orElseThrow();
        lewatMasaSimpan();
        assertThat(pemeriksa.bandingkan(keputusan.id(), Sidik.atas(asli))).isEqualTo(HasilBanding.SAMA);

        String pencabut = dokumen.dari(panggung.kasus(lain.nomor()).id()).get(0).id();
        panggung.ubah(e -> e.find(KeputusanLurah.class, pencabut).mencabut(keputusan.id()));
        jam.maju(Duration.ofDays(1));
        masaSimpan.hapusYangLewat();

        dihapus(keputusan);
        dihapus(setuju);
        assertThat(pdf("lurah").status()).isEqualTo(410);
        assertThat(pemeriksa.bandingkan(keputusan.id(), Sidik.atas(asli))).isEqualTo(HasilBanding.SUDAH_DIHAPUS);
        assertThat(pemeriksa.keterangan(keputusan.id()).orElseThrow()).satisfies(k -> {
            assertThat(k.nama()).contains("Keputusan Lurah Nomor 1", "isinya telah dihapus");
            assertThat(k.keadaan()).contains("dicabut");
            assertThat(k.utuh()).isTrue();
        });
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).isEmpty();
        assertThat(verifier.periksaSampaiIsi(panggung.kasus(lain.nomor()).id()).temuan()).isEmpty();
        int entri = berkas.ringkasan(kasus()).size();
        masaSimpan.hapusYangLewat();
        assertThat(berkas.ringkasan(kasus())).hasSize(entri);
    }

    private void lewatMasaSimpan() {
        jam.bekukan(panggung.kasus(jalan.nomor()).simpanSampai().plusDays(1).atTime(12, 0).atZone(Kalender.JAKARTA).toInstant());
        masaSimpan.hapusYangLewat();
    }

    private void cetak(Dokumen satu) {
        assertThat(mesin.cetak(antrean.siap(Integer.MAX_VALUE).stream().filter(g -> g.dokumenId().equals(satu.id())).findFirst()
                .orElseThrow())).isTrue();
    }

    private Dokumen dokumen(String awal) {
        return dokumen.dari(kasus()).stream().filter(d -> d.nama().startsWith(awal)).findFirst().orElseThrow();
    }

    private void dihapus(Dokumen lama) {
        assertThat(dokumen.satu(kasus(), lama.id()).orElseThrow()).satisfies(d -> {
            assertThat(d.nama()).isEqualTo(lama.nama() + Dokumen.DIHAPUS);
            assertThat(d.naskah()).isNull();
            assertThat(d.sidik()).isNull();
            assertThat(d.utuh()).as("nobody altered it").isTrue();
        });
    }

    private String berkasId(String dokumenId) {
        return sql.queryForObject("select berkas_id from dokumen_cetakan where dokumen_id = ?", String.class, dokumenId);
    }

    @Test
    @DisplayName("dua simpul bersamaan mencetak satu kali")
    void bersamaan() {
        Giliran giliran = giliran().orElseThrow();
        assertThat(IntStream.range(0, 4).parallel().filter(i -> mesin.cetak(giliran)).count()).isEqualTo(1);
        assertThat(cetakan()).hasSize(1);
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).isEmpty();
    }

    Optional<Giliran> giliran() {
        String id = id();
        return antrean.siap(10_000).stream().filter(g -> g.dokumenId().equals(id)).findFirst();
    }

    String id() {
        return dokumen.dari(kasus()).stream().filter(d -> d.nama().startsWith("Keputusan Lurah")).map(Dokumen::id).findFirst()
                .orElseThrow();
    }

    String kasus() {
        return panggung.kasus(jalan.nomor()).id();
    }

    private List<String> cetakan() {
        return berkas.baca(kasus(), "uji", "uji").stream().filter(e -> e.entri().jenis() == JenisEntri.DOKUMEN
                && "Cetak dokumen".equals(e.entri().aktivitas())).map(e -> e.isi()).toList();
    }

    JawabanRest pdf(String peran) {
        return new Klien(port, kelurahan.akun(peran)).ambil(alamat(id()));
    }

    private String alamat(String id) {
        return "/api/rukun/berkas/" + jalan.nomor() + "/dokumen/" + id + ".pdf";
    }
}
