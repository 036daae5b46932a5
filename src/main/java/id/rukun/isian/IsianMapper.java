package id.rukun.isian;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.KolomLampiran;
import id.rukun.isian.nilai.TerlampirModule;
import id.rukun.isian.nilai.WaktuModule;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Maps what a form sent to its isian record, strictly, and names every wrong field at once. */
@Component
public class IsianMapper {

    private final Validator validator;
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new WaktuModule())
            .addModule(new TerlampirModule())
            .withCoercionConfig(LogicalType.Textual, IsianMapper::hanyaTeks)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    public IsianMapper(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param nilai the submitted fields; blank texts, and what the form as it is filled in does not ask, count as not given
     * @throws IsianDitolakException if a field is unknown, of the wrong type, or breaks a constraint, be it asked or not
     */
    public <T extends Record> T petakan(Class<T> jenis, Map<String, JsonNode> nilai) {
        Map<String, RecordComponent> kolom = kolom(jenis);
        PembacaKolom pembaca = new PembacaKolom(json);
        ObjectNode diterima = json.createObjectNode();
        nilai.forEach((kunci, isi) -> {
            if (kolom.containsKey(kunci)) {
                pembaca.baca(TempatKolom.pada(kolom.get(kunci)), isi).ifPresent(terbaca -> diterima.set(kunci, terbaca));
            }
        });
        List<Kesalahan> kesalahan = Stream.concat(asing(jenis, kolom, nilai).stream(), pembaca.kesalahan().stream()).toList();
        if (!kesalahan.isEmpty()) {
            throw new IsianDitolakException(kesalahan);
        }
        sah(json.convertValue(diterima, jenis));
        return lengkap(json.convertValue(new KolomDitanya(kolom, diterima).saja(), jenis));
    }

    private static Optional<Kesalahan> asing(
            Class<?> jenis, Map<String, RecordComponent> kolom, Map<String, JsonNode> nilai) {
        return KolomAsing.kesalahan(nilai.keySet().stream()
                .filter(kunci -> !kolom.containsKey(kunci) && !hanyaBaca(jenis).contains(kunci)).toList());
    }

    private static void hanyaTeks(MutableCoercionConfig teks) {
        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                .forEach(bentuk -> teks.setCoercion(bentuk, CoercionAction.Fail));
    }

    private void sah(Record isian) {
        List<Kesalahan> kesalahan = validator.validate(isian).stream()
                .map(p -> TempatKolom.menurut(isian.getClass(), p.getPropertyPath()).kesalahan(" " + p.getMessage() + "."))
                .sorted(Comparator.comparing(Kesalahan::kolom).thenComparing(Kesalahan::pesan))
                .toList();
        if (!kesalahan.isEmpty()) {
            throw new IsianDitolakException(kesalahan);
        }
    }

    private static <T extends Record> T lengkap(T isian) {
        if (isian instanceof Bersyarat bersyarat && !bersyarat.kesalahan().isEmpty()) {
            throw new IsianDitolakException(bersyarat.kesalahan());
        }
        return isian;
    }

    private static List<String> hanyaBaca(Class<?> jenis) {
        Formulir formulir = jenis.getAnnotation(Formulir.class);
        // What is asked beside any form is none of its own.
        return formulir == null ? List.of() : List.of(formulir.hanyaBaca());
    }

    static Map<String, RecordComponent> kolom(Class<?> jenis) {
        return Arrays.stream(jenis.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, c -> c, (a, b) -> a, LinkedHashMap::new));
    }

    /** The label under which people know the field. */
    public static String label(RecordComponent kolom) {
        Kolom label = kolom.getAnnotation(Kolom.class);
        return label == null ? kolom.getName() : label.value();
    }

    /** The kind of value that the field takes, in Indonesian. */
    public static String bentuk(RecordComponent kolom) {
        Class<?> jenis = kolom.getType();
        if (jenis == LocalDate.class) {
            return "tanggal (tttt-bb-hh)";
        }
        if (jenis == LocalTime.class) {
            return "jam (jj:mm)";
        }
        if (jenis == Integer.class) {
            return "bilangan bulat";
        }
        if (jenis == Boolean.class) {
            return "ya atau tidak";
        }
        if (jenis.isEnum()) {
            return "salah satu dari " + Arrays.stream(jenis.getEnumConstants()).map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        if (KolomLampiran.ya(kolom)) {
            return "daftar id lampiran yang sudah diunggah";
        }
        return Collection.class.isAssignableFrom(jenis) ? "daftar" : "teks";
    }
}
