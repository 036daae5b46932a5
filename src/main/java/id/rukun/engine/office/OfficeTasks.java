package id.rukun.engine.office;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.draf.DrafService;
import id.rukun.draf.TempatDraf;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.jabatan.AkunOrangService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives the tasks of a person whose post has ended back to the office, so that his successor finds them; notes each in
 * the dossier of its case. What he holds passes to the login that replaces his. A task of his other offices stays with him. What he once held he sees no longer, and what he has
 * typed and not sent is thrown away where he no longer may: into those, into tasks that he only saw, into start forms.
 */
@Component
class OfficeTasks {

    private static final Set<Integer> HAK_TUGAS = Set.of(Resources.TASK.resourceType(),
            Resources.HISTORIC_TASK.resourceType(), Resources.HISTORIC_PROCESS_INSTANCE.resourceType());

    private final TaskService taskService;
    private final AuthorizationService authorizationService;
    private final KasusService kasusService;
    private final BerkasService berkas;
    private final StartRights hakMulai;
    private final Kantor kantor;
    private final DrafService draf;
    private final TanpaHak tanpaHak;

    OfficeTasks(TaskService taskService, AuthorizationService authorizationService, KasusService kasusService,
            BerkasService berkas, StartRights hakMulai, Kantor kantor,
            DrafService draf, TanpaHak tanpaHak) {
        this.taskService = taskService;
        this.authorizationService = authorizationService;
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.hakMulai = hakMulai;
        this.kantor = kantor;
        this.draf = draf;
        this.tanpaHak = tanpaHak;
    }

    /**
     * @param hilang groups of the offices that the account has lost
     * @param tetap groups of the offices that it keeps
     * @return the office to which each task went back
     */
    List<String> kembalikan(String akun, Set<String> hilang, Set<String> tetap) {
        List<String> semua = new ArrayList<>();
        for (Task tugas : taskService.createTaskQuery().taskAssignee(akun).list()) {
            Optional<String> penerima = penerima(tugas, hilang, tetap);
            if (penerima.isPresent()) {
                kembalikan(tugas, akun, penerima.get());
                semua.add(penerima.get());
            }
        }
        cabutHak(akun);
        draf.milik(akun).stream().filter(tempat -> !boleh(akun, tempat, tetap)).forEach(t -> draf.buang(akun, t));
        return semua;
    }

    /** What a person holds he goes on holding with the login that replaces a dead one: nobody could take it from that. */
    @EventListener
    public void diganti(AkunOrangService.Diganti akun) {
        tanpaHak.tanya(() -> {
            taskService.createTaskQuery().taskAssignee(akun.lama()).list()
                    .forEach(tugas -> taskService.setAssignee(tugas.getId(), akun.baru()));
            return true;
        });
    }

    /** Whether he may still type there: he holds the task or sees it, or may start the procedure. */
    private boolean boleh(String akun, TempatDraf tempat, Set<String> tetap) {
        if (tempat.jenis() == TempatDraf.Jenis.MULAI) {
            return tanpaHak.tanya(() -> hakMulai.boleh(tempat.kunci(), akun));
        }
        Task tugas = taskService.createTaskQuery().taskId(tempat.kunci()).singleResult();
        return tugas != null && (akun.equals(tugas.getAssignee()) || grup(tugas).stream().anyMatch(tetap::contains));
    }

    /**
     * The engine lets whoever once held a task see it for ever. What his remaining offices may see, they see as groups;
     * only for the tasks that he still holds does he keep what is his own.
     */
    private void cabutHak(String akun) {
        Set<String> dipegang = taskService.createTaskQuery().taskAssignee(akun).list().stream()
                .flatMap(tugas -> Stream.of(tugas.getId(), tugas.getProcessInstanceId())).collect(Collectors.toSet());
        authorizationService.createAuthorizationQuery().userIdIn(akun).list().stream()
                .filter(hak -> HAK_TUGAS.contains(hak.getResourceType()) && !dipegang.contains(hak.getResourceId()))
                .forEach(hak -> authorizationService.deleteAuthorization(hak.getId()));
    }

    private Optional<String> penerima(Task tugas, Set<String> hilang, Set<String> tetap) {
        List<String> grup = grup(tugas);
        if (grup.isEmpty()) {
            return kantorPemulai(tugas, hilang);
        }
        boolean masihKantornya = grup.stream().anyMatch(tetap::contains);
        return masihKantornya ? Optional.empty() : grup.stream().filter(hilang::contains).findFirst();
    }

    /** A task that is the starter's own goes to the office in which he opened the case, if it is one that he lost. */
    private Optional<String> kantorPemulai(Task tugas, Set<String> hilang) {
        String unit = kasus(tugas).map(Kasus::unitId).orElse("");
        Set<String> peran = hakMulai.peranPemulai(tugas.getProcessDefinitionId());
        return hilang.stream().sorted()
                .filter(g -> Kantor.unitGrup(g).equals(unit) && peran.contains(Kantor.peranModel(Kantor.peranGrup(g)))).findFirst();
    }

    private void kembalikan(Task tugas, String akun, String penerima) {
        if (!grup(tugas).contains(penerima)) {
            taskService.addCandidateGroup(tugas.getId(), penerima);
        }
        taskService.setAssignee(tugas.getId(), null);
        kasus(tugas).ifPresent(kasus -> berkas.tulis(kasus.id(), JenisEntri.TINDAKAN, Pelaku.SISTEM, tugas.getName(),
                keterangan(tugas, akun, kantor.nama(penerima))));
    }

    private List<String> grup(Task tugas) {
        return taskService.getIdentityLinksForTask(tugas.getId()).stream()
                .map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
    }

    private static Map<String, Object> keterangan(Task tugas, String akun, String penerima) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", "Tugas dikembalikan kepada kantor");
        isi.put("tugas", tugas.getName());
        isi.put("pemegang", akun);
        isi.put("kantor", penerima);
        isi.put("alasan", "Pemegang tugas tidak lagi bertugas untuk " + penerima + ".");
        return isi;
    }

    private Optional<Kasus> kasus(Task tugas) {
        return Optional.ofNullable((String) taskService.getVariable(tugas.getId(), Variabel.KASUS_ID))
                .map(kasusService::kasus);
    }
}
