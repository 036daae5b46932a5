package id.rukun.prosedur.musyawarah.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known stands in a form when it is opened; what somebody has to say himself does not. */
@UjiAplikasi
class AwalRapatTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private ObjectMapper json;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
    }

    @Test
    @DisplayName("undangan sesudah musyawarah yang gagal memuat tempat dan pukul yang lama, bertanggal hari ini")
    void undanganUlang() {
        assertThat(awal("rw01", "UndangPeserta")).isEqualTo(json.createObjectNode()
                .put("nomor", "1/UND/" + jam.hariIni().getYear()).put("tanggalUndangan", hariIni()));

        jalan.rapat("rw01", kelurahan.kepalaA.subList(0, 1));
        JsonNode ulang = awal("rw01", "UndangPeserta");
        assertThat(ulang.path("tempat").asText()).isEqualTo("Balai warga");
        assertThat(ulang.path("pukul").asText()).isEqualTo("19:30");
        assertThat(ulang.has("semuaDiundang")).as("to be said each time").isFalse();
    }

    @Test
    @DisplayName("hari rapat menurut undangan, usul yang dibahas, dan nama pimpinan di berita acara; siapa hadir tidak diisikan")
    void rapat() {
        jalan.undang("rw01");
        assertThat(awal("rw01", "CatatKehadiran")).isEqualTo(json.createObjectNode().put("tanggalPelaksanaan", hariIni()));
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatKehadiran", jalan.kehadiran("rw01", kelurahan.kepalaA));
        assertThat(awal("rw01", "CatatPembahasan").path("isiKeputusan").asText())
                .isEqualTo("Penggabungan: RT 001/RW 01, RT 001/RW 02");
        jalan.pejabat("rw01").kirim(jalan.nomor(), "CatatPembahasan", Jalan.mufakat());
        JsonNode beritaAcara = awal("rw01", "TandatanganiBeritaAcara");
        assertThat(beritaAcara.path("tanggal").asText()).isEqualTo(hariIni());
        assertThat(beritaAcara.path("penandatangan").asText()).isEqualTo("Ketua");
        assertThat(beritaAcara.path("nomor").asText()).isEqualTo("1/BA/" + jam.hariIni().getYear());
    }

    @Test
    @DisplayName("berita acara tingkat Kelurahan memuat Lurah pada hari musyawarahnya, walaupun sudah diganti; usulnya terisi")
    void lurahHariRapat() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahKelurahan();
        jalan.undang("lurah").hadirKelurahan(kelurahan.pengurus(), jalan.tokoh(10, 10));
        assertThat(awal("lurah", "CatatMufakat").path("isiKeputusan").asText()).startsWith("Penggabungan RT 001/RW 01");
        jalan.mufakatTercapai(kelurahan.rwA, "001");
        panggung.ubah(semua -> kelurahan.gantiLurah("lurahbaru", jam.hariIni().plusDays(1)));
        jam.maju(Duration.ofDays(1));
        panggung.sinkronkan(kelurahan);

        assertThat(awal("lurahbaru", "TandatanganiBeritaAcara").path("penandatangan").asText())
                .isEqualTo("Pejabat " + kelurahan.akun("lurah"));
    }

    private String hariIni() {
        return jam.hariIni().toString();
    }

    private JsonNode awal(String siapa, String kegiatan) {
        Pejabat pejabat = jalan.pejabat(siapa);
        try {
            return json.readTree(pejabat.lembar(pejabat.tugas(jalan.nomor(), kegiatan))).path("awal");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
