package id.rukun.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusanTest;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.ReflectionUtils;

/** All models against code, forms and law. Each kind of breach is also made on purpose and must be found. */
class ModelContractTest {

    /** Rules that no model cites, with the reason; a rule that a model cites does not belong here. */
    private static final Map<String, String> TANPA_MODEL = Map.of(
            "RUKUN-DATA-38", "asked of every file of a submission by the guard in front of the engine, in no model's task",
            "RUKUN-DATA-39", "asked of every submission by the guard in front of the engine, in no model's task",
            "RUKUN-POL-80", "asked at the page of a case about a scan that is added or withdrawn, in no model's task",
            "RUKUN-POL-60", "asked of every remark by the guard in front of the engine, in no model's task");

    /** Rules of procedures whose model is not built yet; each model takes its own out. */
    private static final Set<String> MENUNGGU_MODEL = Set.of(
            "BJR-R-81", "BJR-R-84", "BKT-R-64", "BKT-R-66");

    /** Rules that nothing is asked about, because they are effects; once one has a class it does not belong here. */
    private static final Map<String, String> TANPA_KELAS = Map.of(
            "PERGUB171-PS16-2", "the register derives who is Warga RW from the RT",
            "RUKUN-POL-16", "the register ends the posts of a restructured unit (JabatanService)");

    private static final List<BerkasModel> MODEL = BerkasModel.semua();
    private static final Map<String, BerkasModel> PROSEDUR = MODEL.stream()
            .collect(Collectors.toMap(m -> m.prosedur().findFirst().orElseThrow(), m -> m));

    private static final Kontrak GERBANG = new KontrakGerbang();
    private static final Kontrak TUGAS = new KontrakTugas();
    private static final Kontrak PANGGILAN = new KontrakPanggilan(PROSEDUR, KomponenRukun.syaratPanggilan());
    private static final Kontrak BENTUK = new KontrakBentuk();
    private static final Kontrak GAMBAR = new KontrakGambar();
    private static final Kontrak HUKUM = new KontrakHukum(HukumUji.KATALOG, HukumUji.PARAMETER,
            TANPA_KELAS.keySet());
    private static final Kontrak BAHASA = new KontrakBahasa();
    private static final Kontrak WAKTU = new KontrakWaktu(HukumUji.PARAMETER);
    private static final Kontrak KEPUTUSAN = new KontrakKeputusan(MatriksKeputusanTest.MATRIKS, MODEL.stream()
            .flatMap(m -> m.elemen(CallActivity.class)).map(CallActivity::getCalledElement).collect(Collectors.toSet()));
    private static final Kontrak PEMERINTAH = new KontrakPemerintah(PROSEDUR);
    private static final List<Kontrak> SEMUA =
            List.of(GERBANG, TUGAS, PANGGILAN, BENTUK, GAMBAR, HUKUM, WAKTU, BAHASA, KEPUTUSAN, PEMERINTAH);

    @Test
    void gatewaysOfferTheAnswersOfTheirQuestions() {
        assertThat(keluhan(GERBANG)).isEmpty();
    }

    @Test
    void tasksNameWhatExists() {
        assertThat(keluhan(TUGAS)).isEmpty();
    }

    @Test
    void callsStayInTheirRelease() {
        assertThat(keluhan(PANGGILAN)).isEmpty();
    }

    @Test
    void callersOfP14DrawTheEndsOfTheirKind() {
        assertThat(keluhan(KEPUTUSAN)).isEmpty();
        BerkasModel sah = MODEL.stream().filter(m -> m.nama().startsWith("penetapan")).findFirst().orElseThrow();
        assertThat(KEPUTUSAN.keluhan(rusak(sah, "Akhir_DISAHKAN", "Akhir_SAH"))).anyMatch(k -> k.contains("akhirnya"));
    }

    @Test
    void nodesLanesAndEnds() {
        assertThat(keluhan(BENTUK)).isEmpty();
    }

    @Test
    void everythingIsDrawn() {
        assertThat(keluhan(GAMBAR)).isEmpty();
    }

    @Test
    void citesLawThatExistsAndContainsNoNumber() {
        assertThat(keluhan(HUKUM)).isEmpty();
    }

