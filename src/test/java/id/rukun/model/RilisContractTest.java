package id.rukun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import id.rukun.engine.release.MigrationHints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;

/** What was released is kept: cases run on it. Each kind of breach is also made on purpose and must be found. */
class RilisContractTest {

    private static final String BERULANG = "<bpmn:multiInstance.*\"(rt|unitId)\" />";
    private static final String AKHIRAN = ".migrasi.yaml";
    private static final List<BerkasModel> RILIS = model();
    private static final List<BerkasModel> KINI = BerkasModel.semua();
    private static final Map<String, MigrationHints> PETUNJUK = petunjuk();
    private static final Kontrak TEMPAT = new KontrakRilis(KINI, RilisContractTest::petunjuk);
    private static final Kontrak SISA = new KontrakSisaRilis(KINI);

    @Test
    void whoWaitsFindsHisPlace() {
        assertThat(RILIS).isNotEmpty();
        assertThat(RILIS.stream().flatMap(TEMPAT::keluhan)).isEmpty();
    }

    @Test
    void whatIsNamedIsStillThere() {
        assertThat(RILIS.stream().flatMap(SISA::keluhan)).isEmpty();
    }

    @Test
    @DisplayName("a hint speaks of a model and of activities that some release had")
    void hintsAreNeeded() {
        Set<String> pernahAda = RILIS.stream().flatMap(m -> m.elemen(FlowNode.class)).map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(KINI.stream().flatMap(BerkasModel::prosedur)).containsAll(PETUNJUK.keySet());
        assertThat(PETUNJUK.values().stream().flatMap(p -> Stream.concat(p.tetap().stream(),
                p.pindah().keySet().stream()))).isSubsetOf(pernahAda);
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            \\bPilihRt\\b      | PilihSemuaRt     | PilihRt: tidak ada lagi
            \\bMusyawarahRt\\b | MusyawarahTiapRt | MusyawarahRt: tidak ada lagi
            \\bPenyampaian\\b  | PenyampaianHasil | SampaikanHasil: berganti jenis atau wadah
            \\bGabungkanRt\\b  | GabungRt         | GabungkanRt: tidak ada lagi
            <bpmn:multiInstance.*"rt" /> | ''     | MusyawarahRt: berganti jenis atau wadah
            """)
    @DisplayName("today's model loses a place")
    void findsLostPlace(String semula, String menjadi, String keluhan) {
        BerkasModel lama = rilis();
        String teks = lama.teks().replaceAll(semula, menjadi);
        assertThat(teks).isNotEqualTo(lama.teks());
        assertThat(keluhan(lama, BerkasModel.dari(lama.nama(), teks), Map.of(), Set.of()))
                .anyMatch(k -> k.contains(keluhan));
    }

    @Test
    @DisplayName("a gateway at which one path waits for another is a place too")
    void findsLostJoin() {
        BerkasModel lama = BerkasModel.dari("uji.bpmn", Bpmn.convertToString(Bpmn.createExecutableProcess("uji")
                .startEvent().parallelGateway("Pisah").parallelGateway("Gabung").endEvent()
                .moveToNode("Pisah").connectTo("Gabung").done()));
        BerkasModel baru = BerkasModel.dari("uji.bpmn", lama.teks().replace("\"Gabung\"", "\"Satukan\"")
                .replace(">Gabung<", ">Satukan<"));
        assertThat(keluhan(lama, baru, Map.of(), Set.of())).containsExactly(
                "uji.bpmn, Gabung: tidak ada lagi, dan tidak ada petunjuk migrasi ke yang ada");
    }

    @Test
    @DisplayName("a hint for it settles the matter, unless it leads nowhere")
    void hintSettles() {
        BerkasModel lama = rilis();
        BerkasModel baru = BerkasModel.dari(lama.nama(), lama.teks().replaceAll("\\bPilihRt\\b", "PilihSemuaRt"));
        assertThat(keluhan(lama, baru, Map.of("PilihRt", "PilihSemuaRt"), Set.of())).isEmpty();
        assertThat(keluhan(lama, baru, Map.of(), Set.of("PilihRt"))).isEmpty();
        assertThat(keluhan(lama, baru, Map.of("PilihRt", "TidakAda"), Set.of())).hasSize(1);
    }

    @Test
    @DisplayName("what lies in a renamed subprocess needs a line of its own")
    void hintsForParts() {
        BerkasModel lama = BerkasModel.dari(rilis().nama(), rilis().teks().replaceAll(BERULANG, ""));
        BerkasModel baru =
                BerkasModel.dari(lama.nama(), lama.teks().replaceAll("\\bPenyampaian\\b", "PenyampaianHasil"));
        Map<String, String> pindah = Map.of("Penyampaian", "PenyampaianHasil");
        assertThat(keluhan(lama, baru, pindah, Set.of())).hasSize(2).allMatch(k -> k.endsWith("Hasil: perlu baris sendiri "
                + "dalam petunjuk migrasi"));
        Map<String, String> lengkap = Map.of("Penyampaian", "PenyampaianHasil", "SampaikanHasil", "SampaikanHasil",
                "JemputHasil", "JemputHasil", "SaatnyaDiteruskan", "SaatnyaDiteruskan", "BelumDiteruskan",
                "BelumDiteruskan");
        assertThat(keluhan(lama, baru, lengkap, Set.of())).isEmpty();
    }

    @Test
    @DisplayName("a repeated activity keeps its name: the engine would wait for ever for bodies that are done")
    void repeatedKeepsItsName() {
        BerkasModel lama = rilis();
        BerkasModel baru =
                BerkasModel.dari(lama.nama(), lama.teks().replaceAll("\\bMusyawarahRt\\b", "MusyawarahTiapRt"));
        assertThat(keluhan(lama, baru, Map.of("MusyawarahRt", "MusyawarahTiapRt"), Set.of()))
                .singleElement(STRING).contains("MusyawarahRt: berulang");
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ${penggabunganGabungkanRtDelegate} | ${gabungRtDelegate}        | komponen ${gabungRtDelegate}
            ${jatuhTempo.batas(              | ${jatuhTempo.paling(         | ungkapan ${jatuhTempo.paling(
            ${kantor.grup(                   | ${ruang.grup(                | ungkapan ${ruang.grup(
            penggabungan-pilih-rt.html       | penggabungan-rt.html         | formulir penggabungan-rt
            Alur_GerbangJalur_LINTAS_RW      | Alur_GerbangJalur_DUA_RW     | jawaban Jalur.DUA_RW
            calledElement="musyawarah"       | calledElement="rapat"        | prosedur rapat
            <bpmn:collaboration              | <bpmn:message id="P" name="lain"/><bpmn:collaboration | pesan lain
            """)
    @DisplayName("a release names what no longer exists")
    void findsWhatIsGone(String semula, String menjadi, String keluhan) {
        BerkasModel lama = rilis();
        assertThat(lama.teks()).contains(semula);
        assertThat(SISA.keluhan(BerkasModel.dari(lama.nama(), lama.teks().replace(semula, menjadi))))
                .anyMatch(k -> k.contains(keluhan));
    }

