package id.rukun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All tables that officials maintain. Each kind of breach is also made on purpose and must be found. */
class TabelContractTest {

    private static final List<BerkasTabel> TABEL = BerkasTabel.semua();
    private static final KontrakTabel KONTRAK = new KontrakTabel();

    @Test
    void tablesKeepToTheirContract() {
        assertThat(TABEL).hasSizeGreaterThanOrEqualTo(5);
        assertThat(TABEL.stream().flatMap(KONTRAK::keluhan)).isEmpty();
        assertThat(TABEL).extracting(BerkasTabel::kunci).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("what lies beside the models is a model, a table or a migration plan: nothing else is deployed")
    void nothingElseIsDeployed() throws IOException {
        try (Stream<Path> semua = Files.walk(Path.of("processes"))) {
            assertThat(semua.filter(Files::isRegularFile).map(Path::toString))
                    .allMatch(nama -> nama.matches(".*\\.(?:bpmn|dmn|migrasi\\.yaml)"));
        }
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            decision id="aturan-perwakilan"           | decision id="perwakilan"          | nama berkasnya
            camunda:historyTimeToLive="P365D"         | ''                                | masa simpan
            hitPolicy="UNIQUE"                        | hitPolicy="FIRST"                 | bukan UNIQUE
            hitPolicy="UNIQUE"                        | hitPolicy="COLLECT"               | bukan UNIQUE
            name="Aturan perwakilan dalam rapat koordinasi" camunda | name="aturan-perwakilan" camunda | bukan kata-kata
            label="Jenis unit"                        | label="jenisUnit"                 | judul kolomnya
            label="Aturan" name                       | name                              | judul kolomnya
            name="aturan" typeRef="string"            | name="aturan"                     | tanpa jenis
            <text>jenisUnit</text>                    | <text>kasus.unit()</text>         | bukan nama variabel
            <text>jenisPos</text>                     | <text>jenisUnit</text>            | dua kali
            <text>"WAJIB"</text>                      | <text>aturan(jenisPos)</text>     | bukan nilai
            <text>"WAJIB"</text>                      | <text></text>                     | tidak menjawab
            <text>"DINAS"</text>                      | <text>jenisPos</text>             | bukan nilai
            <text>"DINAS"</text>                      | <text>"BADAN"</text>              | bertumpang
            <text>"DINAS"</text>                      | <text>-</text>                    | bertumpang
            Kepala Dinas wajib mewakilkan kepada pejabat satu tingkat di bawahnya: Pasal 9 angka 6 | Kepala Dinas | tanpa dasar
            Kepala Dinas wajib                        | Kepala Dinas (PRD-02) wajib       | menyebut id PRD-02
            id="Ungkapan_jenisUnit" typeRef="string"  | id="Ungkapan_jenisUnit" typeRef="string" expressionLanguage="juel" | bahasa lain
            """)
    void findsTheBreach(String semula, String menjadi, String keluhan) {
        assertThat(KONTRAK.keluhan(BerkasTabel.dari("aturan-perwakilan.dmn", rusak(semula, menjadi))))
                .anyMatch(k -> k.contains(keluhan));
    }

    @Test
    @DisplayName("an id that stands twice is no table at all")
    void doubledIdsAreNoTable() {
        String rusak = rusak("rule id=\"wajib_badan\"", "rule id=\"wajib_dinas\"");
        assertThatThrownBy(() -> BerkasTabel.dari("x.dmn", rusak)).isInstanceOf(DmnModelException.class);
    }

    private static String rusak(String semula, String menjadi) {
        assertThat(asli()).contains(semula);
        return asli().replaceFirst(Pattern.quote(semula), Matcher.quoteReplacement(menjadi));
    }

    private static String asli() {
        return TABEL.stream().filter(t -> t.kunci().equals("aturan-perwakilan")).findFirst().orElseThrow().teks();
    }
}
