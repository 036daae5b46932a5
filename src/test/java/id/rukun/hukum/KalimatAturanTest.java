package id.rukun.hukum;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.muat.HukumUji;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence of every rule, built from facts as they usually are and as they should not be: names missing, none, one,
 * many, much money.
 */
class KalimatAturanTest {

    /** A hole, a doubled blank, an empty bracket, a word of the machine, money without its points, a small beginning. */
    public static final Pattern CACAT = Pattern.compile(" [.,;:)]|[(“] |\\(\\)|“”| {2}|[:;,]\\.|\\.\\.|\\bnull\\b|\\b(?:true|false)\\b"
            + "|Rp ?\\d{4}|\\b[A-Z]{2,}_[A-Z_]+\\b|^[a-z]");

    private static final int PALING_BANYAK = 4000;
    private static final Object[] TEKS = {"RT 001/RW 02", "Siti Aminah", ""};
    private static final Object[] BILANGAN = {0, 1, 2, 80, 10_000};

    static Stream<KeteranganAturan> aturan() {
        return HukumUji.KATALOG.semua().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aturan")
    void tanpaCacat(KeteranganAturan aturan) {
        Set<String> kalimat = new LinkedHashSet<>();
        for (Record fakta : ragam(aturan.fakta())) {
            Putusan putusan = HukumUji.KATALOG.periksa(aturan.id(), fakta, HukumUji.edisi(aturan.id()));
            assertThat(putusan.pesan()).endsWith(".");
            kalimat.add(putusan.pesan());
            if (aturan.kekuatan() == Kekuatan.KEBIJAKAN || aturan.kekuatan() == Kekuatan.DATA) {
                assertThat(putusan.ucapan().kalimat()).doesNotContain("Pergub", "Ingub", "Perwali");
            }
            kalimat.add(putusan.peringatan().ucapan().kalimat());
        }
        assertThat(kalimat).hasSizeGreaterThan(1).noneMatch(k -> CACAT.matcher(k).find());
    }

    /** What each strength is called wherever it is shown. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("aturan")
    void menyebutSifatnya(KeteranganAturan aturan) {
        String kalimat = new Ucapan(aturan.id(), "Pesan.", aturan.dasar(), aturan.kekuatan(), aturan.tafsir()).kalimat();
        switch (aturan.kekuatan()) {
            case TEGAS -> assertThat(kalimat).contains(aturan.dasar()).doesNotContain("tafsir", "kebijakan Rukun");
            case TAFSIR -> assertThat(kalimat).contains(aturan.dasar(), "menurut tafsir " + aturan.tafsir().get(0),
                    "/rukun/tafsir#" + aturan.tafsir().get(0));
            case KEBIJAKAN -> assertThat(kalimat).contains("kebijakan Rukun").doesNotContain("Pasal", "Pergub", "Perwali");
            case DATA -> assertThat(kalimat).contains("pemeriksaan data Rukun").doesNotContain("Pasal", "Pergub", "Perwali");
        }
    }

    @Test
    void uangDenganTitik() {
        assertThat(Sebutan.rupiah(10_000)).isEqualTo("Rp10.000");
        assertThat(Sebutan.daftar(List.of())).isEqualTo("(tidak ada yang dicatat)");
        assertThat(Sebutan.daftar(List.of("A", "B", "C"))).isEqualTo("A, B, dan C");
    }

    /** All combinations, or as many of them as a test should take, the same ones every time. */
    private static List<Record> ragam(Class<? extends Record> jenis) {
        List<List<Object>> pilihan =
                Arrays.stream(jenis.getRecordComponents()).map(KalimatAturanTest::pilihan).toList();
        long semua = pilihan.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
        Random acak = new Random(171);
        return IntStream.range(0, (int) Math.min(semua, PALING_BANYAK))
                .mapToObj(i -> buat(jenis, semua <= PALING_BANYAK ? ke(pilihan, i) : sembarang(pilihan, acak)))
                .toList();
    }

    private static Object[] ke(List<List<Object>> pilihan, int nomor) {
        int sisa = nomor;
        Object[] isi = new Object[pilihan.size()];
        for (int i = 0; i < isi.length; i++) {
            isi[i] = pilihan.get(i).get(sisa % pilihan.get(i).size());
            sisa /= pilihan.get(i).size();
        }
        return isi;
    }

    private static Object[] sembarang(List<List<Object>> pilihan, Random acak) {
        return pilihan.stream().map(p -> p.get(acak.nextInt(p.size()))).toArray();
    }

    private static List<Object> pilihan(RecordComponent kolom) {
        SalahSatu kata = kolom.getAnnotation(SalahSatu.class);
        List<Object> isi = new ArrayList<>(kata == null ? pilihan(kolom.getGenericType()) : List.of((Object[]) kata.value()));
        if (kolom.isAnnotationPresent(BolehKosong.class)) {
            isi.add(null);
        }
        return isi;
    }

    private static List<Object> pilihan(Type jenis) {
        if (jenis instanceof ParameterizedType daftar) {
            return daftar(pilihan(daftar.getActualTypeArguments()[0]));
        }
        if (jenis == String.class) {
            return List.of(TEKS);
        }
        if (jenis == boolean.class) {
            return List.of(true, false);
        }
        if (jenis instanceof Class<?> kata && kata.isEnum()) {
            return List.of(kata.getEnumConstants());
        }
        if (jenis == int.class || jenis == Integer.class) {
            return List.of(BILANGAN);
        }
        if (jenis == LocalDate.class) {
            return List.of(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 9));
        }
        if (jenis == LocalTime.class) {
            return List.of(LocalTime.of(9, 0), LocalTime.of(19, 30));
        }
        List<Record> bersarang = new ArrayList<>(ragam(((Class<?>) jenis).asSubclass(Record.class)));
        Collections.shuffle(bersarang, new Random(9));
        return List.copyOf(bersarang.subList(0, Math.min(6, bersarang.size())));
    }

    /** None, each alone, all together. */
    private static List<Object> daftar(List<Object> unsur) {
        List<Object> semua = new ArrayList<>(List.of(List.of()));
        unsur.forEach(satu -> semua.add(List.of(satu)));
        semua.add(unsur);
        return semua;
    }

    private static Record buat(Class<? extends Record> jenis, Object[] isi) {
        try {
            Constructor<? extends Record> konstruktor = jenis.getDeclaredConstructor(
                    Arrays.stream(jenis.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            konstruktor.setAccessible(true);
            return konstruktor.newInstance(isi);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
