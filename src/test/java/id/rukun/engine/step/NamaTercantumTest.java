package id.rukun.engine.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamaTercantumTest {

    @ParameterizedTest(name = "“{0}” memuat {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "Ali | Ali | true",
        "ALI | Ali | true",
        "Alimin | Ali | false",
        "Ali Imron | Ali | false",
        "Ali | Ali Imron | false",
        "Muhammad Ali | Ali | false",
        "Alimin, Notulis, Ali | Ali | true",
        "Notulis / Budi Santoso (Ketua RW 01) | Budi Santoso | true",
        "Budi Santoso selaku Ketua RW 01 | Budi Santoso | true",
        "Budi Santoso – Ketua RW 01 | Budi Santoso | true",
        "Drs. H.Budi  Santoso, M.Si. | Budi Santoso | true",
        "Budi Santoso | Drs. Budi Santoso, M.Si. | true",
        "Ma’ruf Jusuf | Maruf Jusuf | true",
        "Ma'ruf Jusuf | Ma’ruf Jusuf | true",
        "André | Andre | true",
        "Santoso | Budi Santoso | false",
        "M. | M. | true",
        "Siapa pun | '' | false",
        "'' | Ali | false"})
    void dalam(String penandatangan, String nama, boolean disebut) {
        assertThat(NamaTercantum.dalam(penandatangan, nama)).isEqualTo(disebut);
    }
}
