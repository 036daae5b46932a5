package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.UjiAplikasi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be undone is asked back before it is sent, with what follows; asking changes nothing. */
@UjiAplikasi
class TanyaBalikTest {

    private static final String TUGAS = "/api/rukun/tanya-balik/tugas/";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
    }

    @Test
    @DisplayName("kuorum yang kurang dan pimpinan yang salah ditanyakan dengan pasal dan akibatnya; tidak ada yang tertulis")
    void kehadiran() {
        jalan.sampaiMusyawarahRt().undang("rw01");
        int peserta = kelurahan.kepalaA.size();
        List<String> cukup = kelurahan.kepalaA.subList(0, peserta - 1);
        int semula = panggung.berkas(jalan.nomor(), JenisEntri.PUTUSAN).size();

        JsonNode kurang = tanya("rw01", "CatatKehadiran", kehadiran("rw01", kelurahan.kepalaA.subList(0, 2)));
        assertThat(keadaan(kurang)).singleElement().asString().contains("Hadir 2 dari " + peserta + " peserta; paling sedikit", "Pasal 11");
        assertThat(kurang.get(0).path("akibat").asText()).contains("tidak dapat memutus", "diundang lagi");
        JsonNode pimpinan = tanya("rw01", "CatatKehadiran", kehadiran("rt01", cukup));
        assertThat(keadaan(pimpinan)).singleElement().asString().contains("Ketua RW 01", "Pasal 11");
        assertThat(keadaan(tanya("rw01", "CatatKehadiran", kehadiran("rt01", kelurahan.kepalaA.subList(0, 2)))))
                .singleElement().asString().contains("Ketua RW 01");
        assertThat(tanya("rw01", "CatatKehadiran", dengan(kehadiran("rw01", kelurahan.kepalaA.subList(0, 2)), "pimpinan",
                panggung.kelurahan().jabatan("rw01")))).isEmpty();
        assertThat(keadaan(tanya("rw01", "CatatKehadiran", kehadiran("rw01", kelurahan.kepalaA)))).singleElement()
                .isEqualTo("Semua " + peserta + " peserta dicentang hadir.");
        assertThat(tanya("rw01", "CatatKehadiran", kehadiran("rw01", cukup))).isEmpty();
        assertThat(tanya("rw01", "CatatKehadiran", dengan(kehadiran("rw01", kelurahan.kepalaA), "tanggalPelaksanaan",
                jam.hariIni().plusDays(1)))).isEmpty();
        assertThat(keadaan(tanya("rw01", "CatatKehadiran", Map.of("pelaksanaan", "BATAL", "sebabBatal", "Hujan"))))
                .singleElement().asString().contains("batal");

        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.PUTUSAN)).hasSize(semula);
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).extracting(Enum::name).containsExactly("DIJADWALKAN");
    }

    @Test
    @DisplayName("undangan yang terlambat atau tidak sampai kepada semua peserta ditanyakan; yang lengkap tidak")
    void undangan() {
        jalan.sampaiMusyawarahRt();
        Map<String, Object> undangan = Map.of("tanggalUndangan", jam.hariIni().minusDays(10), "tanggalMusyawarah", jam.hariIni(),
                "pukul", "19:30", "tempat", "Balai warga", "semuaDiundang", true);
        assertThat(tanya("rw01", "UndangPeserta", undangan)).isEmpty();
        assertThat(keadaan(tanya("rw01", "UndangPeserta", dengan(undangan, "semuaDiundang", false)))).singleElement().asString()
                .contains("tidak semua peserta diundang", "kebijakan Rukun", "RUKUN-POL-09").doesNotContain("tidak dihitung");
        assertThat(tanya("rw01", "UndangPeserta", dengan(dengan(undangan, "tanggalUndangan", jam.hariIni().plusDays(1)),
                "tanggalMusyawarah", jam.hariIni().plusDays(1)))).isEmpty();
        JsonNode terlambat = tanya("rw01", "UndangPeserta", dengan(undangan, "tanggalUndangan", jam.hariIni()));
        assertThat(keadaan(terlambat)).singleElement().asString().contains("seharusnya paling lambat", "RUKUN-POL-09");
        assertThat(terlambat.get(0).path("akibat").asText()).contains("isi tanggal suratnya").doesNotContain("tidak dihitung");
    }

    @Test
    @DisplayName("biaya surat ditanyakan dengan larangannya; menolak dan menunda dengan akibatnya")
    void pembahasan() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        Map<String, Object> mufakat = Map.of("hasil", "MUFAKAT", "mufakatDicoba", true, "putusan", "MENERIMA",
                "isiKeputusan", "Setuju digabung.", "sesuaiPeraturan", true);
        assertThat(tanya("rw01", "CatatPembahasan", mufakat)).isEmpty();
        JsonNode biaya = tanya("rw01", "CatatPembahasan", dengan(mufakat, "biayaSurat", 5000));
        assertThat(keadaan(biaya)).singleElement().asString().contains("Pasal 44 ayat (3)", "Rp5.000", "Pasal 40 ayat (5)");
        assertThat(biaya.get(0).path("akibat").asText()).contains("dicatat tidak sah");
        JsonNode menolak = tanya("rw01", "CatatPembahasan", dengan(mufakat, "putusan", "MENOLAK"));
        assertThat(keadaan(menolak)).containsExactly("Peserta bermufakat menolak usul.");
        assertThat(menolak.get(0).path("akibat").asText())
                .contains("kasus " + jalan.nomor() + " lalu berakhir tanpa penetapan, juga bila badan lain menyetujuinya");
        assertThat(keadaan(tanya("rw01", "CatatPembahasan", Map.of("hasil", "DITUNDA", "mufakatDicoba", true)))).hasSize(1);
    }

    @Test
    @DisplayName("suara setuju yang tidak lebih banyak ditanyakan; yang lebih banyak tidak")
    void suara() {
        jalan.sampaiMusyawarahRt().rapat("rw01", kelurahan.kepalaA);
        Map<String, Object> pemungutan = dengan(Jalan.mufakat(), "hasil", "PEMUNGUTAN_SUARA");
        pemungutan.remove("putusan");
        pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", pemungutan);
        int hadir = kelurahan.kepalaA.size();
        assertThat(tanya("rw01", "CatatSuara", Map.of("setuju", hadir - 1, "tidakSetuju", 1, "abstain", 0))).isEmpty();
        assertThat(tanya("rw01", "CatatSuara", Map.of("setuju", 1, "tidakSetuju", 2, "abstain", 0))).as("will be refused").isEmpty();
        assertThat(keadaan(tanya("rw01", "CatatSuara", Map.of("setuju", 1, "tidakSetuju", hadir - 1, "abstain", 0))))
                .singleElement().asString().contains("Pasal 40");
    }

    @Test
    @DisplayName("penolakan Lurah ditanyakan; yang alasannya terlalu pendek ditolak saat dikirim, bukan di sini")
    void tinjauan() {
        jalan.sampaiMufakat().rancangan();
        assertThat(tanya("lurah", "TinjauRancangan", Map.of("putusan", "LANJUT"))).isEmpty();
        assertThat(keadaan(tanya("lurah", "TinjauRancangan", Map.of("putusan", "TOLAK", "alasan", Jalan.ALASAN))))
                .containsExactly("Anda menolak menetapkan Keputusan ini.");
        assertThat(tanya("lurah", "TinjauRancangan", Map.of("putusan", "TOLAK", "alasan", "Tidak."))).isEmpty();
    }

    @Test
    @DisplayName("menandatangani Keputusan ditanyakan dengan nomor dan isinya; Camat yang menolak diberi tahu akibatnya")
    void keputusan() {
        jalan.sampaiCamat();
        Map<String, Object> setuju = Map.of("jawaban", "SETUJU", "nomor", "1", "tanggal", jam.hariIni());
        assertThat(tanya("camat", "BeriPersetujuan", setuju)).isEmpty();
        assertThat(keadaan(tanya("camat", "BeriPersetujuan", dengan(dengan(setuju, "jawaban", "TOLAK"), "alasan", Jalan.ALASAN))))
                .containsExactly("Anda menolak memberi persetujuan.");

        pejabat("camat").kirim(jalan.nomor(), "BeriPersetujuan", setuju);
        JsonNode tandaTangan = tanya("lurah", "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni()));
        assertThat(keadaan(tandaTangan)).singleElement().asString().contains("nomor urut 1,", "tentang Penggabungan RT 001/RW 01 dan RT 001/RW 02");
        assertThat(keadaan(tanya("lurah", "Tandatangani", Map.of("tindakan", "PERBAIKI", "alasan", Jalan.ALASAN)))).isEmpty();
    }

    @Test
    @DisplayName("yang akan ditolak saat dikirim tidak ditanyakan dahulu: hari yang akan datang, nomor dan suara yang tidak cocok")
    void ditolakLebihDahulu() {
        jalan.sampaiCamat();
        Map<String, Object> tolak = Map.of("jawaban", "TOLAK", "nomor", "1", "tanggal", jam.hariIni().plusDays(1), "alasan",
                Jalan.ALASAN);
        assertThat(tanya("camat", "BeriPersetujuan", tolak)).isEmpty();
        pejabat("camat").kirim(jalan.nomor(), "BeriPersetujuan", Map.of("jawaban", "SETUJU", "nomor", "1", "tanggal", jam.hariIni()));

        Map<String, Object> tandaTangan = Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni());
        assertThat(tanya("lurah", "Tandatangani", dengan(tandaTangan, "tanggal", jam.hariIni().plusDays(1)))).isEmpty();
        assertThat(tanya("lurah", "Tandatangani", dengan(tandaTangan, "tanggal", jam.hariIni().minusDays(1)))).isEmpty();
        assertThat(tanya("lurah", "Tandatangani", dengan(dengan(tandaTangan, "nomorUrut", 7), "alasanNomor", "Ya."))).isEmpty();
        assertThat(tanya("lurah", "Tandatangani", tandaTangan)).hasSize(1);
    }

    @Test
    @DisplayName("RT dari satu RW ditanyakan sebelum kasusnya dialihkan dan ditutup; satu RT dan yang bukan RT tidak")
    void jalur() {
        jalan.mulai();
        assertThat(keadaan(tanya("petugas", "PilihRt", Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtKosong)))))
                .singleElement().asString().contains("satu RW", "Pasal 10 ayat (2)");
        assertThat(tanya("petugas", "PilihRt", Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtB)))).isEmpty();
        assertThat(tanya("petugas", "PilihRt", Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtA)))).isEmpty();
        assertThat(tanya("petugas", "PilihRt", Map.of("rt", List.of(kelurahan.rtA, kelurahan.rwB)))).isEmpty();
        assertThat(tanya("petugas", "PilihRt", Map.of("rt", List.of(kelurahan.rtA, kelurahan.id)))).isEmpty();
    }

    @Test
    @DisplayName("penarikan dan pengembalian kasus ditanyakan; orang yang tidak ikut serta tidak mendapat jawaban")
    void tindakan() {
        jalan.sampaiMusyawarahRt();
        Map<String, Object> tarik = Map.of("kasus", panggung.kasus(jalan.nomor()).id(), "jenis", "TARIK", "alasan", Jalan.ALASAN);
        assertThat(keadaan(mulai("lurah", tarik))).singleElement().asString().contains(jalan.nomor(), "ditarik");
        assertThat(keadaan(mulai("lurah", dengan(tarik, "jenis", "KEMBALIKAN")))).hasSize(1);
        assertThat(mulai("lurah", dengan(tarik, "jenis", "KOREKSI"))).isEmpty();
        assertThat(mulai("lurah", dengan(tarik, "alasan", "Salah."))).isEmpty();
        assertThat(new Klien(port, panggung.kelurahan().akun("lurah")).kirim("POST", "/api/rukun/tanya-balik/mulai/tindakan",
                Map.of("isi", tarik)).berhasil().json()).isEmpty();
    }

    @Test
    @DisplayName("hanya pemegang tugas yang ditanya; yang tidak terbaca ditolak saat dikirim, bukan di sini")
    void hanyaPemegang() {
        jalan.sampaiMusyawarahRt();
        String tugas = pejabat("rw01").pegang(jalan.nomor(), "UndangPeserta");
        Map<String, Object> isi = Map.of("isi", Map.of("tempat", "<b>", "asing", 1));

        assertThat(klien("rw01").kirim("POST", TUGAS + tugas, isi).berhasil().json()).isEmpty();
        assertThat(klien("rw01").kirim("POST", TUGAS + tugas, Map.of()).berhasil().json()).isEmpty();
        assertThat(klien("rw01").kirimMentah("POST", TUGAS + tugas, "application/json", "{".getBytes()).status()).isEqualTo(400);
        for (String lain : List.of(kelurahan.akun("rw02"), kelurahan.akun("lurah"), panggung.kelurahan().akun("rw01"),
                "lurah.bukittinggi", "pengawas.dki", "operator.dki")) {
            assertThat(new Klien(port, lain).kirim("POST", TUGAS + tugas, isi).status()).as(lain).isEqualTo(403);
        }
        assertThat(new Klien(port, null).kirim("POST", TUGAS + tugas, isi).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak-ada", "penggabungan-musyawarah-kelurahan"})
    @DisplayName("prosedur yang tidak dapat dimulai tidak ditanyakan")
    void prosedurLain(String kunci) {
        assertThat(klien("petugas").kirim("POST", "/api/rukun/tanya-balik/mulai/" + kunci, Map.of("isi", Map.of())).status())
                .isEqualTo(403);
    }

    private Map<String, Object> kehadiran(String pimpinan, List<String> hadir) {
        return Map.of("pelaksanaan", "DILAKSANAKAN", "tanggalPelaksanaan", jam.hariIni(), "pimpinan",
                kelurahan.jabatan(pimpinan), "dibukaDanDitutup", true, "hadir", hadir);
    }

    private static Map<String, Object> dengan(Map<String, Object> semula, String kolom, Object nilai) {
        Map<String, Object> baru = new HashMap<>(semula);
        baru.put(kolom, nilai);
        return baru;
    }

    private static List<String> keadaan(JsonNode hal) {
        return StreamSupport.stream(hal.spliterator(), false).map(satu -> satu.path("keadaan").asText()).toList();
    }

    private JsonNode tanya(String siapa, String kegiatan, Map<String, ?> isi) {
        return pejabat(siapa).tanyaBalik(jalan.nomor(), kegiatan, isi);
    }

    private JsonNode mulai(String siapa, Map<String, ?> isi) {
        return klien(siapa).kirim("POST", "/api/rukun/tanya-balik/mulai/tindakan", Map.of("isi", isi)).berhasil().json();
    }

    private PejabatRest pejabat(String siapa) {
        return new PejabatRest(klien(siapa));
    }

    private Klien klien(String siapa) {
        return new Klien(port, kelurahan.akun(siapa));
    }
}
