package id.rukun.uji;

import id.rukun.uji.Biaya.JenisBiaya;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/** An official at work: everything is done under his login, as over HTTP, so that the guard judges it. */
public class Pejabat {

    private final ProcessEngine mesin;
    private final String akun;

    Pejabat(ProcessEngine mesin, String akun) {
        this.mesin = mesin;
        this.akun = akun;
    }

    /** Starts a procedure by its form and returns the number of the case. */
    public String mulai(String prosedur, Map<String, ?> isian) {
        return masuk(() -> {
            String definisi = mesin.getRepositoryService().createProcessDefinitionQuery()
                    .processDefinitionKey(prosedur).latestVersion().singleResult().getId();
            ProcessInstance instansi = PenghitungPernyataan.langkah(JenisBiaya.MULAI, prosedur,
                    () -> mesin.getFormService().submitStartForm(definisi, variabel(isian)));
            return instansi.getBusinessKey();
        });
    }

    /** Takes the task of a case, unless it is his already, reads its sheet, and submits its form. */
    public void kirim(String nomorKasus, String kegiatan, Map<String, ?> isian) {
        masuk(() -> {
            Task tugas = tugas(nomorKasus, kegiatan);
            ambil(tugas);
            lembar(tugas);
            kirim(tugas, isian);
            return null;
        });
    }

    /** Submits the form of a task that he holds. */
    public void kirim(Task tugas, Map<String, ?> isian) {
        masuk(() -> PenghitungPernyataan.langkah(JenisBiaya.KIRIM, tugas.getTaskDefinitionKey(), () -> {
            mesin.getFormService().submitTaskForm(tugas.getId(), variabel(isian));
            return null;
        }));
    }

    public void ambil(Task tugas) {
        if (!akun.equals(tugas.getAssignee())) {
            masuk(() -> {
                mesin.getTaskService().claim(tugas.getId(), akun);
                return null;
            });
        }
    }

    /** Hands a task back to his office. */
    public void kembalikan(Task tugas) {
        masuk(() -> {
            mesin.getTaskService().setAssignee(tugas.getId(), null);
            return null;
        });
    }

    /** The one task of this activity that he sees in the case. */
    public Task tugas(String nomorKasus, String kegiatan) {
        Task tugas = masuk(() -> pertanyaan(nomorKasus).taskDefinitionKey(kegiatan).singleResult());
        if (tugas == null) {
            throw new AssertionError(akun + " tidak melihat tugas " + kegiatan + " pada kasus " + nomorKasus
                    + "; yang terlihat: " + namaTugas(nomorKasus));
        }
        return tugas;
    }

    /** Activity ids of all tasks that he sees in the case. */
    public List<String> namaTugas(String nomorKasus) {
        return masuk(() -> pertanyaan(nomorKasus).list()).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** All tasks that he sees in the case. */
    public List<Task> semuaTugas(String nomorKasus) {
        return masuk(() -> pertanyaan(nomorKasus).list());
    }

    /** The sheet that the form of a task shows, as JSON text. */
    public String lembar(Task tugas) {
        return masuk(() -> PenghitungPernyataan.langkah(JenisBiaya.LEMBAR, tugas.getTaskDefinitionKey(),
                () -> mesin.getFormService().getTaskFormVariables(tugas.getId(), List.of("lembar"), false)
                        .getValueTyped("lembar").getValue().toString()));
    }

    private TaskQuery pertanyaan(String nomorKasus) {
        return mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(nomorKasus);
    }

    /** Does something under this login; whoever is signed in with it already stays so, with the groups that he had then. */
    public <T> T masuk(Callable<T> tindakan) {
        Authentication kini = mesin.getIdentityService().getCurrentAuthentication();
        return kini != null && akun.equals(kini.getUserId()) ? panggil(tindakan) : masukBaru(tindakan);
    }

    private <T> T masukBaru(Callable<T> tindakan) {
        IdentityService identitas = mesin.getIdentityService();
        List<String> grup = identitas.createGroupQuery().groupMember(akun).list().stream().map(Group::getId).toList();
        List<String> tenant = identitas.createTenantQuery().userMember(akun).list().stream().map(Tenant::getId)
                .toList();
        identitas.setAuthentication(akun, grup, tenant);
        try {
            return panggil(tindakan);
        } finally {
            identitas.clearAuthentication();
        }
    }

    private static <T> T panggil(Callable<T> tindakan) {
        try {
            return tindakan.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static VariableMap variabel(Map<String, ?> isian) {
        VariableMap variabel = Variables.createVariables();
        isian.forEach((nama, nilai) -> variabel.put(nama, nilai(nilai)));
        return variabel;
    }

    private static Object nilai(Object nilai) {
        if (nilai instanceof Collection<?>) {
            return SpinValues.jsonValue(Spin.JSON(nilai).toString()).create();
        }
        return nilai instanceof Enum<?> || nilai instanceof Temporal ? nilai.toString() : nilai;
    }
}
