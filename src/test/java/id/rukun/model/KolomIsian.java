package id.rukun.model;

import id.rukun.isian.IsianMapper;
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
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One component of an isian record, read as the field that a form must offer for it. */
record KolomIsian(RecordComponent komponen) {

    /** Longer texts get several lines. */
    private static final int SATU_BARIS = 200;
    /** Texts that hold an id are as long as a UUID; nobody types them. */
    private static final int PANJANG_ID = 36;

    String kunci() {
        return komponen.getName();
    }

    BatasKolom batas() {
        boolean diketik = jenis() == JenisKolom.TEKS || jenis() == JenisKolom.TEKS_PANJANG;
        return new BatasKolom(IsianMapper.label(komponen), jenis(), diketik ? panjang() : null, min(),
                nilai(Max.class, Max::value), nilai(Pattern.class, p -> "^" + p.regexp() + "$"),
                konstanta().stream().map(Enum::name).toList());
    }

    boolean tidakBolehKosong() {
        return ada(NotEmpty.class) || ada(NotBlank.class);
    }

    boolean wajib() {
        return tidakBolehKosong() || ada(NotNull.class);
    }

    /** Constants of the enum that the component holds, or holds a list of. */
    List<Enum<?>> konstanta() {
        Object[] konstanta = unsur().getEnumConstants();
        return konstanta == null ? List.of() : Arrays.stream(konstanta).<Enum<?>>map(k -> (Enum<?>) k).toList();
    }

    private JenisKolom jenis() {
        Class<?> jenis = komponen.getType();
        if (jenis == List.class) {
            return unsur().isEnum() ? JenisKolom.PILIHAN_BANYAK : JenisKolom.DAFTAR;
        }
        if (jenis.isEnum()) {
            return JenisKolom.PILIHAN;
        }
        if (jenis == LocalDate.class) {
            return JenisKolom.TANGGAL;
        }
        if (jenis == LocalTime.class) {
            return JenisKolom.JAM;
        }
        if (jenis == Integer.class) {
            return JenisKolom.ANGKA;
        }
        if (jenis == Boolean.class) {
            return JenisKolom.CENTANG;
        }
        return jenisTeks();
    }

    private JenisKolom jenisTeks() {
        if (komponen.getType() != String.class) {
            throw new IllegalStateException(komponen + ": no control is known for this type");
        }
        Integer panjang = panjang();
        if (panjang == null) {
            return JenisKolom.TEKS;
        }
        if (panjang == PANJANG_ID) {
            return JenisKolom.PILIHAN_SERVER;
        }
        return panjang <= SATU_BARIS ? JenisKolom.TEKS : JenisKolom.TEKS_PANJANG;
    }

    private Class<?> unsur() {
        return komponen.getGenericType() instanceof ParameterizedType daftar
                ? (Class<?>) daftar.getActualTypeArguments()[0] : komponen.getType();
    }

    private Integer panjang() {
        return nilai(Size.class, Size::max);
    }

    private Long min() {
        if (ada(Positive.class)) {
            return 1L;
        }
        return ada(PositiveOrZero.class) ? Long.valueOf(0) : nilai(Min.class, Min::value);
    }

    private boolean ada(Class<? extends Annotation> batas) {
        return komponen.getAccessor().isAnnotationPresent(batas);
    }

    private <A extends Annotation, T> T nilai(Class<A> batas, Function<A, T> baca) {
        return Optional.ofNullable(komponen.getAccessor().getAnnotation(batas)).map(baca).orElse(null);
    }
}
