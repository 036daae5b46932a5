package id.rukun.engine.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.KolomBaris;
import id.rukun.isian.formulir.KolomLampiran;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.KolomDitanya;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.uji.VariabelRest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Derives wrong submissions of a form from its isian record: whatever the record demands of a field is broken once. */
final class PembuatNilaiSalah {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final List<String> VARIABEL_MESIN = List.of("isian", "kasusId", "unitId", "daftarRt");
    private static final int TERLALU_BANYAK = 100;

    private final Class<? extends Record> jenis;
    private final Map<String, Object> benar;
    private final List<String> unitAsing;
    private final String kelurahan;
    private final List<NilaiSalah> semua = new ArrayList<>();

    /**
     * @param benar a submission that is accepted
     * @param unitAsing ids of units that the submitting office has nothing to do with
     * @param kelurahan the Kelurahan of the office, which is no RT or RW
     */
    PembuatNilaiSalah(Class<? extends Record> jenis, Map<String, Object> benar, List<String> unitAsing, String kelurahan) {
        this.jenis = jenis;
        this.benar = benar;
        this.unitAsing = unitAsing;
        this.kelurahan = kelurahan;
    }

    List<NilaiSalah> semua() {
        kolomAsing();
        Arrays.stream(jenis.getRecordComponents()).forEach(this::satuKolom);
        if (Bersyarat.class.isAssignableFrom(jenis)) {
            Arrays.stream(jenis.getRecordComponents()).filter(k -> k.getType().isEnum()).forEach(this::bersyarat);
        }
        return semua;
    }

    private void kolomAsing() {
        Stream.concat(VARIABEL_MESIN.stream(), Stream.of("kolomAsing", "nol\u0000", "#{variabel}", ""))
                .forEach(kunci -> semua.add(new NilaiSalah("kolom tambahan “" + tertulis(kunci) + "”",
                        "kolom tambahan", kunci, dengan(kunci, "x"), kunci.replace("\u0000", ""))));
        Map<String, Object> banyak = new HashMap<>(benar);
        for (int ke = 0; ke < TERLALU_BANYAK; ke++) {
            banyak.put("kolom" + "x".repeat(TERLALU_BANYAK) + ke, "x");
        }
        semua.add(new NilaiSalah("sangat banyak kolom tambahan", "sangat banyak kolom", banyak, banyak, "tidak dikenal"));
    }

    private void satuKolom(RecordComponent kolom) {
        wajib(kolom);
        batas(kolom);
        jenisLain(kolom);
        KolomBaris.jenis(kolom).ifPresent(baris -> dalamBaris(kolom, baris));
        // What a right answer leaves unasked counts as not given: nobody looks for its files.
        if (KolomLampiran.ya(kolom) && ditanya(kolom)) {
            salah(kolom, "berkas yang tidak ada", List.of(UUID.randomUUID().toString()));
            salah(kolom, "berkas dengan keterangan sendiri", List.of(Map.of("id", UUID.randomUUID().toString(), "sidik", "a")));
        }
        if (kolom.isAnnotationPresent(IdUnit.class)) {
            unitAsing.forEach(id -> salah(kolom, "unit kantor lain", daftar(kolom) ? List.of(id) : id));
            salah(kolom, "unit yang tidak ada", daftar(kolom) ? List.of("tidak-ada") : "tidak-ada");
            if (kolom.getAnnotation(IdUnit.class).rtAtauRw()) {
                salah(kolom, "Kelurahan, bukan RT atau RW", daftar(kolom) ? List.of(kelurahan) : kelurahan);
            }
        }
    }

    private boolean ditanya(RecordComponent kolom) {
        return KolomDitanya.dari(jenis, JSON.valueToTree(dengan(kolom.getName(), List.of()))).saja().has(kolom.getName());
    }

