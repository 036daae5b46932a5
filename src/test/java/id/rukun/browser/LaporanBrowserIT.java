package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A head of a Dinas accounts; the form asks the elements of this kind only. */
@UjiBrowser
@Tag("panjang")
class LaporanBrowserIT {

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private KotaUji kota;
    private Tasklist tasklist;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        kota.akun("sekda");
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("jenisnya sudah terpilih, unsurnya menurut jenisnya")
    void pertanggungjawaban() {
        String akun = kota.akun("kepala.DISPORA");
        tasklist.masuk(akun);
        LayarFormulir baru = tasklist.bukaMulai("Laporan ke atas");
        baru.isi("jenis", "Pertanggungjawaban kepada Wali Kota").isi("mulai", tulis(-30)).isi("akhir", tulis(0)).kirim();
        LayarFormulir isi = tasklist.buka(Tasklist.TUGAS_KANTOR, "Susun laporan");
        assertThat(isi.teks()).contains("Monitoring dan evaluasi").contains("Pertanggungjawaban kepada Wali Kota");
        isi.isi(Map.of("perencanaan", "Disusun.", "pelaksanaan", "Terlaksana.", "monitoringEvaluasi", "Baik.", "pelaporan", "Lengkap.",
                "penyusunanKebijakan", "Satu rancangan.", "nomorSurat", "1/LAP/2026", "tanggalSurat", tulis(0), "penandatangan", "Siti Rahma"));
        isi.kirim();
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private String tulis(int geser) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(jam.hariIni().plusDays(geser));
    }
}
