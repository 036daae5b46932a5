package id.rukun.engine.internal;

import id.rukun.engine.Penolakan;
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
import org.camunda.bpm.engine.impl.ActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
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

    private static final Set<Class<?>> CATATAN_TUGAS = Set.of(AddCommentCmd.class, GetTaskCommentsCmd.class,
            GetTaskCommentCmd.class, GetTaskAttachmentsCmd.class, GetTaskAttachmentCmd.class,
            GetTaskAttachmentContentCmd.class);
    private static final Set<Class<?>> CATATAN_PROSES =
            Set.of(GetProcessInstanceCommentsCmd.class, GetProcessInstanceAttachmentsCmd.class);
    private static final Set<Class<?>> HITUNGAN =
            Set.of(ProcessDefinitionStatisticsQueryImpl.class, ActivityStatisticsQueryImpl.class);

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
    void periksa(Command<?> command, String akun) {
        Class<?> jenis = command.getClass();
        if (jenis == ClaimTaskCmd.class) {
            tuntut(akun.equals(new CommandFields(command).teks("userId")),
                    "Tugas hanya dapat diambil untuk diri sendiri.");
            hakKantor.wajibMengambil(new CommandFields(command).teks("taskId"), akun);
        } else if (CATATAN_TUGAS.contains(jenis)) {
            tuntut(tugasnya(command), "Tugas ini bukan tugas kantor Anda.");
            if (jenis == AddCommentCmd.class) {
                terbaca(new CommandFields(command).teks("message"));
            }
        } else if (CATATAN_PROSES.contains(jenis)) {
            tuntut(terlihat(new CommandFields(command).teks("processInstanceId")),
                    "Kasus ini bukan kasus kantor Anda.");
        } else if (HITUNGAN.contains(jenis)) {
            tuntut(melihatSemua(), "Rekapitulasi semua kantor hanya untuk pengawas.");
        } else if (jenis == SetJobRetriesCmd.class) {
            tuntut(mengulangYangGagal(new CommandFields(command)),
                    "Hanya pekerjaan yang gagal yang dapat diulang, sekali setiap kali, tanpa mengubah tanggalnya.");
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

    private boolean tugasnya(Command<?> command) {
        CommandFields medan = new CommandFields(command);
        Task tugas = tugasService.terlihat(medan.teks("taskId"));
        boolean prosesLain = tugas != null && command instanceof AddCommentCmd
                && medan.teks("processInstanceId") != null
                && !tugas.getProcessInstanceId().equals(medan.teks("processInstanceId"));
        return tugas != null && !prosesLain;
    }

    /** The same command could switch a job off, or move the date of a term. */
    private boolean mengulangYangGagal(CommandFields medan) {
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
