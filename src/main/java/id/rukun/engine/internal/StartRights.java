package id.rukun.engine.internal;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which post lets a person start a procedure: the model names the roles ({@code camunda:candidateStarterGroups}). */
@Component
public class StartRights {

    private final RepositoryService repositoryService;
    private final JabatanService jabatan;
    private final JamRukun jam;

    StartRights(@Lazy RepositoryService repositoryService, JabatanService jabatan, JamRukun jam) {
        this.repositoryService = repositoryService;
        this.jabatan = jabatan;
        this.jam = jam;
    }

    ProcessDefinition definisi(String id) {
        return TaskContext.tanpaHak(() -> repositoryService.getProcessDefinition(id));
    }

    /** @throws AuthorizationException if the person holds no post today that may start the procedure */
    KursiAkun kursi(ProcessDefinition definisi, String akun) {
        Set<String> peran = TaskContext.tanpaHak(() -> peranPemulai(definisi.getId()));
        return jabatan.kursi(jam.hariIni()).stream()
                .filter(kursi -> kursi.akun().equals(akun) && peran.contains(kursi.peran()))
                .findFirst()
                .orElseThrow(() -> new AuthorizationException("Jabatan Anda tidak berwenang memulai prosedur ini."));
    }

    /** Roles that the model allows to start the procedure; none for called processes. */
    public Set<String> peranPemulai(String definisiId) {
        return repositoryService.getIdentityLinksForProcessDefinition(definisiId).stream()
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
    }
}
