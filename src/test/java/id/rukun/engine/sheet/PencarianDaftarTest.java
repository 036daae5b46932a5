package id.rukun.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.engine.sheet.DaftarPilihan.Baris;
import id.rukun.engine.sheet.PencarianDaftar.Halaman;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PencarianDaftarTest {

    private static final List<Baris> SEMUA = IntStream.rangeClosed(1, 120)
            .mapToObj(i -> new Baris("id" + i, "Ma’ruf Anwar " + i, i % 2 == 0 ? "genap" : "ganjil", "RT " + i % 3)).toList();

    @Test
    @DisplayName("a name is compared as the browser compares it")
    void samakan() throws IOException {
        String[][] contoh = new ObjectMapper()
                .readValue(new ClassPathResource("uji/samakan.json").getInputStream(), String[][].class);

        assertThat(List.of(contoh)).isNotEmpty().allSatisfy(satu ->
                assertThat(PencarianDaftar.samakan(satu[0])).as(satu[0]).isEqualTo(satu[1]));
    }

    @Test
    @DisplayName("a list is given whole, or what is searched for in pages of fifty, with how many there are")
    void halaman() {
        assertThat(cari(null, 0)).isEqualTo(new Halaman(SEMUA, 120));
        assertThat(cari("", 0)).isEqualTo(new Halaman(SEMUA.subList(0, 50), 120));
        assertThat(cari("", 100)).isEqualTo(new Halaman(SEMUA.subList(100, 120), 120));
        assertThat(cari("", 120).baris()).isEmpty();
        assertThat(cari("", -1).baris()).hasSize(50);
    }

    @Test
    @DisplayName("every word must occur, in the name, its explanation or its group, in any order")
    void kata() {
        assertThat(cari("anwar MARUF", 0).jumlah()).isEqualTo(120);
        assertThat(cari("ganjil maruf", 0).jumlah()).isEqualTo(60);
        assertThat(cari("rt genap", 0).jumlah()).isEqualTo(60);
        assertThat(cari("anwar 7 ganjil", 0).baris()).extracting(Baris::id).contains("id7", "id107").doesNotContain("id8");
        assertThat(cari("siti", 0)).isEqualTo(new Halaman(List.of(), 0));
    }

    @Test
    @DisplayName("rows are told by their ids; what left the list is not among them")
    void id() {
        assertThat(new PencarianDaftar(null, 0, List.of("id3", "tidak-ada")).dalam(SEMUA).baris())
                .extracting(Baris::id).containsExactly("id3");
    }

    private static Halaman cari(String kata, int lewati) {
        return new PencarianDaftar(kata, lewati, List.of()).dalam(SEMUA);
    }
}
