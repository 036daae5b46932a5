package id.rukun.prosedur.penggabungan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.rukun.prosedur.penggabungan.formulir.AsalUsul;
import id.rukun.prosedur.penggabungan.formulir.PenjemputanIsian;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UsulanPenggabunganTest {

    private final UsulanPenggabungan usulan = new UsulanPenggabungan("kasus",
            new UsulanIsian(List.of(AsalUsul.LURAH), null, "Kedua RT kekurangan kepala keluarga."));

    @Test
    @DisplayName("a later choice of RT leaves nothing of how an earlier result reached the Lurah")
    void laterChoice() {
        usulan.pilih(List.of("a", "b"), null, null);
        usulan.unit().forEach(rt -> rt.dijemput(
                new PenjemputanIsian(LocalDate.of(2026, 3, 2), "Ketua RW", "Tidak diteruskan."), "rw", "Lurah"));

        usulan.pilih(List.of("b", "c"), null, null);

        assertThat(usulan.idUnit()).containsExactly("b", "c");
        assertThat(usulan.unit()).allSatisfy(rt -> assertThat(rt).hasAllNullFieldsOrPropertiesExcept("unitId"));
    }

    @Test
    @DisplayName("what has been merged is neither chosen nor merged once more")
    void mergedOnce() {
        List<String> pilihan = List.of("a", "b");
        usulan.pilih(pilihan, null, null);
        usulan.digabungMenjadi("c");

        assertThatIllegalStateException().isThrownBy(() -> usulan.digabungMenjadi("d"));
        assertThatIllegalStateException().isThrownBy(() -> usulan.pilih(pilihan, null, null));
        assertThat(usulan.unitHasil()).isEqualTo("c");
    }
}
