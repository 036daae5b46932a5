package id.rukun.isian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.IdKasus;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.isian.formulir.Rahasia;
import id.rukun.isian.nilai.Rupiah;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are told as what their field is declared to be, never as what they look like. */
class NilaiTerbacaTest {

    private static final String RT = "00000000-0000-4000-8000-000000000001";
    private static final String TAK_DIKENAL = "00000000-0000-4000-8000-000000000002";
    private static final int PANJANG_ID = 36;

    private final NilaiTerbaca nilai = new NilaiTerbaca(Map.of(RT, "RT 001/RW 01"));

    private enum JawabanTerbaca { TIDAK_DITERIMA }

    private enum CaraUji implements PilihanTetap {
        KUASA;

        @Override
        public String sebutan() {
            return "Dengan surat kuasa";
        }
    }

    private record Wakil(@IdUnit String unit, String nama) {}

    private record Pengakuan(@Kolom("Nama") String nama, @Kolom("Sejak") LocalDate sejak, @Kolom("Iuran") @Rupiah Integer iuran) {}

    private record ContohNilai(String teks, List<String> banyakTeks, LocalDate tanggal, LocalTime pukul, JawabanTerbaca jawaban,
            List<JawabanTerbaca> banyakJawaban, @Dipilih String pilihan, @IdUnit List<String> unit, @Rupiah Integer biaya,
            Boolean ya, @DariDaftar("wakil") List<Wakil> wakil, List<Pengakuan> baris, CaraUji cara, List<CaraUji> banyakCara,
            @Rahasia String nik) {}

    @ParameterizedTest
    @ValueSource(strings = {"LUNAS", "TIDAK_DITERIMA", "2026-11-12", "2026-02-30", "2026-11-12T12:30:00Z", "19:30",
        "P14D", "true", "null", RT, TAK_DIKENAL, "RT", "  dua  spasi"})
    @DisplayName("a free text is told as it was typed, whatever it looks like, also where its form is no longer known")
    void freeText(String teks) {
        assertThat(tulis("teks", TextNode.valueOf(teks))).isEqualTo(teks);
        assertThat(tulis("banyakTeks", json("[\"a\",\"" + teks + "\"]"))).isEqualTo("a; " + teks);
        assertThat(nilai.tulis(TextNode.valueOf(teks))).isEqualTo(teks);
        assertThat(nilai.tulis(json("{\"kolom\":\"Tempat\",\"semula\":\"-\",\"menjadi\":\"" + teks + "\"}")))
                .isEqualTo("Tempat: semula -, menjadi " + teks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tanggal       | "2026-11-12"                            | 12 November 2026
            tanggal       | "besok"                                 | besok
            pukul         | "19:30"                                 | 19.30
            pukul         | "19:30:00"                              | 19.30
            jawaban       | "TIDAK_DITERIMA"                        | Tidak diterima
            cara          | "KUASA"                                 | Dengan surat kuasa
            cara          | "CARA_LAMA"                             | Cara lama
            banyakCara    | ["KUASA"]                               | Dengan surat kuasa
            banyakJawaban | ["TIDAK_DITERIMA"]                      | Tidak diterima
            pilihan       | "00000000-0000-4000-8000-000000000001"  | RT 001/RW 01
            pilihan       | "00000000-0000-4000-8000-000000000002"  | ''
            pilihan       | "ORANG_LAIN"                            | Orang lain
            unit          | ["00000000-0000-4000-8000-000000000001"]| RT 001/RW 01
            biaya         | 10000                                   | Rp10.000
            ya            | false                                   | Tidak
            teks          | null                                    | ''
            teks          | 12                                      | 12
            nik           | "3171010101990004"                      | …0004
            wakil         | [{"unit":"00000000-0000-4000-8000-000000000001","nama":"LUNAS"}] | RT 001/RW 01, LUNAS
            baris         | [{"nama":"LUNAS","sejak":"2026-11-12","iuran":null},{"nama":"Siti"}] | LUNAS (Sejak: 12 November 2026); Siti
            baris         | [{"sejak":"2026-11-12","iuran":5000}]   | (Sejak: 12 November 2026; Iuran: Rp5.000)
            """)
    @DisplayName("days, times, answers, choices and amounts are told in words, as their fields declare them")
    void declared(String kolom, String isi, String terbaca) {
        assertThat(tulis(kolom, json(isi))).isEqualTo(terbaca);
    }

    @Test
    @DisplayName("every field as long as an id says that it holds one")
    void idsAreMarked() {
        assertThat(new KamusIsian().semua().values().stream().flatMap(NilaiTerbacaTest::semuaKolom)
                .filter(NilaiTerbacaTest::sepanjangId)).isNotEmpty().allSatisfy(kolom -> assertThat(
                        Stream.of(Dipilih.class, IdUnit.class, IdKasus.class).anyMatch(kolom::isAnnotationPresent))
                        .as(kolom.getDeclaringRecord().getSimpleName() + "." + kolom.getName()).isTrue());
    }

    private static Stream<RecordComponent> semuaKolom(Class<?> formulir) {
        return Stream.concat(Stream.of(formulir), Arrays.stream(formulir.getDeclaredClasses()).filter(Class::isRecord))
                .flatMap(jenis -> Arrays.stream(jenis.getRecordComponents()));
    }

    private static boolean sepanjangId(RecordComponent kolom) {
        Size satu = kolom.getAnnotatedType() instanceof AnnotatedParameterizedType banyak
                ? banyak.getAnnotatedActualTypeArguments()[0].getAnnotation(Size.class)
                : kolom.getAccessor().getAnnotation(Size.class);
        return satu != null && satu.max() == PANJANG_ID;
    }

    private String tulis(String nama, JsonNode isi) {
        RecordComponent kolom = Arrays.stream(ContohNilai.class.getRecordComponents())
                .filter(k -> k.getName().equals(nama)).findFirst().orElseThrow();
        return nilai.tulis(kolom, isi);
    }

    private static JsonNode json(String teks) {
        try {
            return new ObjectMapper().readTree(teks);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
