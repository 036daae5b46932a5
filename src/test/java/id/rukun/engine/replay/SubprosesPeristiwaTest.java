package id.rukun.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.Contoh;
import id.rukun.uji.Ditolak;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A case that an event has led aside goes back within what the event began, or to before the event. */
@UjiAplikasi
class SubprosesPeristiwaTest extends PeristiwaUji {

    @Override
    String proses() {
        return "uji-peristiwa";
    }

    @Override
    Map<String, Object> awal() {
        return Map.of();
    }

    @BeforeEach
    void isi() {
        kirim("Isi", "Balai warga");
    }

    @Test
    @DisplayName("koreksi di dalam subproses peristiwa yang menghentikan kasus: subproses itu berjalan terus")
    void didalamYangMenghentikan() {
        kabari("uji-berhenti");
        kirim("Bereskan", "Balai warga");
        assertThat(terbuka()).containsExactly("Tutup");

        tindakan.minta("petugas", "KOREKSI");
        koreksi("Rumah Ketua RW");

        assertThat(terbuka()).containsExactly("Tutup");
        assertThat(berlaku("Bereskan")).hasSize(1);
        pejabat("petugas").kirim(nomor, "Tutup", Contoh.LANJUT);
        panggung.pastikanSelesai(nomor, "BERHENTI");
    }

    @Test
    @DisplayName("koreksi atas yang mendahului peristiwa yang menghentikan kasus: kasus kembali, dan peristiwanya ditunggu lagi")
    void sebelumYangMenghentikan() {
        kabari("uji-berhenti");
        kirim("Bereskan", "Balai warga");

        tindakan.minta("petugas", "KOREKSI");
        koreksi("Rumah Ketua RW", berlaku("Isi").get(0));

        assertThat(terbuka()).as("the correction is handed in, and what the event began is gone").containsExactly("Lanjut");
        assertThat(berlaku("Bereskan")).isEmpty();
        assertThat(menunggu()).as("each once").containsExactlyInAnyOrder("uji-berhenti", "uji-selain", "MulaiLama");
        kabari("uji-selain");
        assertThat(terbuka()).containsExactlyInAnyOrder("Lanjut", "Susulkan");
        kabari("uji-berhenti");
        assertThat(terbuka()).containsExactly("Bereskan");
        kirim("Bereskan", "Kantor Lurah");
        pejabat("petugas").kirim(nomor, "Tutup", Contoh.LANJUT);
        panggung.pastikanSelesai(nomor, "BERHENTI");
    }

    @Test
    @DisplayName("tugas pertama sesudah peristiwa yang menghentikan kasus dikembalikan setahap, ke sebelum peristiwanya")
    void dikembalikanKeSebelumnya() {
        kabari("uji-berhenti");
        tindakan.minta("petugas", "KEMBALIKAN").jalankan();

        assertThat(terbuka()).containsExactly("Isi");
        assertThat(menunggu()).containsExactlyInAnyOrder("uji-berhenti", "uji-selain", "MulaiLama");
        kirim("Isi", "Balai warga");
        pejabat("petugas").kirim(nomor, "Lanjut", Contoh.LANJUT);
        panggung.pastikanSelesai(nomor, "SELESAI");
    }

    @Test
    @DisplayName("hari yang menghentikan kasus tiba lagi sesudah kasus kembali ke sebelumnya")
    void hariYangMenghentikan() {
        lewati("MulaiLama");
        assertThat(terbuka()).containsExactly("Tegur");
        tindakan.minta("petugas", "KEMBALIKAN").jalankan();

        assertThat(terbuka()).containsExactly("Isi");
        lewati("MulaiLama");
        assertThat(terbuka()).containsExactly("Tegur");
        pejabat("petugas").kirim(nomor, "Tegur", Contoh.LANJUT);
        panggung.pastikanSelesai(nomor, "BERHENTI");
    }

    @Test
    @DisplayName("koreksi di dalam subproses yang berjalan di sampingnya: pekerjaan lain kasus itu tetap berdiri")
    void didalamYangDiSamping() {
        kabari("uji-selain");
        kirim("Susulkan", "Balai warga");
        assertThat(terbuka()).containsExactlyInAnyOrder("Lanjut", "Cocokkan");
        String lanjut = id("Lanjut");

        tindakan.minta("petugas", "KOREKSI");
        koreksi("Rumah Ketua RW");

        assertThat(terbuka()).containsExactlyInAnyOrder("Lanjut", "Cocokkan");
        assertThat(id("Lanjut")).as("untouched").isEqualTo(lanjut);
        assertThat(berlaku("Isi")).hasSize(1);
        pejabat("petugas").kirim(nomor, "Cocokkan", Contoh.LANJUT);
        Ditolak.dengan("BUKAN_ISIAN_ANDA", () -> pilih(berlaku("Susulkan").get(0).id()));
    }

    private void pilih(String isian) {
        tindakan.minta("petugas", "KOREKSI");
        pejabat("petugas").kirim(nomor, "PilihIsian", Map.of("sasaran", isian));
    }

    /** Corrects what was submitted last. */
    private void koreksi(String tempat) {
        koreksi(tempat, riwayat.semua(panggung.kasus(nomor).id()).stream().filter(k -> k.formulir().endsWith("undangan"))
                .reduce((a, b) -> b).orElseThrow());
    }

    /** What the case waits for besides its tasks: messages by their names, days by their events. */
    private List<String> menunggu() {
        String proses = mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(nomor)
                .processDefinitionKey("uji-peristiwa").singleResult().getId();
        return Stream.concat(mesin.getRuntimeService().createEventSubscriptionQuery().processInstanceId(proses).list()
                        .stream().map(EventSubscription::getEventName),
                mesin.getManagementService().createJobQuery().processInstanceId(proses).timers().list().stream()
                        .map(job -> mesin.getManagementService().createJobDefinitionQuery()
                                .jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId())).toList();
    }

    private void lewati(String timer) {
        mesin.getManagementService().executeJob(mesin.getManagementService().createJobQuery().activityId(timer)
                .singleResult().getId());
    }

    private void kirim(String kegiatan, String tempat) {
        pejabat("petugas").kirim(nomor, kegiatan, undangan(tempat));
    }

    private String id(String kegiatan) {
        return mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(nomor).taskDefinitionKey(kegiatan)
                .singleResult().getId();
    }
}
