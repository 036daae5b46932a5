package id.rukun.prosedur.pengurus.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A second edition of the law, loaded as data: cases begun from its first day on follow it, those begun before do not. */
@UjiAplikasi
@DirtiesContext // other applications are started after it in this JVM
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:edisi-kedua;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=2000")
class EdisiKeduaIT {

    private static final LocalDate MULAI = LocalDate.now(Kalender.JAKARTA).plusDays(10);
    private static final LocalDate SEBELUM = MULAI.minusDays(1);
    private static final String LAMA = "Pasal 31 ayat (1) Pergub DKI 171/2016";
    private static final String BARU = LAMA + " sebagaimana telah diubah dengan Pergub DKI 999/2099";
    private static final String PERUBAHAN = " sebagaimana telah diubah dengan Peraturan Gubernur Provinsi Daerah Khusus Ibukota Jakarta "
            + "Nomor 999 Tahun 2099 tentang Perubahan atas Peraturan Gubernur Nomor 171 Tahun 2016";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private MasaBaktiService masaBakti;
    @Autowired private PemberitahuanService pemberitahuan;
    @LocalServerPort private int port;

    /** The file as a clerk has written it, with its first day. */
    @DynamicPropertySource
    static void edisiKedua(DynamicPropertyRegistry properti) throws IOException {
        Path berkas = Files.createTempFile("perubahan", ".yaml");
        Files.writeString(berkas, new ClassPathResource("hukum-kedua/perubahan.yaml").getContentAsString(StandardCharsets.UTF_8)
                .replace("HARI_PERTAMA", MULAI.toString()));
        berkas.toFile().deleteOnExit();
        properti.add("rukun.hukum.tambahan", () -> berkas.toUri().toString());
    }

    @Test
    @DisplayName("pengurus: tenggat, masa bakti, Mengingat, dan kalimat menurut hari kasusnya dibuka, juga sesudah dikoreksi")
    void pengurus() {
        KelurahanUji kelurahanLama = panggung.kelurahan();
        KelurahanUji kelurahanBaru = panggung.kelurahan();
        pada(SEBELUM);
        KasusPengurus lama = new KasusPengurus(panggung, kelurahanLama, SEBELUM).terpilih();
        pada(MULAI);
        KasusPengurus baru = new KasusPengurus(panggung, kelurahanBaru, MULAI).terpilih();
        assertThat(batas(lama)).isEqualTo(SEBELUM.plusDays(14));
        assertThat(batas(baru)).isEqualTo(MULAI.plusDays(21));
        assertThat(lembar(lama, "petugas", "SusunPengurus")).contains(LAMA).doesNotContain("999/2099");
        assertThat(lembar(baru, "petugas", "SusunPengurus")).contains(BARU);

        Map<String, Object> betul = lama.beritaAcara();
        betul.put("nomor", "BA/2");
        new TindakanUji(panggung, lama).koreksi("petugas", "Berita acara pemilihan Ketua", betul).disetujui("lurah").jalankan();
        assertThat(batas(lama)).as("dikoreksi dalam edisi baru").isEqualTo(SEBELUM.plusDays(14));

        assertThat(rancangan(lama)).contains("Pedoman Rukun Tetangga dan Rukun Warga").doesNotContain("2099");
        assertThat(rancangan(baru)).contains("Pedoman Rukun Tetangga dan Rukun Warga" + PERUBAHAN);
        tandatangani(lama);
        tandatangani(baru);
        assertThat(masaBakti.masaBakti(kelurahanLama.rtA)).extracting(MasaBakti::mulai, MasaBakti::sampai)
                .containsExactly(tuple(SEBELUM, Kalender.hariTerakhirPeriode(SEBELUM, Period.ofYears(3))));
        assertThat(masaBakti.masaBakti(kelurahanBaru.rtA)).extracting(MasaBakti::mulai, MasaBakti::sampai)
                .containsExactly(tuple(MULAI, Kalender.hariTerakhirPeriode(MULAI, Period.ofYears(5))));

        pada(SEBELUM.plusDays(15), lama, baru);
        assertThat(terlambat(lama)).singleElement().satisfies(t -> assertThat(t).contains("TM-04b", LAMA + ")",
                Kalender.tulis(SEBELUM.plusDays(14))));
        assertThat(terlambat(baru)).isEmpty();
        pada(MULAI.plusDays(22), baru);
        assertThat(terlambat(baru)).singleElement().satisfies(t -> assertThat(t).contains("TM-04b", BARU + ")",
                Kalender.tulis(MULAI.plusDays(21))));
        assertThat(putusan(baru, "PERGUB171-PS31-1")).extracting(p -> p.path("dasar").asText()).containsOnly(BARU);

        pada(SEBELUM.plusMonths(1).plusDays(1), lama, baru);
        assertThat(lama.pejabat("lurah").namaTugas(lama.nomor())).containsExactly("PutuskanSementara");
        assertThat(baru.pejabat("lurah").namaTugas(baru.nomor())).isEmpty();
        pada(MULAI.plusMonths(2).plusDays(1), baru);
        assertThat(baru.pejabat("lurah").namaTugas(baru.nomor())).containsExactly("PutuskanSementara");
    }

