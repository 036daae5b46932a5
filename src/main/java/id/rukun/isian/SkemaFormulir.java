package id.rukun.isian;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.KolomLampiran;
import id.rukun.isian.formulir.Rahasia;
import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.isian.formulir.SuratDiwakiliIsian;
import id.rukun.isian.nilai.Rupiah;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The JSON Schema (2020-12) of what a form takes, for programs that show or fill in a form of their own: types, limits,
 * labels and choices as its record declares them. What a schema has no word for stands under {@code x-}: {@code x-bila}
 * when a field is asked, {@code x-wajib} that it must then be filled in, {@code x-daftar} the list that it is chosen from,
 * {@code x-unggah} the address that takes the files in whose ids it holds, {@code x-rahasia} that the sheet tells its value by the
 * last figures only, and takes these for the value that was submitted before.
 */
public final class SkemaFormulir {

    private static final String JAM = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    /** Path to which files are sent before the form that attaches them. */
    public static final String UNGGAH = "/api/rukun/lampiran";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SkemaFormulir() {}

    /** The schema of one form. */
    public static ObjectNode dari(Class<? extends Record> isian) {
        ObjectNode skema = JSON.objectNode().put("title", isian.getAnnotation(Formulir.class).judul());
        return skema.setAll(objek(isian));
    }

    /**
     * The same with what is asked beside the form where a task is done for a person without an account, marked
     * {@code x-diwakili}: then it must be given, unless that person has died, else it must not. Who starts a procedure never
     * gives it; the form with which he did is a task's form too once it is corrected.
     */
    public static ObjectNode tugas(Class<? extends Record> isian) {
        ObjectNode skema = dari(isian);
        objek(SuratDiwakiliIsian.class).get("properties").fields().forEachRemaining(kolom ->
                ((ObjectNode) skema.get("properties")).set(kolom.getKey(),
                        ((ObjectNode) kolom.getValue()).put("x-diwakili", true)));
        return skema;
    }

    private static ObjectNode objek(Class<?> jenis) {
        ObjectNode bagian = JSON.objectNode();
        Set<String> wajib = new TreeSet<>();
        for (RecordComponent kolom : jenis.getRecordComponents()) {
            bagian.set(kolom.getName(), kolom(kolom));
            if (Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
                    .anyMatch(batas -> kolom.getAccessor().isAnnotationPresent(batas))) {
                wajib.add(kolom.getName());
            }
        }
        ObjectNode objek = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        objek.set("properties", bagian);
        if (!wajib.isEmpty()) {
            wajib.forEach(objek.putArray("required")::add);
        }
        return objek;
    }

    private static ObjectNode kolom(RecordComponent kolom) {
        ObjectNode skema = JSON.objectNode().put("title", IsianMapper.label(kolom));
        Optional.ofNullable(kolom.getAnnotation(Kolom.class)).ifPresent(k -> {
            taruh(skema, "description", k.keterangan());
            taruh(skema, "x-bila", k.bila());
            if (k.wajib()) {
                skema.put("x-wajib", true);
            }
        });
        Optional.ofNullable(kolom.getAnnotation(DariDaftar.class)).ifPresent(d -> skema.set("x-daftar", daftar(d)));
        if (KolomLampiran.ya(kolom)) {
            skema.put("x-unggah", UNGGAH);
        }
        if (kolom.isAnnotationPresent(Rahasia.class)) {
            skema.put("x-rahasia", true);
        }
        if (kolom.isAnnotationPresent(Rupiah.class)) {
            skema.put("x-satuan", "rupiah");
        }
        return skema.setAll(nilai(kolom));
    }

    private static void taruh(ObjectNode skema, String nama, String isi) {
        if (!isi.isEmpty()) {
            skema.put(nama, isi);
        }
    }

    /** Where the list is found: on the sheet of the task, or at the address of lists. */
    private static ObjectNode daftar(DariDaftar daftar) {
        ObjectNode asal = JSON.objectNode().put("nama", daftar.value())
                .put("asal", daftar.dariLembar() ? "lembar" : "daftar");
        taruh(asal, "induk", daftar.induk());
        return asal;
    }

    private static ObjectNode nilai(RecordComponent kolom) {
        AnnotatedElement batas = kolom.getAccessor();
        if (!(kolom.getAnnotatedType() instanceof AnnotatedParameterizedType banyak)) {
            return satu(kolom.getType(), batas);
        }
        ObjectNode skema = JSON.objectNode().put("type", "array");
        ada(batas, Size.class).ifPresent(ukuran -> skema.put("maxItems", ukuran.max()));
        ada(batas, NotEmpty.class).ifPresent(isi -> skema.put("minItems", 1));
        Class<?> entri = (Class<?>) banyak.getAnnotatedActualTypeArguments()[0].getType();
        if (KolomLampiran.ya(kolom)) {
            return skema.set("items", JSON.objectNode().put("type", "string").put("format", "uuid"));
        }
        return skema.set("items", entri.isRecord() ? objek(entri)
                : satu(entri, banyak.getAnnotatedActualTypeArguments()[0]));
    }

    private static ObjectNode satu(Class<?> jenis, AnnotatedElement batas) {
        if (jenis.isEnum()) {
            return pilihan(jenis);
        }
        if (jenis == Boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        }
        if (jenis == Integer.class) {
            return bilangan(batas);
        }
        ObjectNode teks = JSON.objectNode().put("type", "string");
        if (jenis == LocalDate.class) {
            return teks.put("format", "date");
        }
        if (jenis == LocalTime.class) {
            return teks.put("pattern", JAM);
        }
        ada(batas, NotBlank.class).ifPresent(isi -> teks.put("minLength", 1));
        ada(batas, Size.class).ifPresent(ukuran -> teks.put("maxLength", ukuran.max()));
        ada(batas, Pattern.class).ifPresent(pola -> teks.put("pattern", "^" + pola.regexp() + "$"));
        return teks;
    }

    private static ObjectNode bilangan(AnnotatedElement batas) {
        ObjectNode skema = JSON.objectNode().put("type", "integer");
        ada(batas, Positive.class).ifPresent(min -> skema.put("minimum", 1));
        ada(batas, PositiveOrZero.class).ifPresent(min -> skema.put("minimum", 0));
        ada(batas, Min.class).ifPresent(min -> skema.put("minimum", min.value()));
        ada(batas, Max.class).ifPresent(maks -> skema.put("maximum", maks.value()));
        return skema;
    }

    private static ObjectNode pilihan(Class<?> jenis) {
        ArrayNode pilihan = JSON.arrayNode();
        Arrays.stream(jenis.getEnumConstants()).forEach(satu -> pilihan.addObject().put("const", ((Enum<?>) satu).name())
                .put("title", satu instanceof PilihanTetap tetap ? tetap.sebutan() : ((Enum<?>) satu).name()));
        return JSON.objectNode().put("type", "string").set("oneOf", pilihan);
    }

    private static <A extends Annotation> Optional<A> ada(AnnotatedElement batas, Class<A> jenis) {
        return Optional.ofNullable(batas.getAnnotation(jenis));
    }
}
