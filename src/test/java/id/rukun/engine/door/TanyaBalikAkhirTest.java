package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is asked back towards the end of a case, where it goes another way, and where it is taken back. */
@UjiAplikasi
class TanyaBalikAkhirTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        pakai(new RencanaKelurahan());
    }

    @Test
    @DisplayName("RT dari beberapa RW dalam prosedur satu RW ditanyakan; satu RT, bukan RT, dan RT satu RW tidak")
    void satuRw() {
        jalan.mulai("penggabungan-rt-satu-rw", Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN));
        satu(tanya("petugas", "PilihRt", pilihan(kelurahan.rtA, kelurahan.rtB)), "RT berasal dari 2 RW", jalan.nomor() + " ditutup");
        assertThat(tanya("petugas", "PilihRt", pilihan(kelurahan.rtA, kelurahan.rtKosong))).isEmpty();
        assertThat(tanya("petugas", "PilihRt", pilihan(kelurahan.rtA, kelurahan.rwB))).isEmpty();
        assertThat(tanya("petugas", "PilihRt", pilihan(kelurahan.rtA, kelurahan.id))).isEmpty();
    }

    @Test
    @DisplayName("syarat belum terpenuhi: menolak ditanyakan, memeriksa ulang tidak")
    void tinjauSyarat() {
        pakai(new RencanaKelurahan().kkA(40).kkB(39));
        jalan.sampaiMufakat();
        satu(tanya("lurah", "TinjauSyarat", putusan("TOLAK")), "Anda menolak penggabungan ini", "berakhir tanpa Keputusan");
        assertThat(tanya("lurah", "TinjauSyarat", putusan("PERIKSA_ULANG"))).isEmpty();
    }

    @Test
    @DisplayName("musyawarah tingkat Kelurahan: undangan tidak lengkap, yang kurang hadir, tanpa mufakat, dan mengakhiri")
    void kelurahan() {
        jalan.sampaiMusyawarahKelurahan();
        Map<String, Object> undangan = jalan.undangan("lurah");
        assertThat(tanya("lurah", "UndangPeserta", undangan)).isEmpty();
        satu(tanya("lurah", "UndangPeserta", dengan(undangan, "semuaDiundang", false)),
                "“Semua peserta diundang” tidak dicentang (RUKUN-POL-45, kebijakan Rukun).", "kecuali bila kemudian");

        jalan.undang("lurah");
        Map<String, Object> hadir = Map.of("tanggalPelaksanaan", jam.hariIni(), "pengurus", kelurahan.pengurus(), "tokoh",
                jalan.tokoh(10, 10));
        assertThat(tanya("lurah", "CatatKehadiran", hadir)).isEmpty();
        satu(tanya("lurah", "CatatKehadiran", dengan(hadir, "tokoh", jalan.tokoh(10, 9))), "RT 001/RW 02", "tidak dapat memutus");

        jalan.hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 10));
        assertThat(tanya("lurah", "CatatMufakat", Map.of("hasil", "TERCAPAI", "isiKeputusan", "Sepakat.", "rwTujuan",
                kelurahan.rwA, "nomorHasil", "001"))).isEmpty();
        satu(tanya("lurah", "CatatMufakat", Map.of("hasil", "TIDAK_TERCAPAI", "isiKeputusan", "Tidak sepakat.")),
                "Mufakat dicatat tidak tercapai.", "berakhir tanpa Keputusan");
    }

    @Test
    @DisplayName("mengakhiri musyawarah yang gagal ditanyakan; melanjutkannya tidak")
    void kelanjutan() {
        jalan.sampaiMusyawarahKelurahan().undang("lurah").hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 9));
        satu(tanya("lurah", "PutuskanKelanjutan", putusan("AKHIRI")), "Anda memutus mengakhiri.", jalan.nomor() + " ditutup");
        assertThat(tanya("lurah", "PutuskanKelanjutan", putusan("LANJUT"))).isEmpty();
    }

    @Test
    @DisplayName("isian yang dikoreksi tidak ditanyakan; menyetujui koreksinya ditanyakan, menolaknya tidak")
    void koreksi() {
        jalan.sampaiPenyampaian();
        Map<String, Object> kurang = jalan.kehadiran("rw01", kelurahan.kepalaA.subList(0, 2));
        TindakanUji tindakan = new TindakanUji(panggung, jalan).minta("rw01", "KOREKSI").pilih("rw01", "Kehadiran");
        assertThat(tanya("rw01", "IsiKoreksi", kurang)).isEmpty();

        jalan.pejabat("rw01").kirim(jalan.nomor(), "IsiKoreksi", kurang);
        satu(tanya("lurah", "SetujuiKoreksi", putusan("SETUJUI")), "Anda menyetujui koreksi atas", "diberikan lagi");
        assertThat(tanya("lurah", "SetujuiKoreksi", putusan("TOLAK"))).isEmpty();
    }

    @Test
    @DisplayName("tokoh masyarakat yang tidak dicalonkan lagi disebut; bila semuanya dicalonkan lagi tidak; undangan terlambat")
    void calon() {
        List<String> lama = kelurahan.kepalaA.subList(4, 7);
        panggung.ubah(e -> lama.forEach(orang -> kelurahan.menjadiTokoh(orang, kelurahan.rtA)));
        String nomor = pejabat("rw01").mulai("penetapan-tokoh-masyarakat", Map.of("rt", kelurahan.rtA));
        satu(pejabat("rw01").tanyaBalik(nomor, "AjukanCalon", calon(kelurahan.kepalaA.subList(5, 8))),
                "Kini mewakili RT 001/RW 01 dan tidak Anda calonkan lagi", "kebijakan Rukun");
        assertThat(pejabat("rw01").tanyaBalik(nomor, "AjukanCalon", calon(lama))).isEmpty();

        pejabat("rw01").kirim(nomor, "AjukanCalon", calon(lama));
        satu(pejabat("rt01").tanyaBalik(nomor, "UndangPeserta", dengan(jalan.undangan(), "tanggalUndangan", jam.hariIni())),
                "tidak batal karenanya", "Bila musyawarahnya kemudian gagal kuorum, kegagalannya tidak dihitung.");
    }

    private void pakai(RencanaKelurahan rencana) {
        kelurahan = panggung.kelurahan(rencana);
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
    }

    private static void satu(JsonNode hal, String keadaan, String akibat) {
        assertThat(hal).singleElement().satisfies(satu -> {
            assertThat(satu.path("keadaan").asText()).contains(keadaan);
            assertThat(satu.path("akibat").asText()).contains(akibat);
        });
    }

    private static Map<String, Object> pilihan(String... rt) {
        return Map.of("rt", List.of(rt), "nomorHasil", "001");
    }

    private static Map<String, Object> putusan(String putusan) {
        return Map.of("putusan", putusan, "alasan", Jalan.ALASAN);
    }

    private static Map<String, Object> calon(List<String> calon) {
        return Map.of("calon", calon, "pengakuan", "Sesepuh yang dihormati warga.");
    }

    private static Map<String, Object> dengan(Map<String, Object> semula, String kolom, Object nilai) {
        Map<String, Object> baru = new HashMap<>(semula);
        baru.put(kolom, nilai);
        return baru;
    }

    private JsonNode tanya(String siapa, String kegiatan, Map<String, ?> isi) {
        return pejabat(siapa).tanyaBalik(jalan.nomor(), kegiatan, isi);
    }

    private PejabatRest pejabat(String siapa) {
        return new PejabatRest(new Klien(port, kelurahan.akun(siapa)));
    }
}
