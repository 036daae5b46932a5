package id.rukun.isian;

import id.rukun.cakupan.Terbitan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.KolomBaris;
import id.rukun.isian.formulir.KolomLampiran;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page that lists the fields of all forms, written from the records; {@code -Dperbarui=true} writes it anew. */
class DaftarFormulirTest {

    private static final Path HALAMAN = Path.of("src/docs/formulir.md");
    private static final String KEPALA = """
            # Forms

            Written by a test (`DaftarFormulirTest`) from the isian records; do not edit it by hand. What a program sends over
            REST is the same: each field is a variable of the submission.
            """;

    @Test
    @DisplayName("the page documents every form's fields as the isian records declare them")
    void halamanMutakhir() throws IOException {
        Terbitan.pastikanMutakhir(HALAMAN, tabel());
    }

    private static String tabel() {
        StringBuilder teks = new StringBuilder(KEPALA);
        new TreeMap<>(new KamusIsian().semua()).forEach((kunci, jenis) -> {
            teks.append("\n## ").append(kunci).append("\n\n")
                    .append(jenis.getAnnotation(Formulir.class).judul()).append("\n\n")
                    .append("| Field | Label | Value | Constraints |\n|---|---|---|---|\n");
            for (RecordComponent kolom : jenis.getRecordComponents()) {
                teks.append("| `").append(kolom.getName()).append("` | ").append(IsianMapper.label(kolom)).append(" | ")
                        .append(bentuk(kolom)).append(" | ").append(batas(kolom)).append(" |\n");
            }
        });
        return teks.toString();
    }

    /** The kind of value; of a list also that of its entries. */
    private static String bentuk(RecordComponent kolom) {
        if (!(kolom.getGenericType() instanceof ParameterizedType daftar)) {
            return IsianMapper.bentuk(kolom);
        }
        if (KolomBaris.jenis(kolom).isPresent()) {
            return Arrays.stream(KolomBaris.jenis(kolom).get().getRecordComponents())
                    .map(bagian -> "`" + bagian.getName() + "` “" + IsianMapper.label(bagian) + "”: " + bentuk(bagian)
                            + Optional.of(batas(bagian)).filter(b -> !b.isEmpty()).map(b -> " (" + b + ")").orElse(""))
                    .collect(Collectors.joining("; ", "baris dengan ", ""));
        }
        if (KolomLampiran.ya(kolom)) {
            return "daftar id lampiran yang diunggah";
        }
        Class<?> entri = (Class<?>) daftar.getActualTypeArguments()[0];
        return "daftar " + (entri.isRecord() ? bagian(entri) : entri.isEnum() ? pilihan(entri) : "teks");
    }

    private static String bagian(Class<?> entri) {
        return Arrays.stream(entri.getRecordComponents()).map(RecordComponent::getName)
                .collect(Collectors.joining("`, `", "objek dengan `", "`"));
    }

    private static String pilihan(Class<?> entri) {
        return Arrays.stream(entri.getEnumConstants()).map(Object::toString)
                .collect(Collectors.joining(", ", "dari ", ""));
    }

    private static String batas(RecordComponent kolom) {
        List<String> batas = new ArrayList<>();
        if (Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(a -> anotasi(kolom, a) != null)) {
            batas.add("wajib");
        }
        if (anotasi(kolom, Size.class) instanceof Size ukuran) {
            batas.add((kolom.getType() == List.class ? "paling banyak " : "paling panjang ") + ukuran.max());
        }
        if (anotasi(kolom, Positive.class) != null) {
            batas.add("lebih dari nol");
        }
        if (anotasi(kolom, PositiveOrZero.class) != null) {
            batas.add("nol atau lebih");
        }
        if (anotasi(kolom, Max.class) instanceof Max paling) {
            batas.add("paling banyak " + paling.value());
        }
        if (anotasi(kolom, Pattern.class) instanceof Pattern pola) {
            batas.add("bentuk `" + pola.regexp() + "`");
        }
        if (kolom.isAnnotationPresent(IdUnit.class)) {
            batas.add("id unit dalam wilayah kantor");
        }
        return String.join(", ", batas);
    }

    private static Annotation anotasi(RecordComponent kolom, Class<? extends Annotation> apa) {
        try {
            Field medan = kolom.getDeclaringRecord().getDeclaredField(kolom.getName());
            return medan.getAnnotation(apa);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
