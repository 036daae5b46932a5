package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.uji.VariabelRest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing that a person sends is evaluated, wherever he puts it: a witness would have seen it. */
@UjiAplikasi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TidakAdaYangDijalankanTest {

    private static final String REST = "/engine-rest";
    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String JALAN = "${" + SaksiUngkapan.UNGKAPAN + "}";
    private static final String TUNDA = "#{" + SaksiUngkapan.UNGKAPAN + "}";
    private static final String DITOLAK =
            "Ungkapan tidak diterima: yang dikirim dari luar tidak pernah dijalankan (kebijakan Rukun).";

    /** Every field that the engine reads as an expression, as it declares them itself. */
    private static final List<String> UNGKAPAN = Arrays.stream(TaskQueryDto.class.getMethods())
            .map(m -> m.getName()).filter(n -> n.matches("set.*Expression")).map(n -> n.substring(3))
            .map(n -> Character.toLowerCase(n.charAt(0)) + n.substring(1)).sorted().toList();

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private ProcessEngine mesin;
    @Autowired private TaskService taskService;
    @Autowired private FilterService filterService;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private final ObjectMapper json = new ObjectMapper();
    private KelurahanUji kelurahan;
    private Jalan jalan;
    private String tugas;
    private String saringan;
    private Klien dasar;
    private Klien sesi;
    private int sebelum;

    @BeforeAll
    void kasusMenunggu() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        jalan.sampaiMusyawarahRt();
        tugas = jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta").getId();
        saringan = sql.queryForObject("select id_ from act_ru_filter where name_ = 'Tugas kantor saya'", String.class);
        dasar = new Klien(port, kelurahan.akun("rw01"));
        sesi = Klien.diTasklist(port, kelurahan.akun("rw01"));
    }

    @BeforeEach
    void catat() {
        sebelum = SaksiUngkapan.terlihat();
    }

    @AfterEach
    void tidakAdaYangTerlihat() {
        assertThat(SaksiUngkapan.terlihat()).isEqualTo(sebelum);
    }

    @Test
    @DisplayName("what is tried here does run where the engine evaluates it, so that silence means something")
    void witnessSees() {
        ProcessEngineConfigurationImpl inti = (ProcessEngineConfigurationImpl) mesin.getProcessEngineConfiguration();
        inti.getCommandExecutorTxRequired().execute(
                konteks -> inti.getExpressionManager().createExpression(JALAN).getValue(null));
        assertThat(SaksiUngkapan.terlihat()).isEqualTo(sebelum + 1);
        sebelum++;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/task/count", "/filter/%s/list", "/filter/%s/count", "/filter/%s/singleResult"})
    @DisplayName("a question with an expression is refused, whatever the field, however deep, on both paths")
    void questions(String jalur) {
        assertThat(UNGKAPAN).hasSizeGreaterThanOrEqualTo(20);
        List<Object> badan = new ArrayList<>();
        UNGKAPAN.forEach(nama -> badan.add(Map.of("orQueries", List.of(Map.of(), Map.of(nama, JALAN)))));
        badan.addAll(List.of(Map.of("assigneeExpression", JALAN), Map.of("dueAfterExpression", TUNDA),
                Map.of("orQueries", List.of(Map.of("orQueries", List.of(Map.of("ownerExpression", TUNDA)))))));

        badan.forEach(satu -> ditolak(jalur.formatted(saringan), bita(satu)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"orQueries\":[{\"assigneeExpressi\\u006fn\":\"\\u0024{%s}\"}]}",
        "{\"orQueries\":[],\"orQueries\":[{\"assigneeExpression\":\"${%s}\"}]}",
        "{\"orQueries\":[{\"assigneeExpression\":null,\"assigneeExpression\":\"${%s}\"}]}",
        "{\"assigneeExpression\":\"${%s}\",\"assigneeExpression\":null}"})
    @DisplayName("escapes and names that come twice hide nothing")
    void disguised(String pola) {
        byte[] badan = pola.formatted(SaksiUngkapan.UNGKAPAN).getBytes(StandardCharsets.UTF_8);
        ditolak("/task/count", badan);
        ditolak("/filter/" + saringan + "/list", badan);
    }

    @ParameterizedTest
    @CsvSource({"IBM037, 415", "UTF-7, 415", "UTF-16LE, 400", "UTF-32BE, 400"})
    @DisplayName("a body in another alphabet, which the engine may read or not, is refused before it reads it")
    void otherCharset(String alfabet, int status) {
        byte[] badan = json(Map.of("orQueries", List.of(Map.of("assigneeExpression", JALAN))))
                .getBytes(Charset.isSupported(alfabet) ? Charset.forName(alfabet) : StandardCharsets.UTF_8);
        for (String jalur : List.of("/task/count", "/filter/" + saringan + "/count")) {
            String jenis = "application/json;charset=" + alfabet;
            assertThat(dasar.kirimMentah("POST", REST + jalur, jenis, badan).status()).isEqualTo(status);
            assertThat(sesi.kirimMentah("POST", WEB + jalur, jenis, badan).status()).isEqualTo(status);
        }
    }

    @Test
    @DisplayName("the address is no other way in")
    void parameters() {
        UNGKAPAN.forEach(nama -> List.of("/task?", "/task/count?", "/task?maxResults=1&").forEach(jalur -> {
            String alamat = jalur + nama + "=" + URLEncoder.encode(JALAN, StandardCharsets.UTF_8);
            tertolak(dasar.ambil(REST + alamat));
            tertolak(sesi.ambil(WEB + alamat));
        }));
    }

    @Test
    @DisplayName("Cockpit's own questions are no other way in, nor are those that only a supervisor may ask")
    void cockpit() {
        Klien pengawas = Klien.di("cockpit", port, "pengawas.dki");
        byte[] badan = bita(Map.of("orQueries", List.of(Map.of("assigneeExpression", JALAN))));
        List.of("/camunda/api/cockpit/plugin/base/default/process-instance/count",
                "/camunda/api/cockpit/plugin/base/default/incident", WEB + "/job/count", WEB + "/group/count",
                WEB + "/task/count").forEach(jalur ->
                        tertolak(pengawas.kirimMentah("POST", jalur, "application/json", badan)));
        assertThat(pengawas.kirim("POST", "/camunda/api/cockpit/plugin/base/default/process-instance/count",
                Map.of("businessKey", JALAN, "variables", List.of(Map.of("name", JALAN, "operator", "eq", "value",
                        JALAN)))).status()).isLessThan(500);
    }

    @ParameterizedTest
    @MethodSource("ungkapan")
    @DisplayName("the engine's own guard refuses every such field, plain and within or, however it is asked")
    void engineGuard(String nama) {
        jalan.pejabat("rw01").masuk(() -> {
            for (Object badan : List.of(Map.of(nama, JALAN), Map.of("orQueries", List.of(Map.of(nama, JALAN))),
                    Map.of("orQueries", List.of(Map.of("name", "x"), Map.of("owner", "x", nama, TUNDA))))) {
                dijaga(() -> pertanyaan(badan).count());
                dijaga(() -> pertanyaan(badan).list());
                dijaga(() -> pertanyaan(badan).listPage(0, 1));
                dijaga(() -> pertanyaan(badan).singleResult());
                dijaga(() -> filterService.list(saringan, pertanyaan(badan)));
                dijaga(() -> filterService.listPage(saringan, pertanyaan(badan), 0, 1));
                dijaga(() -> filterService.singleResult(saringan, pertanyaan(badan)));
                dijaga(() -> filterService.count(saringan, pertanyaan(badan)));
            }
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("ungkapan")
    @DisplayName("no filter with such a field is stored, not even by Rukun itself")
    void newFilter(String nama) {
        dijaga(() -> filterService.saveFilter(filterService.newTaskFilter("Asing")
                .setQuery(pertanyaan(Map.of("orQueries", List.of(Map.of(nama, JALAN)))))));
    }

    @Test
    @DisplayName("a filter that somebody put into the database runs nothing")
    void foreignFilter() {
        FilterEntity asing = (FilterEntity) filterService.newTaskFilter("Saringan asing")
                .setQuery(taskService.createTaskQuery().taskName("x"));
        String id = filterService.saveFilter(asing).getId();
        try {
            sql.update("update act_ru_filter set query_ = ? where id_ = ?",
                    json(Map.of("orQueries", List.of(Map.of("assigneeExpression", JALAN)))), id);
            // As Rukun itself, to whom all filters are open.
            dijaga(() -> filterService.list(id));
            dijaga(() -> filterService.count(id));
            dijaga(() -> filterService.singleResult(id));
        } finally {
            filterService.deleteFilter(id);
        }
    }

    @Test
    @DisplayName("as a plain value it is a text like any other: found nowhere, run nowhere")
    void plainValues() {
        Map<String, Object> nilai = Map.of("name", "unitId", "operator", "eq", "value", JALAN);
        List.of(Map.of("assignee", JALAN), Map.of("nameLike", TUNDA), Map.of("candidateGroup", JALAN),
                Map.of("processVariables", List.of(nilai)), Map.of("taskVariables", List.of(nilai)),
                Map.of("sorting", List.of(Map.of("sortBy", "processVariable", "sortOrder", "asc", "parameters",
                        Map.of("variable", JALAN, "type", "String"))))).forEach(badan -> {
                            assertThat(dasar.kirim("POST", REST + "/task/count", badan).status()).isEqualTo(200);
                            assertThat(sesi.kirim("POST", WEB + "/task", badan).status()).isEqualTo(200);
                        });
        List.of("/process-instance/count", "/execution/count", "/history/task/count",
                "/history/process-instance/count", "/variable-instance/count").forEach(jalur ->
                        assertThat(dasar.kirim("POST", REST + jalur, Map.of("processInstanceId", JALAN, "businessKey",
                                JALAN, "taskAssignee", JALAN, "variableName", JALAN)).status()).isLessThan(500));
        assertThat(dasar.kirim("POST", REST + "/task/" + tugas + "/claim", Map.of("userId", JALAN)).status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("a form keeps it as it was written; a serialized object is never brought to life")
    void submissions() {
        jalan.pejabat("rw01").ambil(jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta"));
        Map<String, Object> undangan = new HashMap<>(jalan.undangan());
        undangan.put("tempat", "Balai ${7*7} #{7*8}");
        Map<String, Object> benda = Map.of("value", Base64.getEncoder().encodeToString(benda()), "type", "Object",
                "valueInfo", Map.of("objectTypeName", SaksiUngkapan.class.getName(), "serializationDataFormat",
                        "application/x-java-serialized-object"));
        int dibuat = SaksiUngkapan.terlihat();
        for (String awal : List.of(REST, WEB)) {
            Klien klien = awal.equals(REST) ? dasar : sesi;
            assertThat(klien.kirim("POST", awal + "/task/" + tugas + "/submit-form",
                    Map.of("variables", Map.of("tempat", benda))).status()).isEqualTo(400);
        }
        assertThat(dasar.kirim("POST", REST + "/task/" + tugas + "/comment/create",
                Map.of("message", "Tempat: " + JALAN)).status()).isEqualTo(200);
        dasar.kirim("POST", REST + "/task/" + tugas + "/submit-form", VariabelRest.badan(undangan)).berhasil();
        assertThat(jalan.pejabat("rw01").lembar(jalan.pejabat("rw01").tugas(jalan.nomor(), "CatatKehadiran")))
                .contains("Balai ${7*7} #{7*8}");
        assertThat(SaksiUngkapan.terlihat()).isEqualTo(dibuat);
        sebelum = dibuat;
    }

    @Test
    @DisplayName("decisions, scripts, models, messages, and variables are given from outside by nobody")
    void closedDoors() {
        Map<String, Object> nilai = Map.of("value", JALAN, "type", "String");
        Map<String, Object> variabel = Map.of("x", nilai);
        Klien pengawas = Klien.di("cockpit", port, "pengawas.dki");
        Klien operator = Klien.di("cockpit", port, "operator.dki");
        for (String jalur : List.of("/decision-definition/key/x/evaluate", "/decision-definition/x/evaluate",
                "/condition", "/message", "/signal", "/process-definition/key/harian/start",
                "/filter/create", "/process-instance/x/modification", "/deployment/create",
                "/task/" + tugas + "/complete", "/task/" + tugas + "/variables")) {
            Map<String, Object> badan = Map.of("variables", variabel, "modifications", variabel, "messageName", JALAN,
                    "name", JALAN, "query", Map.of("assignee", JALAN), "startInstructions", List.of());
            for (Klien siapa : List.of(dasar, new Klien(port, "pengawas.dki"), new Klien(port, "operator.dki"))) {
                assertThat(siapa.kirim("POST", REST + jalur, badan).status()).as(jalur).isEqualTo(403);
            }
            for (Klien siapa : List.of(sesi, pengawas, operator)) {
                assertThat(siapa.kirim("POST", WEB + jalur, badan).status()).as(jalur).isEqualTo(403);
            }
        }
    }

    @Test
    @DisplayName("the public rules take it as a text; a login of that name is nobody's")
    void ownDoors() {
        Map<String, Object> fakta = Map.of("fakta", Map.of("alasan", JALAN + TUNDA));
        assertThat(new Klien(port, null).kirim("POST", "/api/aturan/RUKUN-POL-07/periksa", fakta).status())
                .isEqualTo(200);
        assertThat(new Klien(port, JALAN).ambil(REST + "/task").status()).isEqualTo(401);
        assertThat(dasar.ambil("/api/rukun/tugas/" + URLEncoder.encode(JALAN, StandardCharsets.UTF_8)
                + "/daftar/musyawarah-peserta").status()).isLessThan(500);
    }

    @Test
    @DisplayName("no language can be run, not even by a model")
    void noScript() {
        String id = mesin.getRepositoryService().createDeployment().addModelInstance("uji-skrip.bpmn",
                Bpmn.createExecutableProcess("uji-skrip").camundaHistoryTimeToLiveString("P1D").startEvent()
                        .scriptTask().scriptFormat("juel").scriptText(JALAN).endEvent().done()).deploy().getId();
        try {
            assertThatThrownBy(() -> mesin.getRuntimeService().startProcessInstanceByKey("uji-skrip"))
                    .isInstanceOf(ProcessEngineException.class).hasMessageContaining("juel");
        } finally {
            mesin.getRepositoryService().deleteDeployment(id, true);
        }
    }

    @Test
    @DisplayName("our models hold no script and no connector, our pages evaluate no text")
    void ownFiles() throws IOException {
        assertThat(isi(Path.of("processes"))).isNotEmpty().allSatisfy(teks -> assertThat(teks)
                .doesNotContain("scriptTask", "camunda:script", "camunda:connector", "language=\"", "camunda:formData"));
        assertThat(isi(Path.of("src/main/resources/templates"))).isNotEmpty().allSatisfy(teks -> assertThat(teks)
                .doesNotContain("__$", "[(", "th:inline"));
        assertThat(isi(Path.of("src/main/resources/templates")).stream().filter(teks -> teks.contains("utext")))
                .as("only the guide, which is a file of the product, is shown as it is").singleElement().asString()
                .contains("<main th:utext=\"${isi}\">");
    }

    private static List<String> isi(Path folder) throws IOException {
        try (Stream<Path> berkas = Files.walk(folder)) {
            return berkas.filter(Files::isRegularFile).map(TidakAdaYangDijalankanTest::teks).toList();
        }
    }

    private static String teks(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> ungkapan() {
        return UNGKAPAN;
    }

    /** The question as the engine's REST interface reads it, without the doors before it. */
    private TaskQuery pertanyaan(Object badan) {
        try {
            TaskQueryDto dto = json.readValue(json(badan), TaskQueryDto.class);
            dto.setObjectMapper(json);
            return dto.toQuery(mesin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dijaga(ThrowingCallable perintah) {
        assertThatThrownBy(perintah).isInstanceOf(AuthorizationException.class).hasMessage(DITOLAK);
    }

    private void ditolak(String jalur, byte[] badan) {
        tertolak(dasar.kirimMentah("POST", REST + jalur, "application/json", badan));
        tertolak(sesi.kirimMentah("POST", WEB + jalur, "application/json", badan));
    }

    private static void tertolak(JawabanRest jawaban) {
        assertThat(jawaban.status()).as(jawaban.isi()).isEqualTo(403);
        assertThat(jawaban.pesan()).isEqualTo(DITOLAK);
    }

    private byte[] bita(Object badan) {
        return json(badan).getBytes(StandardCharsets.UTF_8);
    }

    private String json(Object badan) {
        try {
            return json.writeValueAsString(badan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] benda() {
        ByteArrayOutputStream tulisan = new ByteArrayOutputStream();
        try (ObjectOutputStream aliran = new ObjectOutputStream(tulisan)) {
            aliran.writeObject(new SaksiUngkapan());
            aliran.flush();
            return tulisan.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
