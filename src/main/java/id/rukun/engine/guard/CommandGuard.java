package id.rukun.engine.guard;

import id.rukun.engine.Penolakan;
import id.rukun.engine.internal.GivenCommand;
import id.rukun.engine.sheet.TaskContext;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.CatatanTerbaca;
import id.rukun.jabatan.Jabatan;
import id.rukun.tenggat.JamRukun;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks what the engine itself leaves unasked: whether a task is taken for oneself, whether a remark belongs to a task
 * that the person sees and can be read, whether he may count the cases of all offices, whether a job to be run again has failed.
 */
@Component
class CommandGuard {

    private final TaskContext tugasService;
    private final OfficeRights hakKantor;
    private final HistoryService historyService;
    private final IdentityService identityService;
    private final ManagementService managementService;
    private final KatalogAturan katalog;
    private final JamRukun jam;

    CommandGuard(TaskContext tugasService, OfficeRights hakKantor, @Lazy HistoryService historyService,
            @Lazy IdentityService identityService, @Lazy ManagementService managementService, KatalogAturan katalog,
            JamRukun jam) {
        this.tugasService = tugasService;
        this.hakKantor = hakKantor;
        this.historyService = historyService;
        this.identityService = identityService;
        this.managementService = managementService;
        this.katalog = katalog;
        this.jam = jam;
    }

    /**
     * @throws AuthorizationException if the person may not give this command
     * @throws InvalidRequestException if he may, but what he writes cannot be read
     */
    void periksa(GivenCommand perintah, String akun) {
        switch (perintah.jenis()) {
            case AMBIL -> {
                tuntut(akun.equals(perintah.teks("userId")), "Tugas hanya dapat diambil untuk diri sendiri.");
                hakKantor.wajibMengambil(perintah.teks("taskId"), akun);
            }
            case CATAT -> {
                tuntut(tugasnya(perintah), "Tugas ini bukan tugas kantor Anda.");
                terbaca(perintah.teks("message"));
            }
            case BACA_CATATAN_TUGAS -> tuntut(tugasnya(perintah), "Tugas ini bukan tugas kantor Anda.");
            case BACA_CATATAN_PROSES -> tuntut(terlihat(perintah.teks("processInstanceId")),
                    "Kasus ini bukan kasus kantor Anda.");
            case HITUNG_SEMUA -> tuntut(melihatSemua(), "Rekapitulasi semua kantor hanya untuk pengawas.");
            case ULANGI_PEKERJAAN -> tuntut(mengulangYangGagal(perintah),
                    "Hanya pekerjaan yang gagal yang dapat diulang, sekali setiap kali, tanpa mengubah tanggalnya.");
            default -> { }
        }
    }

    /** The engine's REST interface has a word of its own for whatever its command answers; it lets this one through. */
    private void terbaca(String catatan) {
        Putusan putusan =
                katalog.periksa(CatatanTerbaca.class, new CatatanTerbaca.Fakta(catatan), jam.hariIni());
        if (!putusan.terpenuhi()) {
            throw new InvalidRequestException(Response.Status.BAD_REQUEST, Penolakan.kalimat(putusan));
        }
    }

    private static void tuntut(boolean benar, String pesan) {
        if (!benar) {
            throw new AuthorizationException(pesan);
        }
    }

    private boolean tugasnya(GivenCommand perintah) {
        Task tugas = tugasService.terlihat(perintah.teks("taskId"));
        boolean prosesLain = tugas != null && perintah.jenis() == GivenCommand.JenisPerintah.CATAT
                && perintah.teks("processInstanceId") != null
                && !tugas.getProcessInstanceId().equals(perintah.teks("processInstanceId"));
        return tugas != null && !prosesLain;
    }

    /** The same command could switch a job off, or move the date of a term. */
    private boolean mengulangYangGagal(GivenCommand medan) {
        boolean sekali = Integer.valueOf(1).equals(medan.nilai("retries"))
                && Boolean.FALSE.equals(medan.nilai("isDueDateSet"));
        return sekali && medan.teks("jobId") != null
                && managementService.createJobQuery().jobId(medan.teks("jobId")).noRetriesLeft().count() > 0;
    }

    private boolean terlihat(String prosesId) {
        return historyService.createHistoricProcessInstanceQuery().processInstanceId(prosesId).count() > 0;
    }

    private boolean melihatSemua() {
        return identityService.getCurrentAuthentication().getGroupIds().stream()
                .anyMatch(Set.of(Jabatan.PENGAWAS.peran(), Jabatan.OPERATOR.peran())::contains);
    }
}