    @Test
    @DisplayName("penggabungan: syaratnya ditanya sesudah hari itu, batas Pasal 5 tetap yang pada hari dibuka")
    void penggabungan() {
        KelurahanUji kelurahanLama = panggung.kelurahan();
        KelurahanUji kelurahanBaru = panggung.kelurahan();
        pada(SEBELUM);
        Jalan lama = new Jalan(panggung, kelurahanLama, SEBELUM).sampaiMusyawarahKelurahan();
        pada(MULAI);
        lama.pada(MULAI).mufakatKelurahan(kelurahanLama.pengurus());
        lama.jalankan();
        Jalan baru = new Jalan(panggung, kelurahanBaru, MULAI).sampaiMufakat().jalankan();

        assertThat(panggung.kodeGagal(lama.nomor())).isEmpty();
        assertThat(putusan(lama, "PERGUB171-PS9-4")).isNotEmpty().allSatisfy(p -> assertThat(p.path("pesan").asText())
                .contains("140 KK; harus 80–160"));
        assertThat(panggung.kodeGagal(baru.nomor())).containsOnly("HASIL_DI_LUAR_BATAS", "DAMPAK_RW_BELUM_DIPERTIMBANGKAN");
        assertThat(putusan(baru, "PERGUB171-PS9-4")).isNotEmpty().allSatisfy(p -> {
            assertThat(p.path("pesan").asText()).contains("140 KK; harus 150–300");
            assertThat(p.path("dasar").asText()).endsWith("Pergub DKI 171/2016 sebagaimana telah diubah dengan Pergub DKI 999/2099");
        });
    }

    @Test
    @DisplayName("halaman pasal, parameter, dan aturan menurut hari ini; bantuan pada tugas menurut kasusnya")
    void hariIni() {
        KelurahanUji kelurahanLama = panggung.kelurahan();
        KelurahanUji kelurahanBaru = panggung.kelurahan();
        KasusPengurus lama = new KasusPengurus(panggung, kelurahanLama, jam.hariIni()).terpilih();
        assertThat(ambil("/rukun/peraturan/pergub-dki-171-2016/31")).contains("P14D").doesNotContain("P21D");
        pada(MULAI);
        KasusPengurus baru = new KasusPengurus(panggung, kelurahanBaru, MULAI).terpilih();
        assertThat(bantuan(kelurahanLama, lama)).contains(LAMA).doesNotContain("999/2099");
        assertThat(bantuan(kelurahanBaru, baru)).contains(BARU);
        assertThat(ambil("/rukun/peraturan/pergub-dki-171-2016/31")).contains("P21D", BARU).doesNotContain("P14D");
        assertThat(ambil("/api/parameter")).contains("\"diubahDengan\":\"Pergub DKI 999/2099\"");
        assertThat(ambil("/api/aturan/PERGUB171-PS31-1")).contains(BARU);
        assertThat(ambil("/api/aturan/PERGUB171-PS31-1?tanggal=" + SEBELUM)).contains(LAMA).doesNotContain("999/2099");
    }

