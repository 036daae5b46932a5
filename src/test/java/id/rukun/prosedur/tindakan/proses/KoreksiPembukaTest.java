package id.rukun.prosedur.tindakan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The form with which a case was begun can be corrected as any other. */
@UjiAplikasi
class KoreksiPembukaTest {

    private static final String USULAN = "Usulan penggabungan";
    private static final String ALASAN_BARU = "Warga kedua RT meminta satu pelayanan, sesuai hasil rapat warga.";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private RiwayatIsian riwayat;
    @Autowired private PenggabunganService penggabungan;
    @Autowired private WilayahService wilayah;
    @Autowired private TaskService taskService;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private TindakanUji tindakan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        tindakan = new TindakanUji(panggung, jalan);
    }

    @Test
    @DisplayName("koreksi usulan: kembali ke tugas pertama dengan pokok baru; yang menyusul gugur, kunci lepas")
    void kembaliKeAwal() {
        String kasus = sampaiUndangan();
        tindakan.koreksi("petugas", USULAN, usulan(kelurahan.rwB)).disetujui("lurah").jalankan();

        assertThat(tugas()).containsExactly("PilihRt");
        assertThat(penggabungan.usulan(kasus).unitPengusul()).isEqualTo(kelurahan.rwB);
        assertThat(penggabungan.usulan(kasus).alasan()).isEqualTo(ALASAN_BARU);
        assertThat(wilayah.kunciAktif(kelurahan.rtA)).isEmpty();
        assertThat(riwayat.semua(kasus)).filteredOn(Kiriman::pembuka).hasSize(1).noneMatch(Kiriman::gugur);
        assertThat(riwayat.semua(kasus)).filteredOn(k -> !k.pembuka()).isNotEmpty().allMatch(Kiriman::gugur);

        jalan.pilihRt().undang("rw01");
    }

    @Test
    @DisplayName("koreksi usulan yang ditolak aturan: temuan dengan sebabnya, kasus berjalan terus seperti semula")
    void ditolakAturan() {
        String kasus = sampaiUndangan();
        tindakan.koreksi("petugas", USULAN, Map.of("asal", List.of("LURAH"), "unitPengusul", kelurahan.rwA,
                "alasan", ALASAN_BARU)).disetujui("lurah").jalankan();

        assertThat(tugas()).containsOnly("UndangPeserta", "CatatKehadiran");
        assertThat(penggabungan.usulan(kasus).alasan()).isEqualTo(Jalan.ALASAN);
        assertThat(wilayah.kunciAktif(kelurahan.rtA)).isPresent();
        assertThat(riwayat.semua(kasus)).noneMatch(Kiriman::gugur);
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TEMUAN)).anyMatch(e -> e.toString().contains("KOREKSI_TIDAK_DITERIMA")
                && e.toString().contains("kosongkan unit pengusul"));
        tindakan.minta("petugas", "KOREKSI");
    }

    @Test
    @DisplayName("yang membuka kasus dikoreksi, tidak dikembalikan: di belakangnya tidak ada tugas")
    void tidakDikembalikan() {
        jalan.mulai();
        Ditolak.dengan("TANPA_TAHAP_SEBELUMNYA", () -> tindakan.minta("lurah", "KEMBALIKAN"));
    }

    private List<String> tugas() {
        return taskService.createTaskQuery().processInstanceBusinessKey(jalan.nomor()).list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }

    private String sampaiUndangan() {
        jalan.mulai().pilihRt().undang("rw01");
        return panggung.kasus(jalan.nomor()).id();
    }

    private static Map<String, Object> usulan(String pengusul) {
        return Map.of("asal", List.of("MASYARAKAT"), "unitPengusul", pengusul, "alasan", ALASAN_BARU);
    }
}
