package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.time.Period;
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
    @DisplayName("BJR-PR-09 kepala seksi melapor kepada kepala bidangnya, yang memberi petunjuk; kepala seksi mengakuinya")
    void pejabat() throws IOException {
        PosUnit bidang = kota.pos("DISPORA", JenisPos.KEPALA_BIDANG, "Kepala Bidang Olahraga", null);
        PosUnit seksi = kota.pos("DISPORA", JenisPos.KEPALA_SEKSI, "Kepala Seksi Prestasi", bidang.id());
        String kabid = kota.menjabat(bidang, "kabid.dispora.uji");
        String kasi = kota.menjabat(seksi, "kasi.dispora.uji");
        PeriodeLaporan masa = PeriodeLaporan.pada(jam.hariIni(), Period.ofMonths(3));
        tasklist.masuk(kasi);
        LayarFormulir baru = tasklist.bukaMulai("Laporan ke atas").isi("jenis", "Laporan berkala kepada atasan")
                .isi("mulai", MejaKantor.diketik(masa.mulai())).isi("akhir", MejaKantor.diketik(masa.akhir()));
        peramban.potret("laporan-pejabat-baru", 1366, 1200);
        baru.kirim();
        LayarFormulir isi = tasklist.buka(Tasklist.TUGAS_KANTOR, "Susun laporan");
        isi.isi(Map.of("uraian", "Dua pelatihan terlaksana.", "nomorSurat", "5/LAP/2026", "tanggalSurat",
                MejaKantor.diketik(jam.hariIni()), "penandatangan", "Pegawai Kepala Seksi Prestasi"));
        peramban.potret("laporan-pejabat-isi", 1366, 1800);
        isi.kirim();
        tasklist.masuk(kabid);
        LayarFormulir terima = tasklist.buka(Tasklist.TUGAS_KANTOR, "Terima laporan");
        assertThat(terima.teks()).contains("Kepala Seksi Prestasi Dinas").contains("Dua pelatihan terlaksana.");
        terima.isi("putusan", "Terima, dengan petunjuk").isi("petunjuk", "Sertakan daftar atletnya.");
        peramban.potret("laporan-pejabat-terima", 1366, 1800);
        terima.kirim();
        tasklist.masuk(kasi);
        LayarFormulir akui = tasklist.buka(Tasklist.TUGAS_KANTOR, "Akui petunjuk");
        assertThat(akui.teks()).contains("Sertakan daftar atletnya.");
        akui.isi("pengakuan", "Diakui dan dilaksanakan");
        peramban.potret("laporan-pejabat-akui", 1366, 1800);
        akui.kirim();
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("jenisnya sudah terpilih, unsurnya menurut jenisnya")
    void pertanggungjawaban() {
        String akun = kota.akun("kepala.DISPORA");
        tasklist.masuk(akun);
        LayarFormulir baru = tasklist.bukaMulai("Laporan ke atas");
        PeriodeLaporan masa = PeriodeLaporan.pada(jam.hariIni(), Period.ofMonths(3));
        baru.isi("jenis", "Pertanggungjawaban kepada Wali Kota").isi("mulai", MejaKantor.diketik(masa.mulai()))
                .isi("akhir", MejaKantor.diketik(masa.akhir())).kirim();
        LayarFormulir isi = tasklist.buka(Tasklist.TUGAS_KANTOR, "Susun laporan");
        assertThat(isi.teks()).contains("Monitoring dan evaluasi").contains("Pertanggungjawaban kepada Wali Kota");
        isi.isi(Map.of("perencanaan", "Disusun.", "pelaksanaan", "Terlaksana.", "monitoringEvaluasi", "Baik.", "pelaporan", "Lengkap.",
                "penyusunanKebijakan", "Satu rancangan.", "nomorSurat", "1/LAP/2026", "tanggalSurat",
                MejaKantor.diketik(jam.hariIni()), "penandatangan", "Siti Rahma"));
        isi.kirim();
        assertThat(peramban.kesalahan()).isEmpty();
    }
}