    @Test
    @DisplayName("laporan: angka lama dan baru, yang mengikutinya, kasus yang tetap, masa bakti yang tetap; juga sebagai tabel")
    void laporan() {
        KelurahanUji kelurahan = panggung.kelurahan();
        new KasusPengurus(panggung, kelurahan, jam.hariIni()).terpilih();
        Klien pengawas = Klien.di("cockpit", port, "pengawas.dki");
        String halaman = pengawas.ambil("/camunda/api/rukun/papan/edisi").berhasil().isi();
        assertThat(halaman).contains("Berlaku sejak " + Kalender.tulis(MULAI) + " (10 hari lagi)", "Pergub DKI 999/2099", "80 KK",
                "150 KK", "14 hari", "21 hari", "3 tahun", "5 tahun", BARU, "Hari tugas: Susun pengurus (Pembentukan pengurus RT atau RW)",
                "Pewaktu: ", "Aturan: Pengurus dibentuk dalam tenggat", "Aturan: Hari terakhir masa bakti, PERGUB171-PS33-1.3 (Pembentukan pengurus RT atau RW)",
                "Masa bakti Ketua yang sudah ditetapkan");
        assertThat(tabel(pengawas, "")).anySatisfy(b -> assertThat(b).contains("PRM-24;", ";14 hari;21 hari;", BARU, "Hari tugas"));
        String kasus = Kalender.tulis(MULAI) + ";Pembentukan pengurus RT atau RW;";
        assertThat(tabel(pengawas, "/kasus")).filteredOn(b -> b.startsWith(kasus)).singleElement()
                .satisfies(b -> assertThat(b).doesNotStartWith(kasus + "0;").endsWith(";0"));
        assertThat(tabel(Klien.di("cockpit", port, "pengawas.bukittinggi"), "/kasus")).as("pemerintah lain").hasSize(1);
    }

    private static List<String> tabel(Klien siapa, String jalur) {
        return siapa.ambil("/camunda/api/rukun/papan/edisi" + jalur + "/csv").berhasil().isi().lines().toList();
    }

    private String ambil(String jalur) {
        return new Klien(port, null).ambil(jalur).berhasil().isi();
    }

    /** Help with the form of the board, whose rules are asked after it. */
    private String bantuan(KelurahanUji kelurahan, KasusPengurus kasus) {
        return new Klien(port, kelurahan.akun("petugas")).ambil("/api/rukun/bantuan/tugas/"
                + kasus.pejabat("petugas").tugas(kasus.nomor(), "SusunPengurus").getId()).berhasil().isi();
    }

    private static LocalDate batas(Perkara kasus) {
        return Kalender.hari(kasus.pejabat("petugas").tugas(kasus.nomor(), "SusunPengurus").getDueDate().toInstant());
    }

    private static String lembar(Perkara kasus, String peran, String kegiatan) {
        Pejabat pejabat = kasus.pejabat(peran);
        return pejabat.lembar(pejabat.tugas(kasus.nomor(), kegiatan));
    }

    /** The draft about the Ketua as the Lurah reads it. */
    private static String rancangan(KasusPengurus kasus) {
        kasus.periksa(kasus.pemeriksaan());
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        return lembar(kasus, "lurah", "TinjauRancangan");
    }

    private void tandatangani(KasusPengurus kasus) {
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan", Map.of("putusan", "LANJUT"));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "Tandatangani", Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni()));
    }

    private List<String> terlambat(Perkara kasus) {
        return pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id()).stream().filter(p -> p.timer().equals("TM-04b"))
                .map(p -> p.timer() + ": " + p.kalimat()).toList();
    }

    private List<JsonNode> putusan(Perkara kasus, String aturan) {
        return panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN).stream().filter(p -> p.path("aturan").asText().equals(aturan))
                .toList();
    }

    private void pada(LocalDate hari, Perkara... berjalan) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        for (Perkara kasus : berjalan) {
            panggung.jalankanPekerjaan(kasus.nomor());
        }
    }
}
