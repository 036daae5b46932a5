package id.rukun.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.UjiAplikasi;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables lie beside the models in what is deployed, and the engine that runs no script answers from them. */
@UjiAplikasi
class TabelTerpasangTest {

    @Autowired private RepositoryService repository;
    @Autowired private DecisionService keputusan;

    @Test
    @DisplayName("each table once, under a name that begins at processes/, with a time to live")
    void terpasang() {
        assertThat(repository.createDecisionDefinitionQuery().latestVersion().list())
                .extracting(DecisionDefinition::getKey)
                .contains("asisten-menurut-unit", "asisten-menurut-bidang", "jenis-hubungan-kerja", "tingkat-jabatan",
                        "aturan-perwakilan");
        assertThat(repository.createDecisionDefinitionQuery().list()).allSatisfy(tabel -> {
            assertThat(tabel.getResourceName()).startsWith("processes/").endsWith("/" + tabel.getKey() + ".dmn");
            assertThat(tabel.getVersion()).isOne();
            assertThat(tabel.getHistoryTimeToLive()).isEqualTo(365);
            assertThat(tabel.getTenantId()).isNull();
        });
    }

    @ParameterizedTest(name = "{0}: {2}, {4} → {6}")
    @CsvSource(delimiter = '|', textBlock = """
            asisten-menurut-unit   | kota      | bukittinggi | kodeRouting | KOPERTIS   | asisten | EKBANG_KESRA
            asisten-menurut-unit   | kota      | banjar      | kodeRouting | BPKPD      | asisten | ADM_UMUM
            asisten-menurut-bidang | kota      | bukittinggi | bidang      | ARSIP      | asisten |
            asisten-menurut-bidang | kota      | bukittinggi | bidang      | KOMINFO    | asisten | ADM_UMUM
            jenis-hubungan-kerja   | jenisA    | SETWAN      | jenisB      | KECAMATAN  | sifat   | TEKNIS_FUNGSIONAL,TEKNIS_OPERASIONAL
            tingkat-jabatan        | jenisUnit | KANTOR      | jenisPos    | KEPALA_UPT | tingkat |
            tingkat-jabatan        | jenisUnit | SETWAN      | jenisPos    | KEPALA_UPT | tingkat | 3
            aturan-perwakilan      | jenisUnit | BUMD        | jenisPos    | KEPALA     | aturan  | TIDAK_DIATUR
            """)
    void menjawab(String kunci, String a, String nilaiA, String b, String nilaiB, String keluaran, String jawaban) {
        var hasil = keputusan.evaluateDecisionTableByKey(kunci, Map.of(a, nilaiA, b, nilaiB));
        if (jawaban == null) {
            assertThat(hasil).isEmpty();
        } else {
            assertThat(hasil.getSingleResult().getEntry(keluaran).toString()).isEqualTo(jawaban);
        }
    }
}
