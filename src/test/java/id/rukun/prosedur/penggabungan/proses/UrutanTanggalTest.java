package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** RUKUN-DATA-03 over a whole merger: no date comes before one of those that it rests on, however far back. */
@UjiAplikasi
class UrutanTanggalTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private LocalDate hariIni;
    private LocalDate dahulu;

    @BeforeEach
    void siapkan() {
        hariIni = jam.hariIni();
        dahulu = hariIni.minusDays(20);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMusyawarahRt();
    }

    @Test
    @DisplayName("musyawarah dan berita acara Kelurahan, jawaban Camat, Keputusan: masing-masing tidak mendahului dasarnya")
    void dariAwalSampaiAkhir() {
        jalan.keduaRtSetuju().sampaikan();
        Ditolak.dengan("URUTAN_TANGGAL", () -> undang("lurah", dahulu, hariIni))
                .contains("Penyampaian hasil RT 001/RW 0", Kalender.tulis(hariIni), "Undangan (" + Kalender.tulis(dahulu));
        jalan.undang("lurah");
        Ditolak.dengan("URUTAN_TANGGAL", () -> jalan.pada(dahulu)
                .hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 10))).contains("Musyawarah");
        jalan.hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 10)).mufakatTercapai(kelurahan.rwA, "001");
        Ditolak.dengan("URUTAN_TANGGAL", () -> jalan.pada(dahulu).beritaAcara("lurah"))
                .contains("Berita acara (" + Kalender.tulis(dahulu));
        jalan.beritaAcara("lurah").rancangan().tinjau();
        Ditolak.dengan("URUTAN_TANGGAL", () -> jalan.pada(dahulu).camatSetuju())
                .contains("Jawaban Camat (" + Kalender.tulis(dahulu));
        jalan.camatSetuju();
        Ditolak.dengan("PERSETUJUAN_SETELAH_KEPUTUSAN", () -> jalan.tandatangani(dahulu));
        jalan.tandatangani();
        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("rapat yang diundang untuk pekan depan tidak dicatat hari ini, kecuali undangan yang berubah dicatat dahulu")
    void sebelumHariUndangan() {
        undang("rw01", hariIni.minusDays(7), hariIni.plusDays(7));

        Ditolak.dengan("URUTAN_TANGGAL", this::hadir).contains("Hari musyawarah menurut undangan RT 001/RW 01",
                Kalender.tulis(hariIni.plusDays(7)), "undangan yang berubah", "RUKUN-DATA-03");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran",
                Map.of("pelaksanaan", "BATAL", "sebabBatal", "Dimajukan menjadi hari ini."));
        undang("rw01", hariIni.minusDays(1), hariIni);
        hadir();
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("CatatPembahasan");
    }

    @Test
    @DisplayName("di tingkat Kelurahan undangan yang berubah dicatat sesudah kasus dikembalikan satu tahap")
    void undanganKelurahanBerubah() {
        jalan.keduaRtSetuju().sampaikan();
        undang("lurah", hariIni, hariIni.plusDays(7));
        Ditolak.dengan("URUTAN_TANGGAL", () -> jalan.hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 10)))
                .contains("dikembalikan satu tahap");

        new TindakanUji(panggung, jalan).minta("lurah", "KEMBALIKAN").jalankan();
        jalan.undang("lurah").hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 10))
                .mufakatTercapai(kelurahan.rwA, "001");
    }

    @Test
    @DisplayName("rapat kedua tidak mendahului rapat pertama")
    void rapatKedua() {
        jalan.rapat("rw01", kelurahan.kepalaA.subList(0, 5));
        undang("rw01", hariIni.minusDays(7), hariIni.minusDays(3));
        Ditolak.dengan("URUTAN_TANGGAL", () -> jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran",
                jalan.pada(hariIni.minusDays(3)).kehadiran("rw01", kelurahan.kepalaA)));
    }

    @Test
    @DisplayName("undangan kedua tidak mendahului undangan pertama")
    void undanganKedua() {
        jalan.rapat("rw01", kelurahan.kepalaA.subList(0, 5));
        Ditolak.dengan("URUTAN_TANGGAL", () -> undang("rw01", dahulu, hariIni)).contains("Undangan RT 001/RW 01");
    }

    @Test
    @DisplayName("undangan yang dikoreksi diuji lagi oleh yang bertumpu padanya: kehadirannya menunggu kantornya")
    void koreksi() {
        jalan.musyawarahSetuju("rw01", kelurahan.kepalaA).jalankan();
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalMusyawarah", hariIni.plusDays(3));
        new TindakanUji(panggung, jalan).koreksi("rw01", "Undangan musyawarah – RT 001/RW 01", undangan)
                .disetujui("lurah").jalankan();

        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("CatatKehadiran");
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TEMUAN)).anySatisfy(temuan ->
                assertThat(temuan.path("keterangan").asText()).contains("Hari musyawarah menurut undangan"));
    }

    private void hadir() {
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran", jalan.kehadiran("rw01", kelurahan.kepalaA));
    }

    private void undang(String siapa, LocalDate tanggal, LocalDate untuk) {
        Map<String, Object> undangan = jalan.undangan();
        undangan.put("tanggalUndangan", tanggal);
        undangan.put("tanggalMusyawarah", untuk);
        jalan.pejabat(siapa).kirim(jalan.nomor(), "UndangPeserta", undangan);
    }
}
