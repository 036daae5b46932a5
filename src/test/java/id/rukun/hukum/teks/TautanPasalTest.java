package id.rukun.hukum.teks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which articles of a sentence are linked, to which regulation. */
class TautanPasalTest {

    private static final Butir KOSONG = new Butir("", 0, "Bunyi.");
    private static final PustakaRegulasi PUSTAKA = new PustakaRegulasi(List.of(
            new TeksRegulasi("pergub", "Pergub DKI 171/2016", "Judul", List.of(pasal("9"), pasal("10"), pasal("11"))),
            new TeksRegulasi("ingub", "Ingub DKI 86/2019", "Judul", List.of(pasal("1")))));

    @Test
    @DisplayName("peraturan yang disebut sesudah pasalnya, untuk semua pasal di depannya; kalimatnya tetap utuh")
    void disebut() {
        String kalimat = "Dasar: Pasal 9 ayat (1) dan Pasal 10 ayat (2) huruf a Pergub DKI 171/2016; Pasal 1 Ingub DKI 86/2019.";
        assertThat(alamat(kalimat, null)).containsExactly("/rukun/peraturan/pergub/9", "/rukun/peraturan/pergub/10",
                "/rukun/peraturan/ingub/1");
        assertThat(new TautanPasal(PUSTAKA, null).urai(kalimat).stream().map(TautanPasal.Potongan::teks)
                .collect(Collectors.joining())).isEqualTo(kalimat);
    }

    @Test
    @DisplayName("tanpa peraturan: yang memerintahkan prosedurnya, bila diketahui; pasal peraturan lain dan yang tidak ada tidak ditautkan")
    void bawaan() {
        assertThat(alamat("Pilih RT: Pasal 10 ayat (1), Pasal 11.", "pergub"))
                .containsExactly("/rukun/peraturan/pergub/10", "/rukun/peraturan/pergub/11");
        assertThat(alamat("Pilih RT: Pasal 10 ayat (1).", null)).isEmpty();
        assertThat(alamat("Pasal 31 UU 27/2022; Pasal 10 Perwali Banjar 6/2023; Pasal 99.", "pergub")).isEmpty();
        assertThat(alamat("Pasal 9 Pergub DKI 171/20161", "pergub")).as("another number").isEmpty();
        assertThat(new TautanPasal(PUSTAKA, "pergub").urai("Kebijakan Rukun"))
                .containsExactly(new TautanPasal.Potongan("Kebijakan Rukun", null));
    }

    private static List<String> alamat(String kalimat, String bawaan) {
        return new TautanPasal(PUSTAKA, bawaan).urai(kalimat).stream().map(TautanPasal.Potongan::alamat)
                .filter(Objects::nonNull).toList();
    }

    private static Pasal pasal(String nomor) {
        return new Pasal(nomor, "", List.of(KOSONG));
    }
}
