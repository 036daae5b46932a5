package id.rukun.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.cakupan.Terbitan;
import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdKasus;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.SkemaFormulir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms are written from the isian records, {@code -Dperbarui=true} writes them anew; models name forms that exist, and
 * what a form asks is what its record demands.
 */
class FormulirContractTest {

    private static final String TERTANAM = "embedded:deployment:";

    private static final long BARIS_TERBANYAK = 100;
    private static final Set<JenisKolom> DALAM_BARIS = Set.of(JenisKolom.TEKS, JenisKolom.TEKS_PANJANG, JenisKolom.TANGGAL,
            JenisKolom.JAM, JenisKolom.BILANGAN, JenisKolom.RUPIAH, JenisKolom.PILIHAN_RINGKAS, JenisKolom.PILIHAN_SERVER);
    private static final Set<Class<?>> DI_LUAR_BARIS =
            Set.of(Tanggal.class, IdUnit.class, IdKasus.class);

    private static final List<Class<? extends Record>> ISIAN = PenulisFormulir.isian();

    static List<Class<? extends Record>> isian() {
        return ISIAN;
    }

    @ParameterizedTest
    @MethodSource("isian")
    void formulirDitulisDariIsian(Class<? extends Record> isian) throws IOException {
        Terbitan.pastikanMutakhir(PenulisFormulir.berkas(isian), PenulisFormulir.tulis(isian));
    }

    @Test
    void setiapFormulirPunyaSatuIsian() throws IOException {
        try (Stream<Path> berkas = Files.walk(Path.of("forms"))) {
            assertThat(berkas.filter(Files::isRegularFile)).hasSizeGreaterThan(10)
                    .containsExactlyInAnyOrderElementsOf(ISIAN.stream().map(PenulisFormulir::berkas).toList());
        }
        assertThat(ISIAN.stream().map(isian -> isian.getAnnotation(Formulir.class).kunci())).doesNotHaveDuplicates();
    }

    /** A field depends on a field above it: whoever reads from the top meets what decides first. */
    @ParameterizedTest
    @MethodSource("isian")
    void syaratMenyebutKolomDiAtasnya(Class<? extends Record> isian) {
        Set<String> diAtas = new HashSet<>();
        for (KolomIsian satu : kolom(isian)) {
            assertThat(diAtas).as(satu.kunci()).containsAll(satu.bila().kolom());
            diAtas.add(satu.kunci());
        }
    }

    /** The form asks for a value exactly where the record would refuse its absence, and never hides such a field. */
    @ParameterizedTest
    @MethodSource("isian")
    void kolomDimintaTepatBilaDiperlukan(Class<? extends Record> isian) {
        Map<String, KolomIsian> kolom =
                kolom(isian).stream().collect(Collectors.toMap(KolomIsian::kunci, Function.identity()));
        for (Map<String, Object> jawaban : dapatDikirim(kolom)) {
            for (KolomIsian satu : kolom.values()) {
                boolean diperlukan = satu.wajib() || kurangTanpa(satu.kunci(), isian, jawaban).contains(satu.kunci());
                periksaPermintaan(satu, diperlukan, satu.bila().terpenuhi(kolom, jawaban), jawaban);
            }
        }
    }

    /** Programs are told the same of each field as people are. */
    @ParameterizedTest
    @MethodSource("isian")
    void skemaMenyebutYangSama(Class<? extends Record> isian) {
        JsonNode skema = SkemaFormulir.dari(isian);

        assertThat(nama(skema.path("properties"))).isEqualTo(kolom(isian).stream().map(KolomIsian::kunci).toList());
        assertThat(skema.path("additionalProperties").asBoolean(true)).isFalse();
        kolom(isian).forEach(satu -> sama(satu, skema.path("properties").path(satu.kunci()),
                skema.path("required").toString().contains("\"" + satu.kunci() + "\"")));
    }

    private static List<String> nama(JsonNode objek) {
        List<String> nama = new ArrayList<>();
        objek.fieldNames().forEachRemaining(nama::add);
        return nama;
    }