    private void wajib(RecordComponent kolom) {
        if (Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(batas -> dibatasi(kolom, batas))) {
            Map<String, Object> tanpa = new HashMap<>(benar);
            tanpa.remove(kolom.getName());
            semua.add(new NilaiSalah(IsianMapper.label(kolom) + ": tidak dikirim", "tidak dikirim", null, tanpa,
                    IsianMapper.label(kolom)));
            salah(kolom, "null", null);
            salah(kolom, "kosong", "  ");
        }
        if (dibatasi(kolom, NotEmpty.class)) {
            salah(kolom, "daftar kosong", List.of());
        }
    }

    private void batas(RecordComponent kolom) {
        ada(kolom, Size.class, ukuran -> salah(kolom, "terlalu panjang", daftar(kolom)
                ? Collections.nCopies(ukuran.max() + 1, satuDari(kolom))
                : "x".repeat(ukuran.max() + 1)));
        ada(kolom, Max.class, maks -> salah(kolom, "terlalu besar", maks.value() + 1));
        ada(kolom, PositiveOrZero.class, min -> salah(kolom, "terlalu kecil", -1));
        ada(kolom, Positive.class, min -> salah(kolom, "terlalu kecil", 0));
        ada(kolom, Pattern.class, bentuk -> salah(kolom, "bentuk salah", "A-1"));
    }

    /** An entry of a list that could be right. */
    private Object satuDari(RecordComponent kolom) {
        return KolomLampiran.ya(kolom) ? UUID.randomUUID().toString() : ((List<?>) benar.get(kolom.getName())).get(0);
    }

    private <A extends Annotation> void ada(RecordComponent kolom, Class<A> aturan,
            java.util.function.Consumer<A> turunan) {
        if (dibatasi(kolom, aturan)) {
            turunan.accept(kolom.getAccessor().getAnnotation(aturan));
        }
    }

    /** Bean Validation's limits stand on the accessor; a record component knows nothing of them. */
    private static boolean dibatasi(RecordComponent kolom, Class<? extends Annotation> aturan) {
        return kolom.getAccessor().isAnnotationPresent(aturan);
    }

    private void jenisLain(RecordComponent kolom) {
        contohJenisLain(kolom).forEach(nilai -> salah(kolom, "jenis salah " + tertulis(nilai), nilai));
        salah(kolom, "berkas", new VariabelRest("YQ==", "File", Map.of("filename", "a.txt")));
        salah(kolom, "bita", new VariabelRest("YQ==", "Bytes", Map.of()));
        salah(kolom, "objek Java", new VariabelRest("rO0ABXQAAWE=", "Object", Map.of("objectTypeName",
                "java.lang.String", "serializationDataFormat", "application/x-java-serialized-object")));
        salah(kolom, "JSON rusak", new VariabelRest("{", "Json", Map.of()));
        salah(kolom, "objek", Map.of("a", 1));
    }

    /** Each field of a row is broken in a row below a right one. */
    @SuppressWarnings("unchecked")
    private void dalamBaris(RecordComponent kolom, Class<? extends Record> baris) {
        Map<String, Object> satu = ((List<Map<String, Object>>) benar.get(kolom.getName())).get(0);
        PembuatNilaiSalah pembuat = new PembuatNilaiSalah(baris, satu, List.of(), kelurahan);
        Arrays.stream(baris.getRecordComponents()).forEach(pembuat::satuKolom);
        pembuat.semua.forEach(salah -> semua.add(new NilaiSalah(IsianMapper.label(kolom) + ", " + salah.nama(),
                salah.jenis() + " dalam baris", salah.nilai(), dengan(kolom.getName(), List.of(satu, salah.isian())),
                salah.disebut())));
    }

    private static String tertulis(Object nilai) {
        return String.valueOf(nilai).codePoints()
                .mapToObj(k -> k < ' ' || Character.getType(k) == Character.SURROGATE
                        ? "\\u" + k : Character.toString(k))
                .collect(Collectors.joining());
    }

