package id.rukun.isian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import contoh.baris.Pengakuan;
import contoh.baris.Pengakuan.Orang;
import contoh.baris.Pengakuan.Sebab;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.Validation;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent for a field of rows, and for one that is not asked. */
class IsianMapperTest {

    private static final IsianMapper MAPPER =
            new IsianMapper(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    @DisplayName("rows are read as typed, each field by the rules of its kind; what is blank counts as not given")
    void rows() throws IOException {
        assertThat(baca("""
                [{"nama": " Siti ", "sejak": "12 Mei 2020", "pukul": "19.30", "usia": 50, "sebab": "AGAMA", "uraian": " "},
                 {"nama": "Budi", "sebab": "ADAT"}]""").orang()).containsExactly(
                new Orang("Siti", LocalDate.of(2020, 5, 12), LocalTime.of(19, 30), 50, null, Sebab.AGAMA, null, null),
                new Orang("Budi", null, null, null, null, Sebab.ADAT, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"nama": "Siti"}, {"sebab": "ADAT", "nama": "B"}] | orang[0].sebab | Kolom “Sebab” pada “Orang” baris 1 wajib diisi.
            [{"nama": "A", "sebab": "ADAT"}, {"sebab": "ADAT", "nama": " "}] | orang[1].nama | Kolom “Nama” pada “Orang” baris 2 wajib diisi.
            [{"nama": "A", "sebab": "ADAT", "usia": 0}] | orang[0].usia | Kolom “Usia” pada “Orang” baris 1 harus lebih dari nol.
            [{"nama": "A", "sebab": "ADAT", "usia": "5"}] | orang[0].usia | Kolom “Usia” pada “Orang” baris 1 harus berupa bilangan bulat.
            [{"nama": "A", "sebab": "X"}]      | orang[0].sebab | Kolom “Sebab” pada “Orang” baris 1 harus berupa salah satu dari AGAMA, ADAT.
            [{"nama": "\\u200B", "sebab": "ADAT"}] | orang[0].nama | Kolom “Nama” pada “Orang” baris 1 memuat karakter
            [{"nama": "A", "sebab": "ADAT", "sejak": "31/11/2026"}] | orang[0].sejak | Kolom “Sejak” pada “Orang” baris 1: “31/11/2026” bukan tanggal
            [{"nama": "A", "sebab": "ADAT", "umur": 5}] | orang[0] | Kolom “Orang” baris 1: bagian “umur” tidak dikenal.
            ["A"]                              | orang[0] | Kolom “Orang” baris 1 harus memuat “Nama”, “Sejak”
            [null]                             | orang[0] | Kolom “Orang” baris 1 harus memuat “Nama”, “Sejak”
            {"nama": "A"}                      | orang    | Kolom “Orang” harus berupa daftar.
            []                                 | orang    | Kolom “Orang” wajib diisi.
            null                               | orang    | Kolom “Orang” wajib diisi.
            """)
    @DisplayName("what is wrong is named by its row and its field")
    void wrong(String orang, String kolom, String pesan) {
        IsianDitolakException ditolak = catchThrowableOfType(IsianDitolakException.class, () -> baca(orang));

        assertThat(ditolak.kesalahan()).singleElement().satisfies(satu -> {
            assertThat(satu.kolom()).isEqualTo(kolom);
            assertThat(satu.pesan()).startsWith(pesan);
        });
    }

    @Test
    @DisplayName("there are no more rows than the record allows")
    void tooMany() {
        String banyak = String.join(",", List.of("{}", "{}", "{}", "{}")).replace("{}", "{\"nama\":\"A\",\"sebab\":\"ADAT\"}");

        assertThat(catchThrowableOfType(IsianDitolakException.class, () -> baca("[" + banyak + "]")))
                .hasMessage("Kolom “Orang” paling banyak 3.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"hadir": ["WAKIL"], "nama": "Siti"}                                      | Siti |       |   |
            {"hadir": ["KEPALA", "WAKIL"], "nama": "Siti", "lisan": true, "isi": "x"} | Siti | true  | x |
            {"hadir": ["KEPALA"], "nama": "Siti", "lisan": true, "isi": "x"}          |      |       |   |
            {"nama": "Siti"}                                                          |      |       |   |
            {"hadir": ["WAKIL"], "isi": "x", "catatan": "y"}                          |      |       |   | y
            {"hadir": ["WAKIL"], "lisan": false, "catatan": "y"}                      |      | false |   | y
            {"hadir": ["WAKIL"], "lisan": true, "isi": "x", "catatan": "y"}           |      | true  | x |
            """)
    @DisplayName("what the form does not ask on these answers counts as not given, however it was sent")
    void hidden(String terkirim, String nama, Boolean lisan, String isi, String catatan) throws IOException {
        Map<String, JsonNode> nilai = new ObjectMapper().readValue(terkirim, new TypeReference<>() {});

        Konfirmasi dibaca = MAPPER.petakan(Konfirmasi.class, nilai);

        assertThat(dibaca).isEqualTo(new Konfirmasi(dibaca.hadir(), nama, lisan, isi, catatan));
    }

    @Test
    @DisplayName("what is wrong is refused also where it is not asked")
    void hiddenAndWrong() throws IOException {
        Map<String, JsonNode> nilai = new ObjectMapper().readValue("{\"hadir\": [\"KEPALA\"], \"nama\": \"Si\u200Bti\"}", new TypeReference<>() {});

        assertThat(catchThrowableOfType(IsianDitolakException.class, () -> MAPPER.petakan(Konfirmasi.class, nilai)))
                .hasMessageStartingWith("Kolom “Nama” memuat karakter");
    }

    /** A form of four fields below the one that decides. */
    private record Konfirmasi(@Kolom("Hadir") List<String> hadir,
            @Kolom(value = "Nama", bila = "hadir=WAKIL") String nama,
            @Kolom(value = "Lisan", bila = "hadir=WAKIL|TIDAK") Boolean lisan,
            @Kolom(value = "Isi", bila = "lisan=true") String isi,
            @Kolom(value = "Catatan", bila = "hadir=WAKIL;lisan!=true") String catatan) {}

    private static Pengakuan baca(String orang) throws IOException {
        JsonNode isi = new ObjectMapper().readTree(orang);
        return MAPPER.petakan(Pengakuan.class, Map.of("orang", isi));
    }
}
