package id.rukun.engine.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.UjiAplikasi;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every deployed model can be drawn: whatever is in it is a figure or a line, within the frame. */
@UjiAplikasi
class GambarModelTest {

    private static final String LINTAS_RW = "penggabungan-rt-lintas-rw";

    @Autowired private GambarModel model;
    @Autowired private RepositoryService repositoryService;

    @Test
    @DisplayName("setiap model: setiap langkah dan alurnya digambar, di dalam bingkainya")
    void lengkap() {
        List<ProcessDefinition> semua = repositoryService.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(d -> d.getResourceName().startsWith("processes/")).toList();
        assertThat(semua).extracting(ProcessDefinition::getKey).contains(LINTAS_RW, "musyawarah");
        assertThat(semua).allSatisfy(d -> {
            Gambar gambar = model.dari(d.getId());
            assertThat(gambar.bentuk()).extracting(Bentuk::id).containsAll(ids(d, FlowNode.class));
            assertThat(gambar.garis()).hasSameSizeAs(ids(d, SequenceFlow.class));
            assertThat(gambar.bentuk()).allSatisfy(b -> assertThat(b.letak()).satisfies(letak -> {
                assertThat(letak.x()).isGreaterThanOrEqualTo(gambar.bingkai().x());
                assertThat(letak.y() + letak.tinggi()).isLessThanOrEqualTo(gambar.bingkai().y() + gambar.bingkai().tinggi());
            }));
            assertThat(gambar.bentuk().get(0).jenis()).isEqualTo(JenisBentuk.KOLAM);
        });
    }

    @Test
    @DisplayName("langkah menyebut pasal aturannya, percabangan pasal pemeriksaan di depannya, kebijakan bukan hukum")
    void dasar() {
        assertThat(bentuk("PeriksaJalur").dasar()).isNotEmpty().allMatch(dasar -> dasar.contains("Pergub DKI 171/2016"));
        assertThat(bentuk("GerbangJalur").dasar()).isEqualTo(bentuk("PeriksaJalur").dasar());
        assertThat(bentuk("CatatPenyampaian").dasar()).containsExactly("kebijakan Rukun");
        assertThat(bentuk("PilihRt")).satisfies(b -> {
            assertThat(b.jenis()).isEqualTo(JenisBentuk.TUGAS_ORANG);
            assertThat(b.keterangan()).contains("Pasal 10 ayat (1)");
            assertThat(b.dasar()).isEmpty();
        });
        assertThat(bentuk("MusyawarahRt").jenis()).isEqualTo(JenisBentuk.PANGGILAN);
        assertThat(bentuk("MusyawarahRt").berulang()).isTrue();
        assertThat(bentuk("BelumDiteruskan").lambang()).isEqualTo("waktu");
    }

    private Bentuk bentuk(String id) {
        Gambar gambar = model.dari(repositoryService.createProcessDefinitionQuery().processDefinitionKey(LINTAS_RW)
                .latestVersion().singleResult().getId());
        return gambar.bentuk().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> ids(ProcessDefinition d, Class<? extends BaseElement> jenis) {
        return repositoryService.getBpmnModelInstance(d.getId()).getModelElementsByType(jenis).stream()
                .map(BaseElement::getId).toList();
    }
}
