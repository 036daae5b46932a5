package id.rukun.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.Panggilan;
import id.rukun.engine.SyaratPanggilan;
import id.rukun.engine.release.ModelCheck.Tersedia;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sound model; each test breaks one thing in it. */
class ModelCheckTest {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="uji"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="uji" isExecutable="true" camunda:candidateStarterGroups="lurah,petugas-kelurahan">
                <extensionElements>
                  <camunda:executionListener event="end" delegateExpression="${penutup}"/>
                </extensionElements>
                <startEvent id="Mulai" camunda:formKey="embedded:deployment:forms/uji/uji-mulai.html"/>
                <userTask id="Tugas" camunda:formKey="embedded:deployment:forms/uji/uji-tugas.html"
                    camunda:candidateGroups="${kantor.grup('lurah', unitId)}">
                  <extensionElements>
                    <camunda:taskListener event="create" delegateExpression="${pengingat}"/>
                  </extensionElements>
                </userTask>
                <userTask id="TugasBebas" camunda:formKey="embedded:deployment:forms/uji/uji-tugas.html"
                    camunda:candidateGroups="${kantor.grup(peran, unitId)}"/>
                <userTask id="TugasOrang" camunda:formKey="embedded:deployment:forms/uji/uji-tugas.html"
                    camunda:candidateGroups="${kantor.orang(terpilih, unitId)}"/>
                <serviceTask id="Langkah" camunda:delegateExpression="${langkah}"/>
                <callActivity id="Panggilan" calledElement="uji"><extensionElements>
                  <camunda:in sourceExpression="TAHUNAN" target="jenis"/>
                </extensionElements></callActivity>
              </process>
            </definitions>
            """;

    private static final Map<String, Class<?>> BEAN = Map.of("langkah", JavaDelegate.class,
            "penutup", ExecutionListener.class, "pengingat", TaskListener.class);
    private static final Tersedia TERSEDIA = new Tersedia((nama, jenis) -> BEAN.get(nama) == jenis,
            Set.of("forms/uji/uji-mulai.html", "forms/uji/uji-tugas.html"), Set.of("uji-mulai", "uji-tugas"),
            Set.of("uji"), List.of(new SyaratUji()));

    @Test
    void soundModel() {
        assertThat(periksa(MODEL, TERSEDIA)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ${langkah}           | ${lankah}     | Langkah: komponen "lankah" tidak ada atau bukan JavaDelegate.
            ${langkah}           | ${penutup}    | Langkah: komponen "penutup" tidak ada atau bukan JavaDelegate.
            ${langkah}           | ${a.b()}      | Langkah: tanpa delegateExpression yang menyebut satu komponen.
            ${penutup}           | ${langkah}    | uji: komponen "langkah" tidak ada atau bukan ExecutionListener.
            ${pengingat}         | ${penutup}    | Tugas: komponen "penutup" tidak ada atau bukan TaskListener.
            calledElement="uji"  | calledElement="lain" | Panggilan: memanggil prosedur "lain" yang tidak ada.
            grup('lurah'         | grup('raja'   | Tugas: peran "raja" tidak dikenal.
            ${kantor.grup(peran, unitId)} | warga | TugasBebas: candidateGroups "warga" bukan ${kantor.grup(…)}, ${kantor.kepala(…)}, ${kantorNama}, atau ${kantor.orang(…)}.
            ${kantor.orang(terpilih, unitId)} | ${kantor.orang(terpilih)} | TugasOrang: candidateGroups "${kantor.orang(terpilih)}" bukan ${kantor.grup(…)}, ${kantor.kepala(…)}, ${kantorNama}, atau ${kantor.orang(…)}.
            sourceExpression="TAHUNAN" | sourceExpression="BULANAN" | Panggilan: uji tidak mengenal BULANAN.
            lurah,petugas        | raja,petugas  | uji: peran "raja" tidak dikenal.
            id="Tugas" camunda:formKey="embedded:deployment:forms/uji/uji-tugas.html" | id="Tugas" | Tugas: tugas tanpa formulir.
            embedded:deployment:forms/uji/uji-mulai.html | x | Mulai: formKey "x" bukan embedded:deployment:….html.
            """)
    void namesFileAndPlace(String semula, String menjadi, String keluhan) {
        assertThat(MODEL).contains(semula);
        assertThat(periksa(MODEL.replace(semula, menjadi), TERSEDIA)).containsExactly("uji.bpmn, " + keluhan);
    }

    @Test
    void formWithoutFile() {
        Tersedia tanpaBerkas = new Tersedia(TERSEDIA.bean(), Set.of("forms/uji/lain-uji-tugas.html"), TERSEDIA.isian(),
                TERSEDIA.prosedur(), TERSEDIA.syarat());
        assertThat(periksa(MODEL, tanpaBerkas)).containsExactlyInAnyOrder(
                "uji.bpmn, Mulai: formulir \"uji-mulai\" tidak ada berkasnya.",
                "uji.bpmn, Tugas: formulir \"uji-tugas\" tidak ada berkasnya.",
                "uji.bpmn, TugasBebas: formulir \"uji-tugas\" tidak ada berkasnya.",
                "uji.bpmn, TugasOrang: formulir \"uji-tugas\" tidak ada berkasnya.");
    }

    @Test
    void formWithoutIsian() {
        Tersedia tanpaIsian =
                new Tersedia(TERSEDIA.bean(), TERSEDIA.berkas(), Set.of("uji-tugas"), TERSEDIA.prosedur(),
                        TERSEDIA.syarat());
        assertThat(periksa(MODEL, tanpaIsian))
                .containsExactly("uji.bpmn, Mulai: formulir \"uji-mulai\" tidak punya record isian.");
    }

    @Test
    void callWithAValueOfTheCase() {
        assertThat(periksa(MODEL.replace("\"TAHUNAN\"", "\"${jenis}\""), TERSEDIA)).isEmpty();
    }

    private record SyaratUji(String dipanggil) implements SyaratPanggilan {

        SyaratUji() {
            this("uji");
        }

        @Override
        public Optional<String> keluhan(Panggilan panggilan) {
            return Optional.ofNullable(panggilan.masukan().get("jenis")).filter(jenis -> !jenis.equals("TAHUNAN"))
                    .map(jenis -> panggilan.pemanggil() + " tidak mengenal " + jenis);
        }
    }

    private static List<String> periksa(String model, Tersedia tersedia) {
        return new ModelCheck("uji.bpmn", Bpmn.readModelFromStream(
                new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))), tersedia).periksa();
    }
}
