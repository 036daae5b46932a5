package id.rukun.pengawasan.ekspor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BatasTabelTest {

    private static final List<BarisTabel> TIGA = List.of(() -> List.of("p0", "k", "s"), () -> List.of("p1", "k", "s"),
            () -> List.of("p2", "k", "s"));

    @Test
    @DisplayName("tabel yang terlalu panjang dipotong, dan baris terakhirnya mengatakannya; yang muat tidak")
    void dipotong() {
        BatasTabel dua = new BatasTabel(2);

        assertThat(dua.sel(TIGA, 3)).hasSize(3).startsWith(List.of("p0", "k", "s"), List.of("p1", "k", "s"));
        assertThat(dua.sel(TIGA, 3).get(2)).hasSize(3).startsWith("Tabel ini dipotong sesudah 2 baris (kebijakan Rukun). "
                + "Persempit wilayahnya untuk memperoleh selebihnya.");
        assertThat(dua.dimuat(TIGA)).isEqualTo(2);
        assertThat(new BatasTabel(3).sel(TIGA, 3)).hasSize(3).doesNotContain(dua.sel(TIGA, 3).get(2));
        assertThat(new BatasTabel(20_000).diminta()).isEqualTo(20_001);
    }
}
