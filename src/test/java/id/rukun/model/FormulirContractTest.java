package id.rukun.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Formulir;
import id.rukun.isian.Kesalahan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Forms and isian records say the same, and models name forms that exist. */
class FormulirContractTest {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String TERTANAM = "embedded:deployment:";

    private static final List<BerkasFormulir> FORMULIR = BerkasFormulir.semua();
    private static final List<Class<? extends Record>> ISIAN = jenisIsian();

    static List<BerkasFormulir> formulir() {
        return FORMULIR;
    }

    @Test
    void setiapIsianPunyaSatuFormulirDanSebaliknya() {
        List<String> formulir = formulir().stream().map(BerkasFormulir::kunci).sorted().toList();
        List<String> isian = ISIAN.stream().map(FormulirContractTest::kunci).sorted().toList();
        assertThat(formulir).doesNotHaveDuplicates().isEqualTo(isian).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("formulir")
    void namaBerkasAdalahKunci(BerkasFormulir formulir) {
        assertThat(formulir.kunci()).isEqualTo(formulir.nama());
    }

    @ParameterizedTest
    @MethodSource("formulir")
    void lembarKasusBerdiriPalingAtas(BerkasFormulir formulir) {
        assertThat(formulir.lembarDiAtas()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("formulir")
    void kolomSamaDenganIsian(BerkasFormulir formulir) {
        Map<String, BatasKolom> ada = formulir.kolom().stream()
                .collect(Collectors.toMap(KolomFormulir::kunci, KolomFormulir::batas));
        Map<String, BatasKolom> seharusnya = kolom(isian(formulir)).stream()
                .collect(Collectors.toMap(KolomIsian::kunci, KolomIsian::batas));
        assertThat(ada).containsExactlyInAnyOrderEntriesOf(seharusnya);
    }

    /** The form asks for a value exactly where the record would refuse its absence, and never hides such a field. */
    @ParameterizedTest
    @MethodSource("formulir")
    void kolomDimintaTepatBilaDiperlukan(BerkasFormulir formulir) {
        Class<? extends Record> isian = isian(formulir);
        Map<String, KolomIsian> kolom = kolom(isian).stream().collect(Collectors.toMap(KolomIsian::kunci, k -> k));
        for (Map<String, Object> jawaban : jawaban(List.copyOf(kolom.values()))) {
            for (KolomFormulir satu : formulir.kolom()) {
                boolean diperlukan = kolom.get(satu.kunci()).wajib()
                        || kurangTanpa(satu.kunci(), isian, jawaban).contains(satu.kunci());
                periksaPermintaan(satu, kolom.get(satu.kunci()), diperlukan, jawaban);
            }
        }
    }

    private static void periksaPermintaan(
            KolomFormulir satu, KolomIsian isian, boolean diperlukan, Map<String, Object> jawaban) {
        boolean tampil = satu.tampil().test(konteks(jawaban));
        if (satu.batas().jenis().selaluTerisi()) {
            assertThat(satu.wajib()).as("“%s” wajib", satu.kunci()).isEqualTo(isian.tidakBolehKosong());
            assertThat(tampil || !diperlukan).as("“%s” tampil bila %s", satu.kunci(), jawaban).isTrue();
        } else {
            assertThat(tampil && satu.wajib()).as("“%s” diminta bila %s", satu.kunci(), jawaban).isEqualTo(diperlukan);
        }
    }

    @Test
    void setiapTugasMenyebutFormulirYangAda() throws Exception {
        Set<String> disebut = new TreeSet<>();
        for (Path model : model()) {
            Document bpmn = urai(model);
            for (Element tugas : unsur(bpmn, "userTask")) {
                // A form that is known at run time only is one that another task names.
                if (!tugas.getAttributeNS(CAMUNDA, "formKey").startsWith("${")) {
                    disebut.add(formulir(model, tugas));
                }
            }
            for (Element mulai : unsur(bpmn, "startEvent")) {
                if (mulai.hasAttributeNS(CAMUNDA, "formKey") || mulai.hasAttributeNS(CAMUNDA, "formRef")) {
                    disebut.add(formulir(model, mulai));
                }
            }
        }
        assertThat(disebut).isEqualTo(formulir().stream().map(BerkasFormulir::kunci)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * An embedded start form fetches its lists by the key of the process that it starts. Only into such a form can the
     * question be put for which office it is filled in.
     */
    @Test
    void formulirMulaiMenyebutProsesnya() throws Exception {
        for (Path model : model()) {
            Document bpmn = urai(model);
            for (Element mulai : unsur(bpmn, "startEvent")) {
                String kunci = mulai.getAttributeNS(CAMUNDA, "formKey");
                assertThat(mulai.hasAttributeNS(CAMUNDA, "formRef")).as(model + " memulai tanpa formulir tertanam")
                        .isFalse();
                if (kunci.startsWith(TERTANAM)) {
                    Element form = PembacaHtml.urai(Path.of(kunci.substring(TERTANAM.length())));
                    assertThat(form.getAttribute("data-mulai")).as(kunci)
                            .isEqualTo(unsur(bpmn, "process").get(0).getAttribute("id"));
                }
            }
        }
    }

    /** The key of the form that a task or start event names; a reference that Tasklist cannot follow fails. */
    private static String formulir(Path model, Element unsur) {
        String tempat = model + " " + unsur.getAttribute("id");
        String tertanam = unsur.getAttributeNS(CAMUNDA, "formKey");
        if (tertanam.isEmpty()) {
            assertThat(unsur.getAttributeNS(CAMUNDA, "formRefBinding")).as(tempat).isEqualTo("deployment");
            String kunci = unsur.getAttributeNS(CAMUNDA, "formRef");
            assertThat(formulir()).as(tempat)
                    .anyMatch(satu -> satu.kunci().equals(kunci) && satu.berkas().toString().endsWith(".form"));
            return kunci;
        }
        assertThat(tertanam).as(tempat).startsWith(TERTANAM + "forms/").endsWith(".html");
        Path berkas = Path.of(tertanam.substring(TERTANAM.length()));
        assertThat(berkas).as(tempat).isRegularFile();
        return BerkasFormulir.baca(berkas).kunci();
    }

    /** Every combination of answers that can decide what else must be filled in. */
    private static List<Map<String, Object>> jawaban(List<KolomIsian> kolom) {
        List<Map<String, Object>> semua = List.of(Map.of());
        for (KolomIsian satu : kolom) {
            List<Object> nilai = new ArrayList<>(satu.batas().jenis() == JenisKolom.CENTANG
                    ? List.of(true, false)
                    : satu.batas().jenis() == JenisKolom.PILIHAN ? satu.konstanta() : List.of());
            if (!satu.wajib() || nilai.isEmpty()) {
                nilai.add(null);
            }
            semua = semua.stream().flatMap(awal -> nilai.stream().map(tambah -> {
                Map<String, Object> lengkap = new HashMap<>(awal);
                lengkap.put(satu.kunci(), tambah);
                return lengkap;
            })).toList();
        }
        return semua;
    }

    /** Fields that the record misses with these answers, this field and all others being empty. */
    private static Set<String> kurangTanpa(
            String kunci, Class<? extends Record> isian, Map<String, Object> jawaban) {
        try {
            Object[] nilai = Arrays.stream(isian.getRecordComponents())
                    .map(k -> k.getName().equals(kunci) ? null : jawaban.get(k.getName())).toArray();
            Object contoh = isian.getDeclaredConstructors()[0].newInstance(nilai);
            return contoh instanceof Bersyarat bersyarat
                    ? bersyarat.kesalahan().stream().map(Kesalahan::kolom).collect(Collectors.toSet()) : Set.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answers as a form sees them: enums by name, and a sheet that offers a choice. */
    private static Map<String, Object> konteks(Map<String, Object> jawaban) {
        Map<String, Object> konteks = new HashMap<>();
        jawaban.forEach((kunci, nilai) -> konteks.put(kunci, nilai instanceof Enum<?> e ? e.name() : nilai));
        konteks.put("lembar", Map.of("pilihanRw", List.of("x"), "pilihanRt", List.of("x")));
        return konteks;
    }

    private static List<KolomIsian> kolom(Class<? extends Record> isian) {
        return Arrays.stream(isian.getRecordComponents()).map(KolomIsian::new).toList();
    }

    private static Class<? extends Record> isian(BerkasFormulir formulir) {
        return ISIAN.stream().filter(isian -> kunci(isian).equals(formulir.nama())).findFirst()
                .orElseThrow(() -> new AssertionError(formulir + ": no isian record"));
    }

    private static String kunci(Class<?> isian) {
        return isian.getAnnotation(Formulir.class).kunci();
    }

    private static List<Class<? extends Record>> jenisIsian() {
        var pencari = new ClassPathScanningCandidateComponentProvider(false);
        pencari.addIncludeFilter(new AnnotationTypeFilter(Formulir.class));
        return pencari.findCandidateComponents("id.rukun").stream()
                .<Class<? extends Record>>map(temuan ->
                        ClassUtils.resolveClassName(temuan.getBeanClassName(), null).asSubclass(Record.class))
                .toList();
    }

    private static List<Path> model() throws IOException {
        try (Stream<Path> berkas = Files.walk(Path.of("processes"))) {
            return berkas.filter(satu -> satu.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    private static Document urai(Path model) throws Exception {
        DocumentBuilderFactory pabrik = DocumentBuilderFactory.newInstance();
        pabrik.setNamespaceAware(true);
        return pabrik.newDocumentBuilder().parse(model.toFile());
    }

    private static List<Element> unsur(Document bpmn, String nama) {
        List<Element> semua = new ArrayList<>();
        NodeList temuan = bpmn.getElementsByTagNameNS(BPMN, nama);
        for (int i = 0; i < temuan.getLength(); i++) {
            semua.add((Element) temuan.item(i));
        }
        return semua;
    }
}