    @Test
    void servesWhomItsLawBinds() {
        assertThat(keluhan(PEMERINTAH)).isEmpty();
    }

    @Test
    void speaksToOfficials() {
        assertThat(keluhan(BAHASA)).isEmpty();
    }

    @Test
    void noTaskWaitsUnseen() {
        assertThat(keluhan(WAKTU)).isEmpty();
    }

    @Test
    @DisplayName("every rule is cited by a model, but for those whose place is elsewhere")
    void everyRuleIsCited() {
        Set<String> aturan = HukumUji.KATALOG.semua().stream().map(KeteranganAturan::id)
                .collect(Collectors.toCollection(TreeSet::new));
        MODEL.forEach(model -> aturan.removeAll(KontrakHukum.aturan(model)));
        Set<String> dimaafkan = new TreeSet<>(TANPA_MODEL.keySet());
        dimaafkan.addAll(MENUNGGU_MODEL);
        assertThat(aturan).isEqualTo(dimaafkan);
    }

    @Test
    @DisplayName("what is excused for having no rule class is cited and has none")
    void excusesAreNeeded() {
        Set<String> dikutip = MODEL.stream().flatMap(m -> KontrakHukum.aturan(m).stream()).collect(Collectors.toSet());
        assertThat(dikutip).containsAll(TANPA_KELAS.keySet());
        assertThat(TANPA_KELAS.keySet()).noneMatch(HukumUji.KATALOG::dikenal);
    }

