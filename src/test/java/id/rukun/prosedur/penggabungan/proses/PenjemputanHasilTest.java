package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** TM-16: a Ketua RW who does not pass the result on. He is only a conduit (Pasal 9 ayat (2), AMB-08). */
@UjiAplikasi
class PenjemputanHasilTest {

    @Autowired private Panggung panggung;
    @Autowired private DokumenService dokumen;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void hanyaRw02Meneruskan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiPenyampaian();
        jalan.pejabat("rw02").kirim(jalan.nomor(), "SampaikanHasil", penyampaian());
        jalan.jalankan();
    }

    @Test
    @DisplayName("PRD-11: Ketua RW diingatkan; PRD-12: Lurah diberi tahu dan dapat menjemput")
    void diingatkanLaluDapatDijemput() {
        setelah(7);
        assertThat(tm16()).extracting(Pemberitahuan::parameter, Pemberitahuan::penerima)
                .containsExactly(tuple("PRD-11", "ketua-rw-" + kelurahan.rwA));
        assertThat(tugasLurah()).isEmpty();

        setelah(14);
        assertThat(tugasLurah()).as("hari terakhir Ketua RW belum lewat").isEmpty();

        setelah(15);
        assertThat(tm16()).extracting(Pemberitahuan::parameter, Pemberitahuan::penerima)
                .endsWith(tuple("PRD-12", "lurah-" + kelurahan.id)).hasSize(2);
        assertThat(tm16().get(1).kalimat()).contains("RT 001/RW 01 belum diteruskan oleh Ketua RW 01", "menjemput");
        assertThat(tugasLurah()).containsExactly("JemputHasil");
        assertThat(tugasRw()).containsExactly("SampaikanHasil");
    }

    @Test
    @DisplayName("Lurah menjemput: tugas Ketua RW berakhir, PS9-2.2 terpenuhi dan menyebut penjemputan")
    void dijemputLurah() {
        setelah(15);
        jalan.pejabat("lurah").kirim(jalan.nomor(), "JemputHasil", penjemputan(Jalan.ALASAN));
        jalan.jalankan();

        assertThat(tugasRw()).isEmpty();
        assertThat(tugasLurah()).containsExactly("UndangPeserta");
        JsonNode putusan = putusanPenyampaian();
        assertThat(putusan.path("terpenuhi").asBoolean()).isTrue();
        assertThat(putusan.path("pesan").asText()).contains("Hasil RT 001/RW 01 dijemput Lurah Uji")
                .doesNotContain("RW 02 dijemput");
        assertThat(putusan.path("fakta").toString()).contains("\"dijemputOleh\":\"Lurah Uji");
        assertThat(dokumen.dari(panggung.kasus(jalan.nomor()).id())).extracting(Dokumen::nama)
                .contains("Catatan penjemputan usulan penggabungan RT, RT 001/RW 01", "Usulan penggabungan RT, RT 001/RW 02")
                .noneMatch(nama -> nama.equals("Usulan penggabungan RT, RT 001/RW 01"));
    }

    @Test
    @DisplayName("Ketua RW meneruskan lebih dahulu: tugas menjemput berakhir")
    void diteruskanLebihDahulu() {
        setelah(15);
        jalan.pejabat("rw01").kirim(jalan.nomor(), "SampaikanHasil", penyampaian());
        jalan.jalankan();

        assertThat(tugasLurah()).containsExactly("UndangPeserta");
        assertThat(putusanPenyampaian().path("pesan").asText()).doesNotContain("dijemput");
    }

    @Test
    @DisplayName("kursi Ketua RW kosong: kabar kepada Lurah menyebut kantornya dan kekosongannya, bukan Ketua RW")
    void kursiKosong() {
        kursiRwKosong("rw01", "sekretaris.rw01");
        setelah(15);
        assertThat(tm16()).filteredOn(p -> p.parameter().equals("PRD-12")).singleElement().satisfies(p ->
                assertThat(p.kalimat()).contains("belum diteruskan oleh kantor Ketua RW 01. Kursi Ketua RW 01 kosong"));
        jalan.pejabat("lurah").kirim(jalan.nomor(), "JemputHasil", penjemputan(Jalan.ALASAN));
        assertThat(dokumen.dari(panggung.kasus(jalan.nomor()).id())).filteredOn(d -> d.nama().startsWith("Catatan penjemputan"))
                .singleElement().satisfies(d -> assertThat(d.naskah().toString())
                        .contains("Jabatan Ketua RW 01 sedang tidak dilaksanakan siapa pun; hasil musyawarah diterima Lurah langsung",
                                "(kebijakan Rukun, RUKUN-POL-21)").doesNotContain("belum meneruskan"));
    }

    @Test
    @DisplayName("Sekretaris meneruskan bagi kursi Ketua RW yang kosong: putusan menyebut kantor dan penggantinya")
    void diteruskanPengganti() {
        kursiRwKosong("rw01");
        jalan.pejabat("sekretaris.rw01").kirim(jalan.nomor(), "SampaikanHasil", penyampaian());
        jalan.jalankan();
        assertThat(putusanPenyampaian().path("pesan").asText())
                .contains("melalui kantor Ketua RW (RT 001/RW 01: Sekretaris RW 01");
    }

    private void kursiRwKosong(String... peran) {
        panggung.ubah(e -> List.of(peran).forEach(p -> kelurahan.berakhir(p, jam.hariIni())));
        panggung.sinkronkan(kelurahan);
    }

    @Test
    @DisplayName("PRD-19: penjemputan memerlukan catatan yang cukup; tidak dapat terjadi sebelum berita acara")
    void catatanDanTanggal() {
        setelah(15);
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> jalan.pejabat("lurah")
                .kirim(jalan.nomor(), "JemputHasil", penjemputan("Belum ada.")));
        Map<String, Object> terlaluDini = Map.of("tanggalPenjemputan", jam.hariIni().minusDays(30),
                "diterimaDari", "Ketua RW 01", "catatan", Jalan.ALASAN);
        Ditolak.dengan("URUTAN_TANGGAL", () -> jalan.pejabat("lurah")
                .kirim(jalan.nomor(), "JemputHasil", terlaluDini));
        LocalDate hariTerakhir = jam.hariIni().minusDays(1);
        Ditolak.dengan("PENJEMPUTAN_TERLALU_DINI", () -> jalan.pejabat("lurah").kirim(jalan.nomor(), "JemputHasil",
                Map.of("tanggalPenjemputan", hariTerakhir, "diterimaDari", "Ketua RW 01", "catatan", Jalan.ALASAN)))
                .contains(Kalender.tulis(hariTerakhir), "RUKUN-DATA-21");
        assertThat(tugasRw()).containsExactly("SampaikanHasil");
    }

    @Test
    @DisplayName("Ketua RW yang selesai terakhir tidak menunda penjemputan dengan mengembalikan kasus kepada dirinya")
    void tidakMenundaDenganPengembalian() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt()
                .musyawarahSetuju("rw02", kelurahan.kepalaB).musyawarahSetuju("rw01", kelurahan.kepalaA).jalankan();
        setelah(13);
        Ditolak.dengan("TAHAP_SENDIRI_SAJA", () -> new TindakanUji(panggung, jalan).minta("rw01", "KEMBALIKAN"));

        setelah(15);
        assertThat(tugasLurah()).containsExactly("JemputHasil", "JemputHasil");
    }

    @Test
    @DisplayName("PRD-12 sesudah aplikasi mati: kabar menyebut hari jatuh temponya, bukan hari dikirimnya")
    void hariJatuhTempo() {
        LocalDate terakhir = jam.hariIni().plusDays(14);
        setelah(20);
        assertThat(tm16()).filteredOn(p -> p.parameter().equals("PRD-12")).singleElement().satisfies(p ->
                assertThat(p.jatuhTempo()).isEqualTo(Kalender.akhirHari(terakhir)));
    }

    private void setelah(int hari) {
        jam.pulihkan();
        jam.maju(Duration.ofDays(hari));
        jalan.jalankan();
    }

    private List<Pemberitahuan> tm16() {
        return pemberitahuan.kasus(panggung.kasus(jalan.nomor()).id()).stream()
                .filter(p -> p.timer().equals("TM-16")).toList();
    }

    private List<String> tugasLurah() {
        return jalan.pejabat("lurah").namaTugas(jalan.nomor());
    }

    private List<String> tugasRw() {
        return jalan.pejabat("rw01").namaTugas(jalan.nomor());
    }

    private JsonNode putusanPenyampaian() {
        return panggung.berkas(jalan.nomor(), JenisEntri.PUTUSAN).stream()
                .filter(p -> p.path("aturan").asText().equals("PERGUB171-PS9-2.2")).findFirst().orElseThrow();
    }

    private Map<String, Object> penyampaian() {
        return Map.of("tanggalPenyampaian", jam.hariIni(), "penandatangan", "Ketua RW");
    }

    private Map<String, Object> penjemputan(String catatan) {
        return Map.of("tanggalPenjemputan", jam.hariIni(), "diterimaDari", "Ketua RW 01", "catatan", catatan);
    }
}