    private static void sama(KolomIsian kolom, JsonNode skema, boolean wajib) {
        assertThat(wajib).as(kolom.kunci()).isEqualTo(kolom.wajib());
        assertThat(skema.path("title").asText()).isEqualTo(kolom.label());
        assertThat(skema.path("description").asText()).isEqualTo(kolom.keterangan());
        assertThat(skema.path("x-bila").asText()).isEqualTo(kolom.bila().teks());
        assertThat(skema.path("pattern").asText(null)).isEqualTo(
                kolom.jenis() == JenisKolom.JAM ? skema.path("pattern").asText() : kolom.pola());
        JsonNode pilihan = kolom.komponen().getType().isEnum() ? skema : skema.path("items");
        assertThat(pilihan.path("oneOf").findValuesAsText("title"))
                .isEqualTo(kolom.konstanta().stream().map(PilihanTetap::sebutan).toList());
        assertThat(skema.has("x-daftar")).isEqualTo(kolom.komponen().isAnnotationPresent(DariDaftar.class));
        if (kolom.panjang() != null) {
            assertThat(skema.path("maxLength").asInt()).isEqualTo(kolom.panjang());
        }
        if (kolom.jenis() == JenisKolom.BILANGAN || kolom.jenis() == JenisKolom.RUPIAH) {
            assertThat(skema.path("maximum").asLong()).isEqualTo(kolom.maks());
            assertThat(skema.path("minimum").asLong()).isEqualTo(kolom.min());
        }
        if (kolom.jenis() == JenisKolom.LAMPIRAN) {
            assertThat(skema.path("maxItems").asLong()).as("%s: @Size(max)", kolom.kunci()).isEqualTo(kolom.maks());
            assertThat(skema.at("/items/format").asText()).isEqualTo("uuid");
        }
        if (kolom.jenis() == JenisKolom.BARIS) {
            assertThat(skema.path("maxItems").asLong()).isEqualTo(kolom.maks());
            kolom.kolomBaris().forEach(bagian -> sama(bagian, skema.at("/items/properties").path(bagian.kunci()),
                    skema.at("/items/required").toString().contains("\"" + bagian.kunci() + "\"")));
        }
    }

    /** A row stands on one line of a table: few simple fields, always asked, and so many rows as can be read. */
    @ParameterizedTest
    @MethodSource("isian")
    void barisSederhana(Class<? extends Record> isian) {
        kolom(isian).stream().filter(satu -> satu.jenis() == JenisKolom.BARIS).forEach(satu -> {
            assertThat(satu.maks()).as("%s: @Size(max)", satu.kunci()).isLessThanOrEqualTo(BARIS_TERBANYAK);
            assertThat(satu.kolomBaris()).as(satu.kunci()).allSatisfy(bagian -> {
                assertThat(bagian.jenis()).isIn(DALAM_BARIS);
                assertThat(bagian.bila().teks()).isEmpty();
                assertThat(bagian.komponen().getAnnotations()).as("hanya tanda yang dibaca juga di dalam baris")
                        .noneMatch(tanda -> DI_LUAR_BARIS.contains(tanda.annotationType()));
            });
        });
    }

    /** What the form can send: a hidden field is sent empty. */
    private static List<Map<String, Object>> dapatDikirim(Map<String, KolomIsian> kolom) {
        return jawaban(List.copyOf(kolom.values())).stream().flatMap(FormulirContractTest::denganLembar).filter(jawaban -> kolom.values().stream()
                .allMatch(satu -> jawaban.get(satu.kunci()) == null || satu.bila().terpenuhi(kolom, jawaban))).toList();
    }

    /** The sheet may say either. */
    private static Stream<Map<String, Object>> denganLembar(Map<String, Object> jawaban) {
        return Stream.of(true, false).map(lembar -> {
            Map<String, Object> lengkap = new HashMap<>(jawaban);
            lengkap.put(SyaratTampil.LEMBAR, lembar);
            return lengkap;
        });
    }

    private static void periksaPermintaan(
            KolomIsian satu, boolean diperlukan, boolean tampil, Map<String, Object> jawaban) {
        if (satu.jenis().selaluTerisi()) {
            assertThat(satu.diminta()).as("“%s” wajib", satu.kunci()).isEqualTo(satu.tidakBolehKosong());
            assertThat(tampil || !diperlukan).as("“%s” tampil bila %s", satu.kunci(), jawaban).isTrue();
        } else {
            assertThat(tampil && satu.diminta()).as("“%s” diminta bila %s", satu.kunci(), jawaban).isEqualTo(diperlukan);
        }
    }

    /** A form that is known at run time only is one that another task names. */
    @Test
    void modelMenyebutSetiapFormulir() {
        assertThat(BerkasModel.semua().stream().flatMap(FormulirContractTest::formKey)
                .filter(kunci -> !kunci.startsWith("${")).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ISIAN.stream().map(isian -> TERTANAM + PenulisFormulir.berkas(isian)).toList());
    }

    private static Stream<String> formKey(BerkasModel model) {
        return Stream.concat(model.elemen(UserTask.class).map(UserTask::getCamundaFormKey),
                model.elemen(StartEvent.class).map(StartEvent::getCamundaFormKey).filter(kunci -> kunci != null));
    }

    /** Every combination of answers that can decide what else must be filled in. */
    private static List<Map<String, Object>> jawaban(List<KolomIsian> kolom) {
        List<Map<String, Object>> semua = List.of(Map.of());
        for (KolomIsian satu : kolom) {
            List<Object> nilai = new ArrayList<>(satu.jenis() == JenisKolom.CENTANG
                    ? List.of(true, false)
                    : satu.jenis() == JenisKolom.PILIHAN ? satu.konstanta() : List.of());
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

    private static List<KolomIsian> kolom(Class<? extends Record> isian) {
        return Arrays.stream(isian.getRecordComponents()).map(KolomIsian::new).toList();
    }
}
