package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.office.OfficeSync;
import id.rukun.jabatan.Jabatan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What serves one government is seen, counted, started and named by its own people only, through every door. */
@UjiAplikasi
class PemerintahProsedurTest {

    private static final String DKI = "penggabungan-rw";
    private static final String SATU = "uji-satu-kota";
    private static final String DUA = "uji-dua-kota";
    private static final String SEMUA = "uji-semua";
    private static final List<String> UJI = List.of(DKI, SATU, DUA, SEMUA);

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="uji"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="%1$s" name="Prosedur %1$s" isExecutable="true" camunda:historyTimeToLive="P1D"
                  camunda:candidateStarterGroups="petugas-kelurahan">
                <extensionElements><camunda:properties>%2$s</camunda:properties></extensionElements>
                <startEvent id="Mulai" camunda:formKey="embedded:deployment:%1$s.html" />
                <sequenceFlow id="a" sourceRef="Mulai" targetRef="Tabel" />
                <businessRuleTask id="Tabel" camunda:decisionRef="lanjut-%1$s" />
              </process>
            </definitions>""";
    private static final String TABEL = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="gambar-%1$s" name="Tabel %1$s" namespace="uji">
              <decision id="tabel-%1$s" name="Tabel %1$s" camunda:historyTimeToLive="P1D"
                  xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                <decisionTable id="t-%1$s"><input id="i-%1$s"><inputExpression id="e-%1$s" typeRef="string"><text>kota</text>
                </inputExpression></input><output id="o-%1$s" name="asisten" typeRef="string" /></decisionTable>
              </decision>
              <decision id="lanjut-%1$s" name="Lanjut %1$s" camunda:historyTimeToLive="P1D"
                  xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                <informationRequirement id="r-%1$s"><requiredDecision href="#tabel-%1$s" /></informationRequirement>
                <decisionTable id="u-%1$s"><input id="j-%1$s"><inputExpression id="f-%1$s" typeRef="string"><text>asisten</text>
                </inputExpression></input><output id="p-%1$s" name="fungsi" typeRef="string" /></decisionTable>
              </decision>
            </definitions>""";

    @Autowired private Panggung panggung;
    @Autowired private OfficeSync kantor;
    @Autowired private RepositoryService repositoryService;
    @LocalServerPort private int port;

    private String terpasang;
    private KelurahanUji kelurahan;

    @BeforeEach
    void pasang() {
        kelurahan = panggung.kelurahan();
        var pemasangan = repositoryService.createDeployment();
        Map.of(SATU, List.of("bukittinggi"), DUA, List.of("bukittinggi", "banjar"), SEMUA, List.<String>of())
                .forEach((kunci, pemerintah) -> pemasangan
                        .addString(kunci + ".bpmn", MODEL.formatted(kunci, String.join("", pemerintah.stream()
                                .map("<camunda:property name=\"pemerintah\" value=\"%s\" />"::formatted).toList())))
                        .addString(kunci + ".html", "<form></form>").addString(kunci + ".dmn", TABEL.formatted(kunci)));
        terpasang = pemasangan.deploy().getId();
        kantor.sinkronkan();
    }

