package id.rukun.model;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.KolomBaris;
import id.rukun.isian.formulir.KolomLampiran;
import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.isian.formulir.Rahasia;
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
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;

/** One component of an isian record, read as the field that a form must offer for it. */
record KolomIsian(RecordComponent komponen) {

    /** Longer texts get several lines. */
    private static final int SATU_BARIS = 200;
    /** Texts that hold an id are as long as a UUID; nobody types them, nor what the server lists. */
    private static final int PANJANG_ID = 36;
    /** Longer texts get more lines. */
    private static final int PANJANG_SEKALI = 5000;
    private static final ResourceBundle PESAN = ResourceBundle.getBundle("ValidationMessages");

    String kunci() {
        return komponen.getName();
    }

    String label() {
        return IsianMapper.label(komponen);
    }

    String keterangan() {
        return komponen.getAnnotation(Kolom.class).keterangan();
    }

    SyaratTampil bila() {
        return new SyaratTampil(komponen.getAnnotation(Kolom.class).bila());
    }

    /** Whether the form insists on a value while the field is shown. */
    boolean diminta() {
        return tidakBolehKosong() || wajib() && !jenis().selaluTerisi() || komponen.getAnnotation(Kolom.class).wajib();
    }

    /** Most characters that are typed; {@code null} where nothing is typed or nothing limits it. */
    Integer panjang() {
        return jenis() == JenisKolom.TEKS || jenis() == JenisKolom.TEKS_PANJANG ? ukuran() : null;
    }

    /** Lines of a long text. */
    int tinggi() {
        return ukuran() > PANJANG_SEKALI ? 8 : 4;
    }

    /** The greatest number, or how many rows or files there may be. */
    Long maks() {
        return jenis() == JenisKolom.BARIS || jenis() == JenisKolom.LAMPIRAN ? Long.valueOf(ukuran()) : nilai(Max.class, Max::value);
    }

    /** Regular expression for the whole text; {@code null} for any. */
    String pola() {
        return nilai(Pattern.class, p -> "^" + p.regexp() + "$");
    }

    /** What is said of a text of another form. */
    String pesanPola() {
        return nilai(Pattern.class, p -> PESAN.getString(p.message().replaceAll("[{}]", "")));
    }

    DariDaftar daftar() {
        return Objects.requireNonNull(komponen.getAnnotation(DariDaftar.class), () -> komponen + ": no @DariDaftar");
    }

    /** Names of the parts of each entry, where the list holds objects. */
    Stream<String> bagian() {
        return unsur().isRecord() ? Arrays.stream(unsur().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }

    /** Whether it is a field of a row: what declares it is no form. */
    boolean dalamBaris() {
        return !komponen.getDeclaringRecord().isAnnotationPresent(Formulir.class);
    }

    /** The fields of a row. */
    List<KolomIsian> kolomBaris() {
        return KolomBaris.jenis(komponen).stream().flatMap(baris -> Arrays.stream(baris.getRecordComponents()))
                .map(KolomIsian::new).toList();
    }

    /** Whether readers are told its end only. */
    boolean rahasia() {
        return komponen.isAnnotationPresent(Rahasia.class);
    }

    boolean tidakBolehKosong() {
        return ada(NotEmpty.class) || ada(NotBlank.class);
    }

    boolean wajib() {
        return tidakBolehKosong() || ada(NotNull.class);
    }

    /** Constants of the enum that the component holds, or holds a list of. */
    List<PilihanTetap> konstanta() {
        Object[] konstanta = unsur().getEnumConstants();
        return konstanta == null ? List.of() : Arrays.stream(konstanta).map(k -> (PilihanTetap) k).toList();
    }

    JenisKolom jenis() {
        Class<?> jenis = komponen.getType();
        if (jenis == List.class) {
            return KolomLampiran.ya(komponen) ? JenisKolom.LAMPIRAN
                    : unsur().isEnum() ? JenisKolom.PILIHAN_BANYAK
                    : KolomBaris.jenis(komponen).isPresent() ? JenisKolom.BARIS
                    : daftar().dicari() ? JenisKolom.PEMILIH_BANYAK : JenisKolom.DAFTAR;
        }
        if (jenis.isEnum()) {
            return dalamBaris() ? JenisKolom.PILIHAN_RINGKAS : JenisKolom.PILIHAN;
        }
        if (jenis == LocalDate.class) {
            return JenisKolom.TANGGAL;
        }
        if (jenis == LocalTime.class) {
            return JenisKolom.JAM;
        }
        if (jenis == Integer.class) {
            return komponen.isAnnotationPresent(Rupiah.class) ? JenisKolom.RUPIAH : JenisKolom.BILANGAN;
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
        Integer panjang = ukuran();
        if (komponen.isAnnotationPresent(DariDaftar.class) || Objects.equals(panjang, PANJANG_ID)) {
            return JenisKolom.PILIHAN_SERVER;
        }
        if (panjang == null) {
            return JenisKolom.TEKS;
        }
        return panjang <= SATU_BARIS ? JenisKolom.TEKS : JenisKolom.TEKS_PANJANG;
    }

    private Class<?> unsur() {
        return komponen.getGenericType() instanceof ParameterizedType daftar
                ? (Class<?>) daftar.getActualTypeArguments()[0] : komponen.getType();
    }

    private Integer ukuran() {
        return nilai(Size.class, Size::max);
    }

    Long min() {
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
