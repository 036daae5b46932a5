package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the merger when its Keputusan is not signed. */
@UjiAplikasi
class AkhirPenetapanTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private LocalDate hariIni;

    @BeforeEach
    void siapkan() {
        hariIni = jam.hariIni();
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(40));
        jalan = new Jalan(panggung, kelurahan, hariIni);
    }

    @Test
    @DisplayName("Lurah menolak rancangan: penggabungan berakhir dan RT-nya bebas")
    void ditolakLurah() {
        jalan.sampaiMufakat().rancangan().tinjau("TOLAK");

        panggung.pastikanSelesai(jalan.nomor(), "DITOLAK_LURAH");
    }

    @Test
    @DisplayName("Camat menolak dan Lurah mengakhiri: penggabungan berakhir dan RT-nya bebas")
    void ditolakCamat() {
        jalan.sampaiCamat().camatMenjawab("TOLAK").tindakLanjut("AKHIRI");

        panggung.pastikanSelesai(jalan.nomor(), "DITOLAK_CAMAT");
    }

    @Test
    @DisplayName("syarat tidak lagi terpenuhi pada hari penandatanganan: penggabungan kembali ke peninjauan syarat")
    void ditahan() {
        jalan.sampaiCamat().camatSetuju();
        panggung.ubah(e -> kelurahan.kkKeluar(kelurahan.kepalaA.get(0), hariIni));
        jalan.tandatangani();

        assertThat(jalan.pejabat("lurah").namaTugas(jalan.nomor())).containsExactly("TinjauSyarat");
    }
}