    @AfterEach
    void lepas() {
        repositoryService.deleteDeployment(terpasang, true);
        kantor.sinkronkan();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"dki, penggabungan-rw uji-semua", "bukittinggi, uji-satu-kota uji-dua-kota uji-semua",
        "banjar, uji-dua-kota uji-semua"})
    @DisplayName("pejabat melihat dan memulai prosedur pemerintahnya, juga satu per satu; yang lain tidak ada baginya")
    void pejabat(String pemerintah, String dilihat) {
        List<String> kunci = List.of(dilihat.split(" "));
        for (Klien petugas : List.of(petugas(pemerintah), Klien.diTasklist(port, petugas(pemerintah).akun()))) {
            assertThat(prosedur(petugas, "latestVersion=true")).containsExactlyInAnyOrderElementsOf(kunci);
            assertThat(prosedur(petugas, "latestVersion=true&active=true&startableInTasklist=true&startablePermissionCheck=true"))
                    .containsExactlyInAnyOrderElementsOf(kunci);
            UJI.forEach(satu -> satuPerSatu(petugas, satu, kunci.contains(satu)));
        }
    }

    private void satuPerSatu(Klien siapa, String kunci, boolean terlihat) {
        String id = repositoryService.createProcessDefinitionQuery().processDefinitionKey(kunci).latestVersion().singleResult()
                .getId();
        Stream.of("key/" + kunci, "key/" + kunci + "/xml", "key/" + kunci + "/startForm", id, id + "/xml", id + "/startForm",
                        id + "/deployed-start-form", id + "/form-variables", id + "/static-called-process-definitions")
                .forEach(jalur -> assertThat(siapa.ambil(mesin(siapa) + "/process-definition/" + jalur).status())
                        .as(siapa.akun() + " " + jalur).matches(status -> terlihat ? status == 200 : status == 403 || status == 404));
        assertThat(siapa.ambil(mesin(siapa) + "/process-definition/count?key=" + kunci).json().path("count").asInt())
                .isEqualTo(terlihat ? 1 : 0);
        assertThat(siapa.kirim("POST", mesin(siapa) + "/process-definition/key/" + kunci + "/submit-form",
                Map.of("variables", Map.of())).status()).as("started").isNotIn(200, terlihat ? 404 : 200);
    }

    @Test
    @DisplayName("yang menjabat di dua pemerintahan melihat prosedur keduanya, tidak yang ketiga")
    void duaPemerintahan() {
        String akun = "petugas.uji.dua.kota";
        Stream.of("13.75.01.1001", "32.79.01.1001").map(WilayahSeeder::idDariKode)
                .forEach(unit -> panggung.jabatan(unit, Jabatan.PETUGAS_KELURAHAN, akun));
        assertThat(prosedur(new Klien(port, akun), "latestVersion=true")).containsExactlyInAnyOrder(SATU, DUA, SEMUA);
        panggung.jabatan(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, akun);
        assertThat(prosedur(new Klien(port, akun), "latestVersion=true")).containsExactlyInAnyOrderElementsOf(UJI);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"dki, penggabungan-rw uji-semua", "bukittinggi, uji-satu-kota uji-dua-kota uji-semua",
        "banjar, uji-dua-kota uji-semua"})
    @DisplayName("pengawas: prosedur, hitungan, dan tabel pemerintahnya, juga di Cockpit; berkas pemasangan tidak")
    void pengawas(String pemerintah, String dilihat) {
        List<String> kunci = List.of(dilihat.split(" "));
        List<String> tabel = kunci.stream().filter(satu -> !satu.equals(DKI)).map(satu -> "tabel-" + satu).toList();
        Klien pengawas = Klien.di("cockpit", port, "pengawas." + pemerintah);
        assertThat(prosedur(pengawas, "latestVersion=true")).containsExactlyInAnyOrderElementsOf(kunci);
        assertThat(hanyaUji(pengawas.ambil(mesin(pengawas) + "/process-definition/statistics").json(), "/definition/key"))
                .containsExactlyInAnyOrderElementsOf(kunci);
        assertThat(hanyaUji(pengawas.ambil("/camunda/api/cockpit/plugin/base/default/process-definition/statistics").json(),
                "/key")).containsExactlyInAnyOrderElementsOf(kunci);
        assertThat(kunci(pengawas.ambil(mesin(pengawas) + "/decision-definition").json(), "/key").filter(k -> k.startsWith("tabel-uji")))
                .containsExactlyInAnyOrderElementsOf(tabel);
        Stream.of(SATU, DUA, SEMUA).forEach(satu -> assertThat(pengawas.ambil(mesin(pengawas)
                + "/decision-definition/key/tabel-" + satu + "/xml").status()).isEqualTo(kunci.contains(satu) ? 200 : 404));
        assertThat(kunci(pengawas.ambil(mesin(pengawas) + "/decision-requirements-definition").json(), "/key")
                .filter(k -> k.startsWith("gambar-uji")))
                .containsExactlyInAnyOrderElementsOf(tabel.stream().map(t -> t.replace("tabel", "gambar")).toList());
        assertThat(pengawas.ambil(mesin(pengawas) + "/deployment").json()).isEmpty();
        assertThat(pengawas.ambil(mesin(pengawas) + "/deployment/" + terpasang + "/resources").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("operator: prosedur pemerintahnya saja")
    void operator() {
        assertThat(prosedur(new Klien(port, "operator.dki"), "latestVersion=true")).containsExactlyInAnyOrder(DKI, SEMUA);
        String lain = panggung.jabatan(WilayahSeeder.idDariKode("32.79"), Jabatan.OPERATOR, "operator.uji.banjar");
        assertThat(prosedur(new Klien(port, lain), "latestVersion=true")).containsExactlyInAnyOrder(DUA, SEMUA);
    }

    @Test
    @DisplayName("model yang berganti pemerintah: haknya berpindah, yang lama dicabut")
    void berpindah() {
        String baru = repositoryService.createDeployment().addString(SATU + ".bpmn", MODEL.formatted(SATU,
                "<camunda:property name=\"pemerintah\" value=\"banjar\" />")).deploy().getId();
        try {
            kantor.sinkronkan();
            assertThat(prosedur(petugas("bukittinggi"), "latestVersion=true")).doesNotContain(SATU);
            assertThat(prosedur(petugas("banjar"), "latestVersion=true")).contains(SATU);
        } finally {
            repositoryService.deleteDeployment(baru, true);
        }
    }

    @Test
    @DisplayName("panduan dan bantuan: yang masuk membaca prosedur pemerintahnya; yang belum masuk membaca semuanya")
    void panduan() {
        assertThat(new Klien(port, null).ambil("/rukun/panduan").isi()).contains("id=\"penggabungan-rw\"", "href=\"#tindakan\"");
        assertThat(Klien.diTasklist(port, kelurahan.akun("petugas")).ambil("/rukun/panduan").isi())
                .contains("id=\"penggabungan-rw\"", "href=\"#penggabungan-rw\"");
        assertThat(Klien.diTasklist(port, "petugas.banjar").ambil("/rukun/panduan").isi()).contains("id=\"tindakan\"", "id=\"akun-anda\"")
                .doesNotContain("id=\"penggabungan-rw\"", "href=\"#penggabungan-rw\"");
        assertThat(new Klien(port, "petugas.banjar").ambil("/api/rukun/bantuan/mulai/" + DKI).status()).isEqualTo(404);
        assertThat(new Klien(port, kelurahan.akun("petugas")).ambil("/api/rukun/bantuan/mulai/" + DKI).status()).isEqualTo(200);
    }

    private Klien petugas(String pemerintah) {
        return new Klien(port, pemerintah.equals("dki") ? kelurahan.akun("petugas") : "petugas." + pemerintah);
    }

    private static String mesin(Klien siapa) {
        return siapa.bersesi() ? "/camunda/api/engine/engine/default" : "/engine-rest";
    }

    private List<String> prosedur(Klien siapa, String pertanyaan) {
        return hanyaUji(siapa.ambil(mesin(siapa) + "/process-definition?" + pertanyaan).json(), "/key");
    }

    private static List<String> hanyaUji(JsonNode daftar, String letak) {
        return kunci(daftar, letak).filter(UJI::contains).toList();
    }

    private static Stream<String> kunci(JsonNode daftar, String letak) {
        return StreamSupport.stream(daftar.spliterator(), false).map(satu -> satu.at(letak).asText());
    }
}
