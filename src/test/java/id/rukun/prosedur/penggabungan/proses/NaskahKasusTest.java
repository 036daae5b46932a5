package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The papers of a merger: each is there when what it tells was written down, and stays as it was. */
@UjiAplikasi
class NaskahKasusTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private DokumenService dokumen;
    @Autowired private BerkasVerifier verifier;
    @Autowired private ObjectMapper json;
    @Autowired private ArsipNaskah arsip;
    @Autowired private PlatformTransactionManager transaksi;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
    }

    @Test
    @DisplayName("usulan, undangan, daftar hadir sebelum dan sesudah, berita acara, permohonan dan persetujuan Camat, tanpa NIK")
    void seluruhnya() {
        jalan.mulai().pilihRt();
        memuat("Usul awal penggabungan RT", "PEMERINTAH", "USUL AWAL PENGGABUNGAN RT", "RT 001/RW 01", "RT 001/RW 02", Jalan.ALASAN,
                "Pasal 14 ayat (3)");
        jalan.undang("rw01");
        memuat("Undangan Musyawarah RT 001/RW 01 ke-1", "RUKUN WARGA 01", "para kepala keluarga RT 001/RW 01",
                Kalender.tulis(jam.hariIni()), "19.30", "Balai warga", "Penggabungan RT 001/RW 01 dan RT 001/RW 02");
        memuat("Daftar hadir Musyawarah RT 001/RW 01 ke-1", "kepala keluarga", "Tanda tangan");
        assertThat(nama()).noneMatch(n -> n.startsWith("Berita acara") || n.contains("yang tercatat"));

        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran", jalan.kehadiran("rw01", kelurahan.kepalaA));
        memuat("Daftar hadir yang tercatat Musyawarah RT 001/RW 01 ke-1", "hadir", "Keterangan");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        jalan.beritaAcara("rw01");
        memuat("Berita acara Musyawarah RT 001/RW 01 ke-1 tanggal " + Kalender.tulis(jam.hariIni()) + ", Nomor BA-rw01",
                "BERITA ACARA", "NOMOR BA-rw01", "Kuorum",
                "Pasal 11 ayat (1) huruf a Pergub DKI 171/2016", "Mufakat tercapai untuk menerima usul.",
                "Penggabungan RT 001/RW 01 dan RT 001/RW 02",
                "\"Pimpinan musyawarah,\"],\"jabatan\":\"KETUA RW 01 KELURAHAN", "\"nama\":\"Ketua\"",
                "\"jabatan\":\"Yang menandatangani,\",\"nama\":\"Notulis\"");

        jalan.musyawarahSetuju("rw02", kelurahan.kepalaB).jalankan();
        assertThat(nama()).noneMatch(n -> n.startsWith("Usulan penggabungan"));
        jalan.sampaikan();
        memuat("Usulan penggabungan RT, RT 001/RW 01", "RUKUN WARGA 01", "Yth. Lurah",
                "Pasal 9 ayat (2) dan Pasal 11 ayat (1) huruf b", Jalan.ALASAN,
                "Musyawarah RT 001/RW 01 tanggal " + Kalender.tulis(jam.hariIni()) + " menyetujui penggabungan (Berita Acara Nomor BA-rw01",
                "[\"RT 001/RW 01\",\"" + kelurahan.kepalaA.size() + "\"]", "[\"Seluruhnya\",\""
                        + (kelurahan.kepalaA.size() + kelurahan.kepalaB.size()) + "\"]", "KETUA RW 01", "\"nama\":\"Ketua\"");
        assertThat(teksnya("Usulan penggabungan RT, RT 001/RW 01")).doesNotContain("Musyawarah RT 001/RW 02");
        jalan.mufakatKelurahan(kelurahan.pengurus());
        assertThat(nama()).anyMatch(n -> n.startsWith("Undangan Musyawarah tingkat Kelurahan"))
                .anyMatch(n -> n.startsWith("Berita acara Musyawarah tingkat Kelurahan"));
        memuat("Berita acara Musyawarah tingkat Kelurahan", "Sepakat digabung.", "Difasilitasi oleh",
                "\"Lurah selaku fasilitator,\"],\"jabatan\":\"LURAH UJI",
                "RT 001/RW 01 dan RT 001/RW 02 digabung menjadi RT 001 dalam RW 01 sebagai RW tujuan.", "LURAH UJI");
        String nomor = "1/PM/" + jam.hariIni().getYear();
        jalan.rancangan().pejabat("lurah").kirim(jalan.nomor(), "TinjauRancangan", Map.of("putusan", "LANJUT", "nomor", nomor));
        memuat("Permohonan persetujuan Camat Nomor " + nomor + ", rancangan versi", "PERMOHONAN PERSETUJUAN CAMAT",
                "NOMOR " + nomor, "Menggabungkan", "terpenuhi",
                "Pasal 11 ayat (3) dan Pasal 14 ayat (2) Pergub DKI 171/2016");
        jalan.camatSetuju();
        memuat("Persetujuan Camat Nomor 12/2026", "surat Lurah Uji", "Nomor " + nomor + " tanggal " + Kalender.tulis(jam.hariIni()),
                "PERSETUJUAN CAMAT", "NOMOR 12/2026",
                "Pasal 11 ayat (3) dan Pasal 14 ayat (2) Pergub DKI 171/2016;", "Menyetujui", "Menggabungkan");

        assertThat(semua()).allMatch(Dokumen::utuh).allSatisfy(d -> teks(d).doesNotContainPattern("(?<![0-9a-f])\\d{16}(?![0-9a-f])"));
        assertThat(verifier.periksa(kasusId()).temuan()).isEmpty();
        assertThat(new Klien(port, "pengawas.dki").ambil("/api/rukun/berkas/" + jalan.nomor() + "/dokumen/"
                + semua().get(1).id()).berhasil().isi()).contains("UNDANGAN MUSYAWARAH", "Yth. para kepala keluarga");
    }

    @Test
    @DisplayName("musyawarah kedua mendapat undangan sendiri, yang menyebut ke-berapa")
    void keDua() {
        jalan.mulai().pilihRt().undang("rw01");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran",
                jalan.kehadiran("rw01", List.of(kelurahan.kepalaA.get(0))));
        jalan.undang("rw01");

        assertThat(nama()).anyMatch(n -> n.startsWith("Undangan Musyawarah RT 001/RW 01 ke-1"))
                .noneMatch(n -> n.contains("digantikan"));
        memuat("Undangan Musyawarah RT 001/RW 01 ke-2", "Musyawarah ke-2 tentang agenda yang sama");
        memuat("Berita acara Musyawarah RT 001/RW 01 ke-1", "YANG TIDAK MENCAPAI KUORUM", "Kuorum tidak tercapai (Pasal 11 ayat (1)",
                "hadir 1 orang", "KETUA RW 01");
    }

    @Test
    @DisplayName("musyawarah yang batal diberitahukan dan tidak dihitung: undangan penggantinya tetap yang ke-1")
    void batal() {
        jalan.mulai().pilihRt().undang("rw01");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran",
                Map.of("pelaksanaan", "BATAL", "sebabBatal", "Balai warga kebanjiran."));
        jalan.undang("rw01");

        memuat("Pemberitahuan pembatalan Musyawarah RT 001/RW 01 ke-1", "PEMBERITAHUAN PEMBATALAN MUSYAWARAH",
                "Yth. para kepala keluarga RT 001/RW 01", "Balai warga kebanjiran.", "tidak dihitung sebagai musyawarah yang gagal kuorum");
        assertThat(nama()).filteredOn(n -> n.startsWith("Undangan Musyawarah RT 001/RW 01 ke-1")).hasSize(2)
                .noneMatch(n -> n.contains("digantikan"));
        assertThat(nama()).noneMatch(n -> n.contains("ke-2"));
        assertThat(tulisan(semua().get(semua().size() - 2))).contains("menggantikan undangan untuk tanggal")
                .doesNotContain("agenda yang sama");
    }

    @Test
    @DisplayName("RUKUN-POL-79 berita acara tanpa nama pimpinan musyawarah ditolak, siapa pun yang mengirimnya")
    void tanpaPimpinan() {
        jalan.mulai().pilihRt().rapat("rw01", kelurahan.kepalaA);
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());

        Ditolak.dengan("PIMPINAN_TIDAK_TERCANTUM", () -> jalan.pejabat("rw01").kirim(jalan.nomor(), "TandatanganiBeritaAcara",
                Map.of("nomor", "BA-1", "tanggal", jam.hariIni(), "penandatangan", "Notulis")))
                .contains("RUKUN-POL-79", "dipimpin oleh Ketua", "Yang tertulis: Notulis");
        jalan.beritaAcara("rw01");
    }

    @Test
    @DisplayName("RUKUN-POL-79 pimpinan yang berhalangan pada hari berita acara: Sekretaris menandatangani atas nama Ketua")
    void pimpinanBerhalangan() {
        jalan.mulai().pilihRt().rapat("rw01", kelurahan.kepalaA);
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        panggung.ubah(e -> kelurahan.berhalangan("rw01", jam.hariIni()));
        panggung.sinkronkan(kelurahan);

        jalan.pejabat("sekretaris.rw01").kirim(jalan.nomor(), "TandatanganiBeritaAcara", Map.of("nomor", "BA-1",
                "tanggal", jam.hariIni(), "penandatangan", "Notulis\n" + kelurahan.nama("sekretaris.rw01")));
        memuat("Berita acara Musyawarah RT 001/RW 01 ke-1", "a.n. KETUA RW 01 KELURAHAN",
                "\"jabatan\":\"SEKRETARIS RW 01 KELURAHAN", "\"jabatan\":\"Yang menandatangani,\",\"nama\":\"Notulis\"");
    }

    @Test
    @DisplayName("Musyawarah tingkat Kelurahan tanpa hasil: setiap sebab tersendiri, setiap unit dengan jumlahnya, juga nol")
    void kelurahanTanpaHasil() {
        jalan.sampaiMusyawarahKelurahan();
        Map<String, Object> undangan = jalan.undangan("lurah");
        undangan.put("semuaDiundang", false);
        jalan.pejabat("lurah").kirim(jalan.nomor(), "UndangPeserta", undangan);
        jalan.hadirKelurahan(List.of(kelurahan.jabatan("rw01"), kelurahan.jabatan("rt01"), kelurahan.jabatan("rt02")),
                jalan.tokoh(10, 9));

        memuat("Berita acara Musyawarah tingkat Kelurahan", "YANG TIDAK MENGAMBIL KEPUTUSAN",
                "Tidak hadir seorang pun pengurus dari: RW 02 (Pasal 11 ayat (2) Pergub DKI 171/2016",
                "Tokoh masyarakat RT 001/RW 02 yang hadir hanya 9 orang, paling sedikit 10 (Pasal 11 ayat (2)",
                "musyawarah diulang (kebijakan Rukun, RUKUN-POL-45).", "pengurus RW 02: 0 orang", "pengurus RW 01: 1 orang",
                "tokoh RT 001/RW 02: 9 orang", "Difasilitasi oleh", "Lurah selaku fasilitator,", "LURAH UJI");
        assertThat(teksnya("Berita acara Musyawarah tingkat Kelurahan")).doesNotContain("Pimpinan");
        memuat("Daftar hadir Musyawarah tingkat Kelurahan", "Lurah selaku fasilitator,");
        memuat("Daftar hadir yang tercatat Musyawarah tingkat Kelurahan", "Difasilitasi oleh");
    }

    @Test
    @DisplayName("usul awal melalui RW berkop RW itu; undangan bagi kursi yang tidak dilaksanakan menyebut yang digantikannya")
    void kopDanPengganti() {
        jalan.mulai(Map.of("asal", List.of("MASYARAKAT"), "unitPengusul", kelurahan.rwA, "alasan", Jalan.ALASAN)).pilihRt();
        memuat("Usul awal penggabungan RT", "RUKUN WARGA 01");
        panggung.ubah(e -> kelurahan.berakhir("rw01", jam.hariIni().minusDays(30)));
        panggung.sinkronkan(kelurahan);
        jalan.pejabat("sekretaris.rw01").kirim(jalan.nomor(), "UndangPeserta", jalan.undangan("rw01"));

        memuat("Undangan Musyawarah RT 001/RW 01 ke-1", "menggantikan Ketua RW 01 (kebijakan Rukun, RUKUN-POL-21)");
    }

    @Test
    @DisplayName("Sekretaris yang melaksanakan tugas Ketua menandatangani atas nama Ketua")
    void atasNama() {
        panggung.ubah(e -> kelurahan.berhalangan("rw01", jam.hariIni().minusDays(30)));
        panggung.sinkronkan(kelurahan);
        jalan.mulai().pilihRt();
        jalan.pejabat("sekretaris.rw01").kirim(jalan.nomor(), "UndangPeserta", jalan.undangan("rw01"));

        memuat("Undangan Musyawarah RT 001/RW 01 ke-1", "a.n. KETUA RW 01 KELURAHAN", "\"jabatan\":\"SEKRETARIS RW 01 KELURAHAN");
    }

    @Test
    @DisplayName("yang ditulis lagi menggantikan yang lama, yang tetap terbaca sebagaimana ditulis")
    void digantikan() {
        jalan.mulai().pilihRt();
        Dokumen lama = semua().get(0);
        new TransactionTemplate(transaksi).executeWithoutResult(status ->
                arsip.simpan(kasusId(), lama.nama(), lama.nama(), lama.kantor(), lama.naskah()));

        assertThat(nama()).containsExactly("Usul awal penggabungan RT (digantikan)", "Usul awal penggabungan RT");
        assertThat(semua().get(0).naskah()).isEqualTo(lama.naskah());
        assertThat(verifier.periksa(kasusId()).temuan()).isEmpty();
    }

    private void memuat(String awalNama, String... isi) {
        assertThat(teksnya(awalNama)).as(awalNama).contains(isi);
    }

    private String teksnya(String awalNama) {
        return tulisan(semua().stream().filter(d -> d.nama().startsWith(awalNama)).findFirst()
                .orElseThrow(() -> new AssertionError(awalNama + " tidak ada dalam " + nama())));
    }

    private AbstractStringAssert<?> teks(Dokumen satu) {
        return assertThat(tulisan(satu)).as(satu.nama());
    }

    private String tulisan(Dokumen satu) {
        try {
            return json.writeValueAsString(satu.naskah());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> nama() {
        return semua().stream().map(Dokumen::nama).toList();
    }

    private List<Dokumen> semua() {
        return dokumen.dari(kasusId());
    }

    private String kasusId() {
        return panggung.kasus(jalan.nomor()).id();
    }
}
