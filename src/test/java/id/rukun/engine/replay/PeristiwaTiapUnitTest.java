package id.rukun.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parallel runs that an event has stopped all begin anew; those that had ended, or run, stand beside the corrected one. */
@UjiAplikasi
class PeristiwaTiapUnitTest implements Perkara {

    @Autowired private Panggung panggung;
    @Autowired private ProcessEngine mesin;
    @Autowired private RiwayatIsian riwayat;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private TindakanUji tindakan;
    private String model;
    private String nomor;

    @BeforeEach
    void siapkan() {
        model = Contoh.pasang(mesin.getRepositoryService(), "uji-peristiwa-unit");
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        tindakan = new TindakanUji(panggung, this);
        nomor = panggung.mulaiProses("uji-peristiwa-unit", kelurahan.id,
                Map.of("daftarUnit", new ArrayList<>(List.of(kelurahan.rtA, kelurahan.rtB))));
        kirim("Undang", kelurahan.rtA, undangan("Balai warga"));
        kirim("Undang", kelurahan.rtB, undangan("Balai warga"));
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(mesin.getRepositoryService(), model);
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    @Test
    @DisplayName("tahap yang berjalan: hanya unit yang dikoreksi mulai lagi")
    void berjalan() {
        String tetap = tugas("Catat", kelurahan.rtB).getId();
        koreksi(kelurahan.rtA);

        assertThat(terbuka()).containsExactly("Catat", "Catat");
        assertThat(tugas("Catat", kelurahan.rtB).getId()).isEqualTo(tetap);
    }

    @Test
    @DisplayName("tahap yang dihentikan peristiwa: semua unit mulai lagi, dan yang sudah dikirim dimasukkan kembali")
    void dihentikan() {
        kirim("Catat", kelurahan.rtA, beritaAcara());
        kabari();
        assertThat(terbuka()).containsExactly("Bereskan");
        koreksi(kelurahan.rtB);

        assertThat(terbuka()).as("the run that had ended is done again by what was submitted").containsExactly("Catat");
        assertThat(tugas("Catat", kelurahan.rtB)).isNotNull();
        assertThat(berlaku("Undang")).hasSize(2);
        assertThat(berlaku("Catat")).hasSize(1);
        kirim("Catat", kelurahan.rtB, beritaAcara());
        tindakan.jalankan();
        assertThat(terbuka()).containsExactly("Lanjut");
        kabari();
        assertThat(terbuka()).containsExactly("Bereskan");
    }

    @Test
    @DisplayName("peristiwa sesudah tahap selesai: unit lain tetap selesai")
    void selesaiSebelumnya() {
        kirim("Catat", kelurahan.rtA, beritaAcara());
        kirim("Catat", kelurahan.rtB, beritaAcara());
        tindakan.jalankan();
        Kiriman lain = berlaku("Catat").stream().filter(k -> k.unitId().equals(kelurahan.rtB)).findFirst().orElseThrow();
        kabari();
        koreksi(kelurahan.rtA);

        assertThat(terbuka()).containsExactly("Lanjut");
        assertThat(berlaku("Catat")).hasSize(2).contains(lain);
        pejabat("petugas").kirim(nomor, "Lanjut", Contoh.LANJUT);
        panggung.pastikanSelesai(nomor, "SELESAI");
    }

    private void koreksi(String unit) {
        tindakan.minta("petugas", "KOREKSI");
        String sasaran = berlaku("Undang").stream().filter(k -> k.unitId().equals(unit)).findFirst().orElseThrow().id();
        pejabat("petugas").kirim(nomor, "PilihIsian", Map.of("sasaran", sasaran));
        pejabat("petugas").kirim(nomor, "IsiKoreksi", undangan("Rumah Ketua RW"));
        tindakan.disetujui("lurah").jalankan();
    }

    private void kabari() {
        Execution menunggu = mesin.getRuntimeService().createExecutionQuery()
                .messageEventSubscriptionName("uji-berhenti").processInstanceBusinessKey(nomor).singleResult();
        mesin.getRuntimeService().messageEventReceived("uji-berhenti", menunggu.getId());
    }

    private void kirim(String kegiatan, String unit, Map<String, Object> isian) {
        Task tugas = tugas(kegiatan, unit);
        pejabat("petugas").ambil(tugas);
        pejabat("petugas").kirim(tugas, isian);
    }

    private Task tugas(String kegiatan, String unit) {
        return mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(nomor).taskDefinitionKey(kegiatan)
                .list().stream()
                .filter(t -> unit.equals(mesin.getTaskService().getVariable(t.getId(), "unitId"))).findFirst()
                .orElseThrow();
    }

    private Map<String, Object> undangan(String tempat) {
        return new HashMap<>(Map.of("tanggalUndangan", jam.hariIni(), "tanggalMusyawarah", jam.hariIni(), "pukul", "19:30",
                "tempat", tempat, "semuaDiundang", true));
    }

    private Map<String, Object> beritaAcara() {
        return Map.of("nomor", "BA-1", "tanggal", jam.hariIni(), "penandatangan", "Pimpinan");
    }

    private List<Kiriman> berlaku(String kegiatan) {
        return riwayat.semua(panggung.kasus(nomor).id()).stream()
                .filter(k -> k.aktivitas().equals(kegiatan) && !k.gugur()).toList();
    }

    private List<String> terbuka() {
        return mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(nomor).list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }
}
