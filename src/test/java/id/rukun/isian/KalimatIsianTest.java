package id.rukun.isian;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a form says about a field that is not in order. */
class KalimatIsianTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private record ContohKalimat(
            @Size(max = 3) String teks,
            @Size(max = 1, message = "{rukun.Size.daftar}") List<String> daftar,
            @Min(2) Integer kecil,
            @Max(5) Integer besar,
            @Pattern(regexp = "\\d{2,3}", message = "{rukun.Pattern.nomorUnit}") String nomor,
            @Max(value = 10, message = "{rukun.Max.rupiah}") Integer uang) {}

    @Test
    @DisplayName("batas disebut dengan kata, tanpa batas bawah nol dan tanpa tanda mesin")
    void batas() {
        ContohKalimat salah = new ContohKalimat("panjang", Collections.nCopies(2, "a"), 1, 6, "1", 11);
        assertThat(VALIDATOR.validate(salah)).extracting(p -> p.getPropertyPath() + " " + p.getMessage())
                .containsExactlyInAnyOrder("teks paling panjang 3 karakter", "daftar paling banyak 1",
                        "kecil paling sedikit 2", "besar paling banyak 5",
                        "nomor harus berupa dua atau tiga angka, misalnya 003", "uang paling banyak Rp1.000.000.000");
    }
}
