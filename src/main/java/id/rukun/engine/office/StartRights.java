package id.rukun.engine.office;

import id.rukun.engine.PemerintahModel;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which post lets a person start a procedure: the model names the roles ({@code camunda:candidateStarterGroups}) and
 * the governments that it serves ({@link PemerintahModel}).
 */
@Component
public class StartRights {

    private final RepositoryService repositoryService;
    private final PemerintahModel pemerintah;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;
    private final Map<String, Set<String>> pemulai = new ConcurrentHashMap<>();

    StartRights(@Lazy RepositoryService repositoryService, PemerintahModel pemerintah, JabatanService jabatan,
            WilayahService wilayah, JamRukun jam) {
        this.repositoryService = repositoryService;
        this.pemerintah = pemerintah;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    public ProcessDefinition definisi(String id) {
        return TanpaHak.dalamPerintah(() -> repositoryService.getProcessDefinition(id));
    }

    /** The newest edition of a procedure, in the command that runs; empty if there is none. */
    public Optional<ProcessDefinition> terbaru(String kunci) {
        return Optional.ofNullable(TanpaHak.dalamPerintah(() -> repositoryService.createProcessDefinitionQuery()
                .processDefinitionKey(kunci).latestVersion().singleResult()));
    }

    /** The posts in which the person may start the procedure today; empty if there is none. */
    List<KursiAkun> kursi(ProcessDefinition definisi, String akun) {
        Set<String> peran = TanpaHak.dalamPerintah(() -> peranPemulai(definisi.getId()));
        return jabatan.kursiAkun(akun, jam.hariIni()).stream()
                .filter(kursi -> peran.contains(Kantor.peranModel(kursi.peran())))
                .filter(kursi -> PemerintahModel.melayani(dimulaiDi(definisi, Kantor.peranModel(kursi.peran())),
                        wilayah.unit(kursi.unitId()).tenant()))
                .toList();
    }

    private Set<String> dimulaiDi(ProcessDefinition definisi, String peran) {
        return TanpaHak.dalamPerintah(() -> pemerintah.dimulaiDi(definisi.getId(), peran));
    }

    /** The governments in which the person may start the procedure today. */
    public List<String> pemerintah(ProcessDefinition definisi, String akun) {
        return kursi(definisi, akun).stream().map(kursi -> wilayah.unit(kursi.unitId()).tenant()).distinct().toList();
    }

    /** Whether the person may start a procedure today in any post. */
    boolean boleh(String prosedur, String akun) {
        ProcessDefinition definisi = repositoryService.createProcessDefinitionQuery().processDefinitionKey(prosedur)
                .latestVersion().singleResult();
        return definisi != null && !kursi(definisi, akun).isEmpty();
    }

    /** Roles that the model allows to start the procedure; none for called processes. A deployed model never changes. */
    public Set<String> peranPemulai(String definisiId) {
        return pemulai.computeIfAbsent(definisiId, this::bacaPemulai);
    }

    /** Id of the start event to which the procedure's start form belongs. */
    public String awal(ProcessDefinition definisi) {
        Process proses = TanpaHak.dalamPerintah(() -> repositoryService.getBpmnModelInstance(definisi.getId()))
                .getModelElementById(definisi.getKey());
        return proses.getChildElementsByType(StartEvent.class).iterator().next().getId();
    }

    private Set<String> bacaPemulai(String definisiId) {
        return repositoryService.getIdentityLinksForProcessDefinition(definisiId).stream()
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
    }
}