    private static List<Object> contohJenisLain(RecordComponent kolom) {
        Class<?> tipe = kolom.getType();
        if (tipe == LocalDate.class) {
            return List.of("kemarin", "2026-02-30", "31-11-2026", "2026-01-01T00:00:00", "+999999999-12-31",
                    "-0001-01-01", "0000-01-01", 20260101, List.of(2026, 1, 1), true);
        }
        if (tipe == LocalTime.class) {
            return List.of("25:00", "setengah delapan", 1930, List.of(19, 30), "19:30+07:00");
        }
        if (tipe == Integer.class) {
            return List.of("tiga", "3", 1.5, 3_000_000_000L, true, List.of(1));
        }
        if (tipe == Boolean.class) {
            return List.of("ya", "true", 1, List.of(true));
        }
        if (tipe.isEnum()) {
            return List.of(bukanKonstanta(tipe), 0, "0", true, List.of());
        }
        if (Collection.class.isAssignableFrom(tipe)) {
            return List.of("teks", 1, List.of(Map.of("kolomAsing", 1)), Collections.singletonList(null),
                    List.of(List.of()), List.of(""));
        }
        return List.of(1, true, List.of("teks"), "nol\u0000di tengah", "\uD800separuh", "\u001B[31mmerah",
                "terbalik\u202Ekilab", "lebar\u200Bnol", "\u3164\u3164", "\u2800", "lunak\u00ADhubung",
                "tanda\uDB40\uDC41", "....................");
    }

    /** A word that is none of an enum's constants, whatever they are called. */
    static String bukanKonstanta(Class<?> tipe) {
        return Arrays.stream(tipe.getEnumConstants()).map(k -> ((Enum<?>) k).name())
                .collect(Collectors.joining("_", "BUKAN_", ""));
    }

    /** For each answer of an enum: leaving out what that answer demands. */
    private void bersyarat(RecordComponent penentu) {
        for (Object jawaban : penentu.getType().getEnumConstants()) {
            Arrays.stream(jenis.getRecordComponents()).filter(k -> !k.equals(penentu)).forEach(kolom -> {
                Map<String, Object> tanpa = new HashMap<>(benar);
                tanpa.put(penentu.getName(), jawaban.toString());
                tanpa.remove(kolom.getName());
                if (kurang(tanpa).stream().anyMatch(k -> k.kolom().equals(kolom.getName()))) {
                    semua.add(new NilaiSalah(jawaban + " tanpa " + IsianMapper.label(kolom), "bersyarat", null,
                            tanpa, IsianMapper.label(kolom)));
                }
            });
        }
    }

    private List<Kesalahan> kurang(Map<String, Object> isian) {
        Map<String, Object> terbaca = new HashMap<>(isian);
        Arrays.stream(jenis.getRecordComponents()).filter(PembuatNilaiSalah::lampiran).forEach(kolom ->
                terbaca.computeIfPresent(kolom.getName(), (nama, ids) -> ((Collection<?>) ids).stream()
                        .map(id -> Terlampir.dengan(id.toString())).toList()));
        return ((Bersyarat) JSON.convertValue(terbaca, jenis)).kesalahan();
    }

    /** A form names its files by their ids. */
    private static boolean lampiran(RecordComponent kolom) {
        return daftar(kolom) && kolom.getGenericType().getTypeName().contains(Terlampir.class.getName());
    }

    private static boolean daftar(RecordComponent kolom) {
        return Collection.class.isAssignableFrom(kolom.getType());
    }

    private void salah(RecordComponent kolom, String jenis, Object nilai) {
        String label = IsianMapper.label(kolom);
        semua.add(new NilaiSalah(label + ": " + jenis, jenis, nilai, dengan(kolom.getName(), nilai), label));
    }

    private Map<String, Object> dengan(String kunci, Object nilai) {
        Map<String, Object> isian = new HashMap<>(benar);
        isian.put(kunci, nilai);
        return isian;
    }
}