    @Test
    @DisplayName("a form that was released can still be sent")
    void formsAreStillTaken() throws IOException {
        for (Rilis rilis : Rilis.semua()) {
            assertThat(rilis.formulir()).isNotEmpty().flatExtracting(f -> KontrakFormulirRilis.keluhan(f).toList())
                    .as(rilis.toString()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(textBlock = """
            alasan,       sebab,   kolom sebab tidak diterima lagi
            LANJUT,       TERUS,   pilihan putusan.TERUS tidak diterima lagi
            teks-panjang, tanggal, kolom alasan berganti jenis menjadi teks-panjang
            putusan,      alasan2, 'kolom putusan wajib, padahal belum ada pada formulir itu'
            """)
    void findsFormThatIsRefused(String semula, String menjadi, String keluhan) {
        String kunci = "keputusan-tinjauan";
        List<String> baris = FormulirRilis.dari(kunci, KomponenRukun.isian().get(kunci)).baris().toList();
        List<String> rusak = baris.stream().map(satu -> satu.replaceAll("\\b" + semula + "\\b", menjadi)).toList();
        assertThat(rusak).isNotEqualTo(baris);
        assertThat(FormulirRilis.baca(rusak)).flatExtracting(f -> KontrakFormulirRilis.keluhan(f).toList())
                .anyMatch(k -> k.toString().endsWith(keluhan));
    }

    @Test
    @DisplayName("a database that a release wrote is taken: its migrations stand as they were")
    void migrationsStand() throws IOException {
        for (Rilis rilis : Rilis.semua()) {
            assertThat(rilis.migrasi()).isNotEmpty();
            assertThat(Rilis.migrasiKini()).as(rilis.toString()).containsAllEntriesOf(rilis.migrasi());
        }
    }

    private static List<BerkasModel> model() {
        try {
            return Rilis.semua().stream().flatMap(rilis -> rilis.model().stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keluhan(BerkasModel lama, BerkasModel baru, Map<String, String> pindah,
            Set<String> tetap) {
        return new KontrakRilis(List.of(baru), kunci -> new MigrationHints(pindah, tetap)).keluhan(lama);
    }

    private static BerkasModel rilis() {
        return RILIS.stream().filter(m -> m.nama().startsWith("penggabungan-rt")).findFirst().orElseThrow();
    }

    private static MigrationHints petunjuk(String kunci) {
        return PETUNJUK.getOrDefault(kunci, new MigrationHints(Map.of(), Set.of()));
    }

    private static Map<String, MigrationHints> petunjuk() {
        try (Stream<Path> berkas = Files.walk(Path.of("processes"))) {
            return berkas.filter(f -> f.toString().endsWith(AKHIRAN)).collect(Collectors.toMap(
                    f -> f.getFileName().toString().replace(AKHIRAN, ""),
                    f -> MigrationHints.baca(new FileSystemResource(f))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