    @Test
    @DisplayName("<Key>Process: every key is a process, every id an element, and no process is without")
    void constantsMatchTheModels() {
        Set<String> elemen = MODEL.stream().flatMap(m -> m.elemen(BaseElement.class)).map(BaseElement::getId)
                .collect(Collectors.toSet());
        List<Field> konstanta = KomponenRukun.prosedur().flatMap(k -> Arrays.stream(k.getDeclaredFields())).toList();
        assertThat(konstanta.stream().filter(k -> k.getName().startsWith("KUNCI")).map(ModelContractTest::nilai))
                .containsExactlyInAnyOrderElementsOf(PROSEDUR.keySet());
        // Ids of elements begin with a capital, names of variables do not.
        assertThat(konstanta.stream().map(ModelContractTest::nilai).filter(n -> Character.isUpperCase(n.charAt(0))))
                .isSubsetOf(elemen);
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ${jalur == 'LINTAS_RW'}                   | ${jalur == 'SATU_RW'}            | syaratnya
            ${jalur ==                                | ${jalan ==                       | syaratnya
            Alur_GerbangJalur_SATU_RW                 | Alur_GerbangJalur_SATURW         | alurnya
            name="RW berbeda" sourceRef               | name="LINTAS_RW" sourceRef       | bukan kata
            name="RW berbeda?"                        | name="RW berbeda"                | bukan pertanyaan
            default="Alur_GerbangJalur_SATU_RW"       | default="Alur_GerbangJalur_LINTAS_RW" | syaratnya
            \\ default="Alur_GerbangJalur_SATU_RW"    | ''                               | tanpa alur bawaan
            ${penggabunganJalurGerbang}                           | ${penggabunganSyaratGerbang}                 | alurnya
            ${penggabunganJalurGerbang}                           | ${penggabunganCatatPilihanRtDelegate}        | tidak didahului
            ${penggabunganCatatPilihanRtDelegate}                 | ${penggabunganJalurGerbang}                  | tidak diikuti
            ${penggabunganCatatPilihanRtDelegate}                 | ${tidakAda}                                  | tidak menyebut delegate
            ${penggabunganCatatPilihanRtDelegate}                 | ${jatuhTempo}                                | tidak menyebut delegate
            delegateExpression="${penggabunganCatatPilihanRtDelegate}" | expression="${catat.pilihan()}" | tidak boleh dipakai
            forms/penggabungan/penggabungan-pilih-rt.html | forms/penggabungan/tidak-ada.html | formulirnya tidak ada
            penggabungan-usulan.html                  | penggabungan-usul.html           | formulirnya tidak ada
            grup('lurah', unitId)                     | grup('raja', unitId)             | tidak ditujukan
            camunda:assignee="${pemulai}"             | camunda:priority="1"             | tidak ditujukan
            camunda:dueDate="${jatuhTempo.batas(kasusId)}" | camunda:dueDate="P14D"      | tanpa tanggal
            camunda:dueDate="${jatuhTempo.batas(kasusId)}" | ''                          | tanpa tanggal
            camunda:followUpDate="${jatuhTempo.pengingat(kasusId)}" | ''                 | tanpa tanggal
            ${jatuhTempo.batas(kasusId)}              | ${musyawarahJadwalRapat.batas(kasusId)}    | tanpa tanggal
            camunda:dueDate="${jatuhTempo.batas(kasusId)}" camunda:followUpDate="${jatuhTempo.pengingat(kasusId)}" | camunda:dueDate="${jeda.batas(kasusId)}" camunda:followUpDate="${jeda.pengingat(kasusId)}" | tanpa tanggal
            calledElement="musyawarah"                | calledElement="rapat"            | memanggil prosedur
            camunda:calledElementBinding="deployment" | camunda:calledElementBinding="latest" | calledElementBinding
            businessKey="#{execution.processBusinessKey}" | businessKey="1"              | nomor kasus
            sourceExpression="PENGGABUNGAN" target="jenisKeputusan" | sourceExpression="PEMEKARAN" target="jenisKeputusan" | jenis Keputusan
            sourceExpression="PENGGABUNGAN" target="jenisKeputusan" | sourceExpression="SUSUNAN_PENGURUS" target="jenisKeputusan" | yang dapat dicapai
            sourceExpression="PENGGABUNGAN" target="jenisKeputusan" | sourceExpression="PENGHAPUSAN" target="jenisKeputusan" | tidak ada PemohonKeputusan
            sourceExpression="LINTAS_RW" target="mode" | sourceExpression="TANPA_NAMA" target="mode" | tidak ada ModeMusyawarah
            target="jenisKeputusan"                   | target="jenis"                   | tidak menyerahkan jenisKeputusan
            source="kasusId" target="kasusId"         | source="kasusId" target="kasus"  | tidak menyerahkan kasusId
            <bpmn:outgoing>Alur_PilihRt</bpmn:outgoing> | ''                             | tidak menyebut alurnya
            camunda:asyncAfter="true" camunda:collection | camunda:collection            | asyncAfter
            inputParameter name="isian"               | inputParameter name="isi"        | isian
            ${akhirProses}                            | ${akhir}                         | pendengar akhir
            event="end"                               | event="start"                    | pendengar akhir
            <bpmn:flowNodeRef>PilihRt</bpmn:flowNodeRef> | ''                            | dalam 0 lajur
            Akhir_DIALIHKAN                           | AkhirDialihkan                   | bukan Akhir_<HASIL>
            bpmnElement="PilihRt"                     | bpmnElement="CatatPilihan"       | tidak tergambar
            bpmnElement="Alur_PilihRt"                | bpmnElement="Alur_Mulai"         | tidak tergambar
            PERGUB171-PS11-1.1                        | PERGUB171-PS11-1.9               | aturan PERGUB171-PS11-1.9
            RUKUN-POL-04                              | RUKUN-POL-99                     | aturan RUKUN-POL-99
            TM-16, PRD-11                             | TM-16, PRD-99                    | parameter PRD-99
            Ketua RW hanya meneruskan: Pasal          | RUKUN-POL-07: Pasal              | menyebut id RUKUN-POL-07
            Pasal 10 ayat (1), Pasal 11 ayat (1). Hari terakhirnya tertera pada tugas (kebijakan Rukun). | '' | tanpa dasar
            ${jalur == 'LINTAS_RW'}                   | ${jumlahKk >= 80}                | angka dalam
            Centang RT yang digabung pada daftar RT Kelurahan; boleh disertai usul RW tujuan dan nomornya: Pasal 10 ayat (1), Pasal 11 ayat (1). Hari terakhirnya tertera pada tugas (kebijakan Rukun). | ''                 | tanpa keterangan
            ${penggabunganTenggatPenerusan.hari('PRD-11', execution)} | R/P7D | waktu bukan dari parameter
            ${penggabunganTenggatPenerusan.hari('PRD-11', execution)} | ${penggabunganTenggatPenerusan.hari(kasusId)} | waktu bukan dari parameter
            ${penggabunganTenggatPenerusan.hari('PRD-11', execution)} | ${jatuhTempo.batas(kasusId)} | waktu bukan dari parameter
            lewat('PRD-12', execution)} | lewat('PRD-99', execution)} | waktu bukan dari parameter
            lewat('PRD-12', execution)} | lewat('PRD-19', execution)} | waktu bukan dari parameter
            lewat('PRD-12', execution)} | lewat('PRD-04', execution)} | waktu bukan dari parameter
            ${penggabunganTenggatPenerusan.hari('PRD-11', execution)} | ${tenggat.sesudah(execution, 'Tanpa nama', 'PRD-11')} | waktu bukan dari parameter
            ${penggabunganTenggatPenerusan.hari('PRD-11', execution)} | ${tenggat.sesudah(execution, 'Undangan', 'PRD-04')} | waktu bukan dari parameter
            ${penggabunganTenggatPenerusan.hari('PRD-11', execution)} | ${tenggat.sesudah(execution, 'Undangan', 'P7D')} | waktu bukan dari parameter
            ${penggabunganTenggatPenerusan.hari('PRD-11', execution)} | ${tenggat.sesudah(execution, 'Undangan')} | waktu bukan dari parameter
            ${penggabunganTenggatPenerusan.hari('PRD-11', execution)} | ${tenggat.batas(execution, 'Undangan', 'PRD-11')} | waktu bukan dari parameter
            camunda:dueDate="${jatuhTempo.batas(kasusId)}" | camunda:dueDate="${tenggat.batas(execution, 'Undangan', 'PRM-29')}" | tanpa tanggal
            <camunda:executionListener delegateExpression="${akhirProses}" event="end" | <camunda:taskListener delegateExpression="${akhirProses}" event="timeout" | pendengar timeout
            <bpmn:startEvent id="Mulai" | <bpmn:subProcess id="Bila" triggeredByEvent="true"><bpmn:startEvent id="MulaiBila" /><bpmn:endEvent id="AkhirBila" /></bpmn:subProcess><bpmn:startEvent id="Mulai" | menghentikan yang tidak dapat dimulai lagi
            name="pemerintah" value="dki"             | name="pemerintah" value="banjar" | hukumnya mengikat [dki]
            name="pemerintah" value="dki"             | name="pemerintah" value="banjar" | memanggil yang melayani [dki] saja
            name="pemerintah" value="dki"             | name="pemerintahan" value="dki"  | hukumnya mengikat [dki]
            name="katalog" value="P-10                | name="katalog" value="BJR-PR-11  | hukumnya mengikat [banjar]
            id="penggabungan-rt-lintas-rw" name       | id="penggabungan-rt" name        | nama berkasnya
            """)
    void findsTheBreach(String semula, String menjadi, String keluhan) {
        BerkasModel sah = MODEL.stream().filter(m -> m.nama().startsWith("penggabungan-rt")).findFirst().orElseThrow();
        BerkasModel rusak = rusak(sah, semula, menjadi);
        assertThat(SEMUA.stream().flatMap(k -> k.keluhan(rusak))).anyMatch(k -> k.contains(keluhan));
    }

    private static BerkasModel rusak(BerkasModel sah, String semula, String menjadi) {
        String dicari = semula.replace("\\ ", " ");
        String teks = sah.teks().replace("&#x27;", "'").replace("&#39;", "'");
        assertThat(teks).contains(dicari);
        return BerkasModel.dari(sah.nama(), teks.replace(dicari, menjadi));
    }

    private static Stream<String> keluhan(Kontrak kontrak) {
        assertThat(MODEL).hasSizeGreaterThanOrEqualTo(4);
        return MODEL.stream().flatMap(kontrak::keluhan);
    }

    private static String nilai(Field konstanta) {
        ReflectionUtils.makeAccessible(konstanta);
        return (String) ReflectionUtils.getField(konstanta, null);
    }
}
