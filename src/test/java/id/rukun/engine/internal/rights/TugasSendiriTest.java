package id.rukun.engine.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions for one's own tasks are answered without asking for rights: with the same answer as with them. */
@UjiAplikasi
class TugasSendiriTest {

    @Autowired private Panggung panggung;
    @Autowired private TaskService tugasMesin;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private String milik;
    private String tetangga;
    private String kantor;
    private String kantorTetangga;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        String nomor = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt().nomor();
        milik = panggung.sebagai(kelurahan.akun("rw01")).tugas(nomor, "UndangPeserta").getId();
        tetangga = panggung.sebagai(kelurahan.akun("rw02")).tugas(nomor, "UndangPeserta").getId();
        kantor = "ketua-rw-" + kelurahan.rwA;
        kantorTetangga = "ketua-rw-" + kelurahan.rwB;
    }

    @Test
    @DisplayName("tugas kantor sendiri dan yang dipegang sendiri ditemukan, juga sebagai pilihan")
    void milikSendiri() {
        assertThat(cari(q -> q.taskCandidateGroup(kantor))).containsExactly(milik);
        assertThat(cari(q -> q.or().taskAssignee(akun()).taskCandidateGroupIn(List.of(kantor)).includeAssignedTasks().endOr()))
                .containsExactly(milik);
        tugasMesin.setAssignee(milik, akun());
        assertThat(cari(q -> q.taskAssignee(akun()))).containsExactly(milik);
        assertThat(cari(q -> q.or().taskAssignee(akun()).taskCandidateGroupIn(List.of(kantor)).includeAssignedTasks().endOr()))
                .containsExactly(milik);
        assertThat(cari(q -> q.taskCandidateGroup(kantor))).as("somebody holds it").isEmpty();
    }

    @Test
    @DisplayName("pertanyaan yang menyebut orang atau kantor lain tidak menemukan tugas orang lain")
    void milikOrangLain() {
        String lain = kelurahan.akun("rw02");
        assertThat(cari(q -> q.taskCandidateGroup(kantorTetangga))).isEmpty();
        assertThat(cari(q -> q.taskCandidateGroupIn(List.of(kantor, kantorTetangga)))).containsExactly(milik);
        assertThat(cari(q -> q.or().taskAssignee(akun()).taskCandidateGroupIn(List.of(kantor, kantorTetangga)).endOr()))
                .containsExactly(milik);
        assertThat(cari(q -> q.or().taskAssignee(akun()).taskNameLike("%").endOr())).containsExactly(milik);
        assertThat(cari(q -> q.or().taskCandidateGroupIn(List.of(kantor)).taskDefinitionKey("UndangPeserta").endOr()))
                .containsExactly(milik);
        assertThat(cari(q -> q.or().taskCandidateGroupIn(List.of(kantor)).dueAfter(Date.from(jam.instant())).endOr()))
                .containsExactly(milik);
        assertThat(cari(q -> q.taskCandidateGroup(kantor).taskCandidateGroupLike("%"))).doesNotContain(tetangga);
        assertThat(cari(q -> q.or().taskCandidateGroupIn(List.of(kantor)).endOr().or().taskNameLike("%").endOr()))
                .containsExactly(milik);
        tugasMesin.setAssignee(tetangga, lain);
        assertThat(cari(q -> q.taskAssignee(lain))).isEmpty();
        assertThat(cari(q -> q.or().taskAssignee(lain).taskCandidateGroupIn(List.of(kantor)).includeAssignedTasks().endOr()))
                .containsExactly(milik);
    }

    private String akun() {
        return kelurahan.akun("rw01");
    }

    /** As the Ketua of RW 01; of all tasks that there are in other tests' cases none is his. */
    private Set<String> cari(Function<TaskQuery, TaskQuery> tanya) {
        return panggung.sebagai(akun()).masuk(() -> tanya.apply(tugasMesin.createTaskQuery()).list().stream()
                .map(Task::getId).collect(Collectors.toSet()));
    }
}
