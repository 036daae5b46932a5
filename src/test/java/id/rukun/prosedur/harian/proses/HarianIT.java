package id.rukun.prosedur.harian.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.UjiPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The daily process on PostgreSQL. Here it may also be deployed anew: the database is its own. */
@UjiPostgres
class HarianIT extends HarianKontrak {

    @Autowired private RepositoryService repositoryService;

    @Test
    @DisplayName("memasang model yang sama atau edisi baru tidak menambah pewaktu")
    void dipasangLagi() throws IOException {
        ProcessDefinition kini = terbaru();
        String isi = new String(repositoryService.getProcessModel(kini.getId()).readAllBytes(),
                StandardCharsets.UTF_8);

        pasang(isi);
        assertThat(terbaru().getVersion()).isEqualTo(kini.getVersion() + 1);
        assertThat(hari.pewaktu().getProcessDefinitionId()).isEqualTo(terbaru().getId());

        pasang(isi.replace("Pekerjaan Rukun sendiri", "Edisi baru. Pekerjaan Rukun sendiri"));
        assertThat(terbaru().getVersion()).isEqualTo(kini.getVersion() + 2);
        assertThat(hari.pewaktu().getProcessDefinitionId()).isEqualTo(terbaru().getId());
        hari.jalankan();
        assertThat(hari.pewaktu().getDuedate()).isAfter(Date.from(jam.instant()));
    }

    private void pasang(String isi) {
        repositoryService.createDeployment().name("uji").addString("processes/harian/harian.bpmn", isi).deploy();
    }

    private ProcessDefinition terbaru() {
        return repositoryService.createProcessDefinitionQuery().processDefinitionKey(HarianProcess.KUNCI)
                .latestVersion().singleResult();
    }
}
