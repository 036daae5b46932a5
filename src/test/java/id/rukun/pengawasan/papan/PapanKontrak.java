package id.rukun.pengawasan.papan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.periksa.AsalTemuan;
import id.rukun.berkas.periksa.TemuanBerkasService;
import id.rukun.pengawasan.ekspor.CatatanEkspor;
import id.rukun.pengawasan.ekspor.EksporService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is late, over HTTP. */
abstract class PapanKontrak {

    private static final String ALAMAT = "/camunda/api/rukun/papan";
    private static final List<String> DAFTAR = List.of("/terlambat", "/rekap", "/kantor", "/kursi-kosong",
            "/temuan", "/kasus/tidak-ada", "/terlambat/csv");

    @Autowired private Panggung panggung;
    @Autowired private TaskService tugasMesin;
    @Autowired private ManagementService pekerjaanMesin;
    @Autowired private TemuanBerkasService temuan;
    @Autowired private EksporService ekspor;
    @Autowired private WilayahService wilayah;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private String nomor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
        nomor = jalan.nomor();
    }

    @Test
    @DisplayName("tugas yang hari terakhirnya lewat: kantor dan pasalnya, berapa hari, siapa yang diberi tahu; hari ini belum")
    void terlambat() {
        lewat("rw01", 3, null);
        lewat("rw02", 0, jam.hariIni());
        JsonNode baris = daftar(lurah(), "/terlambat").path("baris");

        assertThat(baris.findValuesAsText("nomor")).containsExactly(nomor);
        JsonNode satu = baris.get(0);
        assertThat(satu.path("tugas").asText()).isEqualTo("Undang peserta");
        assertThat(satu.path("kantor").asText()).isEqualTo("Ketua RW 01");
        assertThat(satu.path("wilayah").asText()).isEqualTo(wilayah.nama(kelurahan.id));
        assertThat(satu.path("pasal").asText()).isEqualTo("Pasal 1 angka 20 dan angka 21, Pasal 39, Pasal 41 Pergub DKI 171/2016");
        assertThat(satu.path("dasar").asText()).isEqualTo("kebijakan Rukun");
        assertThat(satu.path("batas").asText()).isEqualTo(Kalender.tulis(jam.hariIni().minusDays(3)));
        assertThat(satu.path("hari").asInt()).isEqualTo(3);
        assertThat(satu.path("eskalasi").asText()).isEqualTo("pengawas sudah diberi tahu");
        assertThat(satu.path("berkas").asText()).isEqualTo("/camunda/api/rukun/berkas/" + nomor);
        assertThat(satu.path("buka").isNull()).as("it is the RW's to do").isTrue();
        assertThat(satu.path("proses").isNull()).as("a Lurah has no Cockpit").isTrue();
        assertThat(daftar(new Klien(port, lurah().akun()), "/terlambat", "/api/rukun/papan").path("baris"))
                .isEqualTo(baris);
    }

    @Test
    @DisplayName("yang paling lama terlambat lebih dahulu; eskalasi menurut hari pemberitahuan berikutnya")
    void urutanDanEskalasi() {
        lewat("rw01", 2, jam.hariIni());
        lewat("rw02", 5, jam.hariIni().plusDays(4));
        JsonNode baris = daftar(lurah(), "/terlambat").path("baris");

        assertThat(baris.findValuesAsText("kantor")).containsExactly("Ketua RW 02", "Ketua RW 01");
        assertThat(baris.findValuesAsText("eskalasi"))
                .containsExactly("atasannya sudah diberi tahu", "belum diberitahukan");
    }

    @Test
    @DisplayName("rekap menyebut setiap kantor dengan pasalnya; tugas satu kantor dapat ditanyakan tersendiri")
    void rekap() {
        lewat("rw01", 2, null);
        lewat("rw02", 5, null);
        JsonNode rekap = daftar(lurah(), "/rekap").path("baris");

        assertThat(rekap.findValuesAsText("kantor")).containsExactly("Ketua RW 02", "Ketua RW 01");
        assertThat(rekap.get(0).path("jumlah").asInt()).isOne();
        assertThat(rekap.get(0).path("pasal").asText()).isEqualTo("Pasal 1 angka 20 dan angka 21, Pasal 39, Pasal 41 Pergub DKI 171/2016");
        assertThat(rekap.get(0).path("wilayah").asText()).isEqualTo(wilayah.nama(kelurahan.id));
        assertThat(daftar(lurah(), "/terlambat?kantor=" + rekap.get(0).path("grup").asText()).path("baris")
                .findValuesAsText("kantor")).containsExactly("Ketua RW 02");
        assertThat(daftar(lurah(), "").path("terlambat").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("kantor menurut banyaknya tugas, dengan nama, tidak dengan id")
    void kantor() {
        lewat("rw02", 5, null);
        JsonNode baris = daftar(lurah(), "/kantor").path("baris");

        assertThat(baris).extracting(b -> b.path("kantor").asText(), b -> b.path("terbuka").asInt(),
                b -> b.path("terlambat").asInt()).containsExactlyInAnyOrder(tuple("Ketua RW 02", 1, 1), tuple("Ketua RW 01", 1, 0));
        assertThat(baris.toString()).doesNotContain(kelurahan.rwA, kelurahan.rwB);
    }

    @Test
    @DisplayName("kasus dengan yang dipanggilnya ialah satu, dari proses mana pun ditanyakan; kasus orang lain tidak ada")
    void kasusUtuh() {
        lewat("rw01", 3, null);
        String musyawarah = panggung.sebagai(kelurahan.akun("rw01")).tugas(nomor, "UndangPeserta").getProcessInstanceId();
        JsonNode kasus = daftar(pengawas(), "/kasus/" + musyawarah);
        JsonNode akar = kasus.path("bagian").get(0);

        assertThat(kasus.path("nomor").asText()).isEqualTo(nomor);
        assertThat(kasus.path("bagian").findValuesAsText("tingkat")).containsExactly("0", "1", "1");
        assertThat(akar.path("nama").asText()).isEqualTo("Penggabungan RT lintas RW");
        assertThat(kasus.path("bagian").findValuesAsText("proses")).contains(musyawarah);
        assertThat(kasus.path("bagian").toString()).contains("Undang peserta pada Ketua RW 01 sejak "
                + Kalender.tulis(jam.hariIni()) + ", terlambat sejak " + Kalender.tulis(jam.hariIni().minusDays(2)));
        assertThat(daftar(operator(), "/kasus/" + akar.path("proses").asText())).isEqualTo(kasus);
        assertThat(Klien.di("cockpit", port, "pengawas.bukittinggi").ambil(ALAMAT + "/kasus/" + musyawarah).status())
                .isEqualTo(404);
        assertThat(Klien.diTasklist(port, panggung.kelurahan().akun("lurah")).ambil(ALAMAT + "/kasus/" + musyawarah)
                .status()).isEqualTo(404);
    }

    @Test
    @DisplayName("tugas kantor sendiri dibuka dari sana, kantor bawahannya tidak")
    void milikSendiri() {
        kelurahan = panggung.kelurahan();
        String lain = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahKelurahan().nomor();
        Task undangan = terlambatkan(panggung.sebagai(kelurahan.akun("lurah")).tugas(lain, "UndangPeserta"), 1, null);
        JsonNode milik = daftar(lurah(), "/terlambat?kantor=" + daftar(lurah(), "").path("kantorSaya").get(0).asText());

        assertThat(milik.path("baris").findValuesAsText("buka")).containsExactly(undangan.getId());
        assertThat(daftar(Klien.diTasklist(port, kelurahan.akun("camat")), "/terlambat").path("baris").get(0).path("buka")
                .isNull()).isTrue();
    }

    @Test
    @DisplayName("Camat, pengawas, dan operator melihat wilayahnya; pengawas dan operator menuju Cockpit, operator tanpa berkas")
    void wilayahnya() {
        lewat("rw01", 3, null);
        String kel = wilayah.nama(kelurahan.id).substring("Kelurahan ".length()).replace(' ', '+');
        JsonNode camat = daftar(Klien.diTasklist(port, kelurahan.akun("camat")), "/terlambat").path("baris");
        JsonNode pengawas = daftar(pengawas(), "/terlambat?wilayah=" + kel).path("baris");
        JsonNode operator = daftar(operator(), "/terlambat?wilayah=" + kel).path("baris");

        assertThat(Stream.of(camat, pengawas, operator))
                .allSatisfy(baris -> assertThat(baris.findValuesAsText("nomor")).containsExactly(nomor));
        assertThat(pengawas.get(0).path("proses").asText()).isNotBlank().isEqualTo(operator.get(0).path("proses").asText());
        assertThat(pengawas.get(0).path("berkas").asText()).endsWith(nomor);
        assertThat(operator.get(0).path("berkas").isNull()).isTrue();
        assertThat(operator.toString()).doesNotContain(kelurahan.orang("rw01"), kelurahan.akun("rw01"));
    }

    @Test
    @DisplayName("kursi Ketua yang berakhir atau tidak pernah diisi kosong, sejak hari sesudahnya; yang dipegang tidak")
    void kursiKosong() {
        LocalDate berlaku = jam.hariIni().minusDays(10);
        panggung.ubah(entities -> kelurahan.berakhir("rt01", berlaku));
        JsonNode baris = daftar(lurah(), "/kursi-kosong").path("baris");

        assertThat(baris.findValuesAsText("kursi"))
                .contains("Ketua " + wilayah.nama(kelurahan.rtA))
                .doesNotContain("Ketua RW 01", "Lurah " + wilayah.nama(kelurahan.id).substring(10));
        JsonNode satu = satu(baris, "kursi", "Ketua " + wilayah.nama(kelurahan.rtA));
        assertThat(satu.path("hari").asInt()).isIn(9, 10);
        assertThat(satu.path("wilayah").asText()).isEqualTo(wilayah.nama(kelurahan.id));
    }

    @Test
    @DisplayName("temuan pemeriksaan malam di wilayahnya; yang pulih tidak lagi")
    void temuan() {
        temuan.catat(AsalTemuan.BERKAS, nomor, List.of("Entri 2 hilang."));
        JsonNode baris = daftar(lurah(), "/temuan").path("baris");
        assertThat(baris.findValuesAsText("pokok")).containsExactly("Kasus " + nomor);
        assertThat(baris.get(0).path("kalimat").asText()).isEqualTo("Entri 2 hilang.");
        assertThat(baris.get(0).path("sejak").asText()).isEqualTo(Kalender.tulis(jam.hariIni()));

        assertThat(Klien.diTasklist(port, kelurahan.akun("rw01")).ambil(ALAMAT).status()).as("no board").isEqualTo(204);
        assertThat(new Klien(port, null).ambil(ALAMAT).status()).isIn(401, 403);
        temuan.catat(AsalTemuan.BERKAS, nomor, List.of());
        assertThat(daftar(lurah(), "/temuan").path("baris")).isEmpty();
    }

    @Test
    @DisplayName("temuan kasus yang hilang dibaca pemerintahnya saja; yang tidak diketahui milik siapa dibaca operator")
    void temuanTanpaKasus() {
        String tidakPernahAda = "uji-" + nomor;
        temuan.catat(AsalTemuan.BERKAS, nomor, List.of("Entri 3 hilang."));
        temuan.catat(AsalTemuan.DAFTAR, tidakPernahAda, List.of("Kasus ini hilang."));
        sql.update("update kasus set nomor = ? where nomor = ?", "-" + nomor, nomor);
        try {
            temuan.catat(AsalTemuan.DAFTAR, nomor, List.of("Kasus ini hilang."));
            assertThat(daftar(pengawas(), "/temuan").toString()).contains("Kasus " + nomor).doesNotContain(tidakPernahAda);
            assertThat(daftar(operator(), "/temuan").toString()).contains("Kasus " + nomor, "Kasus " + tidakPernahAda);
            assertThat(daftar(Klien.di("cockpit", port, "pengawas.bukittinggi"), "/temuan").toString())
                    .doesNotContain(nomor);
        } finally {
            sql.update("update kasus set nomor = ? where nomor = ?", nomor, "-" + nomor);
            temuan.catat(AsalTemuan.BERKAS, nomor, List.of());
            temuan.catat(AsalTemuan.DAFTAR, nomor, List.of());
            temuan.catat(AsalTemuan.DAFTAR, tidakPernahAda, List.of());
        }
    }

    @Test
    @DisplayName("lebih dari satu halaman: dua puluh lima baris, lalu sisanya; halaman yang bukan bilangan ialah yang pertama")
    void halaman() {
        temuan.catat(AsalTemuan.BERKAS, nomor, IntStream.rangeClosed(1, 26).mapToObj(i -> "Entri " + i + " hilang.").toList());
        JsonNode pertama = daftar(lurah(), "/temuan?halaman=satu");
        JsonNode kedua = daftar(lurah(), "/temuan?halaman=2");

        assertThat(pertama.path("baris")).hasSize(25);
        assertThat(pertama.path("lagi").asBoolean()).isTrue();
        assertThat(kedua.path("baris")).hasSize(1);
        assertThat(kedua.path("lagi").asBoolean()).isFalse();
        assertThat(daftar(lurah(), "/temuan?halaman=3").path("baris")).isEmpty();
        temuan.catat(AsalTemuan.BERKAS, nomor, List.of());
    }

    @Test
    @DisplayName("pekerjaan yang gagal hanya dilihat operator: prosedur, langkah, sejak kapan; tanpa isi dan tanpa pesan")
    void gagal() {
        String undangan = panggung.sebagai(kelurahan.akun("rw01")).tugas(nomor, "UndangPeserta").getProcessInstanceId();
        jalan.undang("rw01");
        Job pekerjaan = pekerjaanMesin.createJobQuery().processInstanceId(undangan).timers().list().get(0);
        pekerjaanMesin.setJobRetries(pekerjaan.getId(), 0);
        try {
            JsonNode baris = daftar(operator(), "/gagal").path("baris");
            assertThat(baris.findValuesAsText("langkah")).isNotEmpty().doesNotContain("");
            assertThat(baris.findValuesAsText("kalimat"))
                    .allSatisfy(kalimat -> assertThat(kalimat).contains("Ulangi di Cockpit"));
            assertThat(pengawas().ambil(ALAMAT + "/gagal").status()).isEqualTo(403);
            assertThat(lurah().ambil(ALAMAT + "/gagal").status()).isEqualTo(403);
        } finally {
            pekerjaanMesin.setJobRetries(pekerjaan.getId(), 3);
        }
    }

    @Test
    @DisplayName("kantor lain, Kelurahan lain, dan pemerintah lain tidak melihatnya; RT, RW, dan yang belum masuk ditolak")
    void bukanMiliknya() {
        lewat("rw01", 3, null);
        temuan.catat(AsalTemuan.BERKAS, nomor, List.of("Entri 2 hilang."));
        KelurahanUji lain = panggung.kelurahan();
        for (Klien asing : List.of(Klien.diTasklist(port, lain.akun("lurah")), Klien.diTasklist(port, lain.akun("camat")),
                Klien.di("cockpit", port, "pengawas.bukittinggi"))) {
            assertThat(daftar(asing, "/terlambat").toString()).as(asing.akun()).doesNotContain(nomor);
            assertThat(daftar(asing, "/terlambat?kantor=ketua-rw-" + kelurahan.rwA).path("baris")).isEmpty();
            assertThat(daftar(asing, "/rekap").toString()).doesNotContain(kelurahan.rwA);
            assertThat(daftar(asing, "/temuan").toString()).doesNotContain(nomor);
        }
        for (String satu : DAFTAR) {
            assertThat(Klien.diTasklist(port, kelurahan.akun("rw01")).ambil(ALAMAT + satu).status()).isEqualTo(403);
            assertThat(new Klien(port, kelurahan.akun("rt01")).ambil("/api/rukun/papan" + satu).status()).isEqualTo(403);
            assertThat(new Klien(port, null).ambil(ALAMAT + satu).status()).isIn(401, 403);
            assertThat(new Klien(port, null).ambil("/api/rukun/papan" + satu).status()).isEqualTo(401);
        }
        temuan.catat(AsalTemuan.BERKAS, nomor, List.of());
    }

    @Test
    @DisplayName("setiap daftar menjadi tabel: tanda urutan byte, titik koma, kepala kolom; siapa mengambil apa dicatat")
    void csv() {
        lewat("rw01", 3, null);
        String akun = kelurahan.akun("lurah");
        String isi = lurah().ambil(ALAMAT + "/terlambat/csv").berhasil().isi();
        new Klien(port, akun).ambil("/api/rukun/papan/rekap/csv?wilayah=RW+01").berhasil();

        assertThat(isi).startsWith("\uFEFFNomor kasus;Prosedur;").contains("\r\n" + nomor + ";", ";Ketua RW 01;", ";3;");
        assertThat(ekspor.milik(akun)).extracting(CatatanEkspor::daftar).containsExactly("terlambat", "rekap");
        assertThat(ekspor.milik(akun)).extracting(CatatanEkspor::jumlah).startsWith(1);
        assertThat(ekspor.milik(akun)).extracting(CatatanEkspor::wilayah)
                .containsExactly(wilayah.nama(kelurahan.id), wilayah.nama(kelurahan.id) + "; wilayah: RW 01");
        assertThat(lurah().ambil(ALAMAT + "/gagal/csv").status()).isEqualTo(403);
        assertThat(lurah().ambil(ALAMAT + "/lain/csv").status()).isEqualTo(404);
        assertThat(Klien.diTasklist(port, kelurahan.akun("rw01")).ambil(ALAMAT + "/terlambat/csv").status()).isEqualTo(403);
        assertThat(operator().ambil(ALAMAT + "/gagal/csv").berhasil().isi()).startsWith("\uFEFFProsedur;Langkah;");
        ekspor.hapusSebelum(jam.instant().minusSeconds(3600));
        assertThat(ekspor.milik(akun)).hasSize(2);
        ekspor.hapusSebelum(jam.instant().plusSeconds(1));
        assertThat(ekspor.milik(akun)).isEmpty();
    }

    @Test
    @DisplayName("paling banyak lima puluh kantor ditanyakan; tabel tidak diambil halaman lain, dan tidak tercatat seakan-akan diambil")
    void tabelDitolak() {
        String akun = kelurahan.akun("lurah");
        String banyak = "?kantor=" + IntStream.rangeClosed(1, 51).mapToObj(i -> "k" + i).collect(Collectors.joining(","));
        for (String jalur : List.of("/terlambat", "/terlambat/csv", "/rekap/csv")) {
            assertThat(lurah().ambil(ALAMAT + jalur + banyak).status()).as(jalur).isEqualTo(400);
        }
        assertThat(lurah().dari("cross-site").ambil(ALAMAT + "/terlambat/csv").status()).isEqualTo(403);
        assertThat(new Klien(port, akun).dari("same-site").ambil("/api/rukun/papan/terlambat/csv").status()).isEqualTo(403);
        assertThat(ekspor.milik(akun)).isEmpty();
        lurah().dari("same-origin").ambil(ALAMAT + "/terlambat/csv").berhasil();
        assertThat(ekspor.milik(akun)).hasSize(1);
    }

    private void lewat(String peran, int hari, LocalDate berikut) {
        terlambatkan(panggung.sebagai(kelurahan.akun(peran)).tugas(nomor, "UndangPeserta"), hari, berikut);
    }

    private Task terlambatkan(Task tugas, int hari, LocalDate berikut) {
        tugas.setDueDate(Date.from(Kalender.detikTerakhir(jam.hariIni().minusDays(hari))));
        tugas.setFollowUpDate(berikut == null ? null : Date.from(Kalender.awalHari(berikut)));
        tugasMesin.saveTask(tugas);
        return tugas;
    }

    private Klien lurah() {
        return Klien.diTasklist(port, kelurahan.akun("lurah"));
    }

    private Klien pengawas() {
        return Klien.di("cockpit", port, "pengawas.dki");
    }

    private Klien operator() {
        return Klien.di("cockpit", port, "operator.dki");
    }

    private static JsonNode satu(JsonNode baris, String kolom, String nilai) {
        return StreamSupport.stream(baris.spliterator(), false).filter(b -> b.path(kolom).asText().equals(nilai))
                .findFirst().orElseThrow();
    }

    private static JsonNode daftar(Klien siapa, String jalur) {
        return daftar(siapa, jalur, ALAMAT);
    }

    private static JsonNode daftar(Klien siapa, String jalur, String awal) {
        return siapa.ambil(awal + jalur).berhasil().json();
    }
}
