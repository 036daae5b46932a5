package id.rukun.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.isian.arsip.Kiriman;
import id.rukun.uji.Contoh;
import id.rukun.uji.UjiAplikasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Parallel runs that an event has stopped all begin anew; those that had ended, or run, stand beside the corrected one. */
@UjiAplikasi
class PeristiwaTiapUnitTest extends PeristiwaUji {

    @Override
    String proses() {
        return "uji-peristiwa-unit";
    }

    @Override
    Map<String, Object> awal() {
        return Map.of("daftarUnit", new ArrayList<>(List.of(kelurahan.rtA, kelurahan.rtB)));
    }

    @BeforeEach
    void undang() {
        kirim("Undang", kelurahan.rtA, undangan("Balai warga"));
        kirim("Undang", kelurahan.rtB, undangan("Balai warga"));
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
        kabari("uji-berhenti");
        assertThat(terbuka()).containsExactly("Bereskan");
        koreksi(kelurahan.rtB);

        assertThat(terbuka()).as("the run that had ended is done again by what was submitted").containsExactly("Catat");
        assertThat(tugas("Catat", kelurahan.rtB)).isNotNull();
        assertThat(berlaku("Undang")).hasSize(2);
        assertThat(berlaku("Catat")).hasSize(1);
        kirim("Catat", kelurahan.rtB, beritaAcara());
        tindakan.jalankan();
        assertThat(terbuka()).containsExactly("Lanjut");
        kabari("uji-berhenti");
        assertThat(terbuka()).containsExactly("Bereskan");
    }

    @Test
    @DisplayName("peristiwa sesudah tahap selesai: unit lain tetap selesai")
    void selesaiSebelumnya() {
        kirim("Catat", kelurahan.rtA, beritaAcara());
        kirim("Catat", kelurahan.rtB, beritaAcara());
        tindakan.jalankan();
        Kiriman lain = berlaku("Catat").stream().filter(k -> k.unitId().equals(kelurahan.rtB)).findFirst().orElseThrow();
        kabari("uji-berhenti");
        koreksi(kelurahan.rtA);

        assertThat(terbuka()).containsExactly("Lanjut");
        assertThat(berlaku("Catat")).hasSize(2).contains(lain);
        pejabat("petugas").kirim(nomor, "Lanjut", Contoh.LANJUT);
        panggung.pastikanSelesai(nomor, "SELESAI");
    }

    private void koreksi(String unit) {
        tindakan.minta("petugas", "KOREKSI");
        koreksi("Rumah Ketua RW",
                berlaku("Undang").stream().filter(k -> k.unitId().equals(unit)).findFirst().orElseThrow());
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

    private Map<String, Object> beritaAcara() {
        return Map.of("nomor", "BA-1", "tanggal", jam.hariIni(), "penandatangan", "Ketua");
    }
}
