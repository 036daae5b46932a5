package id.rukun.hukum;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.Penolakan;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.hukum.muat.PeraturanUji;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule whatever it says. */
class SemuaAturanTest {

    static Stream<KeteranganAturan> aturan() {
        return HukumUji.KATALOG.semua().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aturan")
    void menjawabJugaFaktaKosong(KeteranganAturan aturan) throws ReflectiveOperationException {
        Record kosong = kosong(aturan.fakta());
        Putusan putusan = HukumUji.KATALOG.periksa(aturan.id(), kosong, HukumUji.edisi(aturan.id()));
        assertThat(putusan.aturan()).isEqualTo(aturan.id());
        assertThat(putusan.fakta()).isSameAs(kosong);
        assertThat(putusan.dasar()).isEqualTo(aturan.dasar());
        assertThat(putusan.parameter()).containsOnlyKeys(aturan.parameter());
        assertThat(putusan.akibat() == null).isEqualTo(putusan.terpenuhi());
        assertThat(putusan.pesan()).endsWith(".").doesNotContain("null");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aturan")
    void penolakanBerkode(KeteranganAturan aturan) {
        if (aturan.akibat() == Akibat.TOLAK) {
            assertThat(aturan.kode()).isNotEmpty();
        }
        assertThat(aturan.kode()).matches("[A-Z0-9_]*");
        assertThat(aturan.masa().mulai()).isEqualTo(PeraturanUji.mulai(aturan.id()));
    }

    @Test
    void setiapKodeMilikSatuAturan() {
        Map<String, Set<String>> pemilik = new TreeMap<>();
        aturan().forEach(a -> a.kodeSendiri()
                .forEach(kode -> pemilik.computeIfAbsent(kode, k -> new TreeSet<>()).add(a.id())));
        assertThat(pemilik).isNotEmpty().allSatisfy((kode, aturan) -> assertThat(aturan).hasSize(1));
        Arrays.stream(Penolakan.Teknis.values())
                .forEach(teknis -> assertThat(pemilik).doesNotContainKey(teknis.name()));
        // Who puts the same question of the same facts uses the owner's code; nobody else does.
        assertThat(aturan().filter(a -> !a.pemilikKode().isEmpty())).isNotEmpty().allSatisfy(a -> {
            KeteranganAturan asal = aturan().filter(b -> b.id().equals(a.pemilikKode())).findFirst().orElseThrow();
            assertThat(asal.kodeSendiri()).contains(a.kode());
            assertThat(asal.fakta()).isEqualTo(a.fakta());
        });
    }

    private static Record kosong(Class<? extends Record> jenis) throws ReflectiveOperationException {
        RecordComponent[] komponen = jenis.getRecordComponents();
        Class<?>[] jenisKomponen = Arrays.stream(komponen).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] isi = Arrays.stream(komponen).map(SemuaAturanTest::isi).toArray();
        return jenis.getDeclaredConstructor(jenisKomponen).newInstance(isi);
    }

    private static Object isi(RecordComponent komponen) {
        if (komponen.isAnnotationPresent(BolehKosong.class)) {
            return null;
        }
        if (komponen.isAnnotationPresent(SalahSatu.class)) {
            return komponen.getAnnotation(SalahSatu.class).value()[0];
        }
        Class<?> jenis = komponen.getType();
        if (jenis == List.class) {
            return List.of();
        }
        if (jenis == LocalDate.class) {
            return HukumUji.EDISI;
        }
        if (jenis == LocalTime.class) {
            return LocalTime.NOON;
        }
        if (jenis == String.class) {
            return "";
        }
        if (jenis.isEnum()) {
            return jenis.getEnumConstants()[0];
        }
        return jenis == boolean.class ? (Object) false : (Object) 0;
    }
}
