package id.rukun.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.UjiAplikasi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Articles are told with the regulation whose they are, and none of another government's. */
@UjiAplikasi
class PasalLangkahTest {

    private static final String DUA_KOTA = "Bahas: Pasal 14 dan Pasal 16 ayat (1) Perwali Bukittinggi 65/2014, Pasal 8 ayat (1) Perwali Banjar 6/2023. "
            + "Di Bukittinggi juga wajib ditindaklanjuti (Pasal 16 ayat (1)).";
    private static final String UNDANG_UNDANG = "Hari terakhirnya tertera (Pasal 53 ayat (2) UU 30/2014 sebagaimana diubah dengan UU 6/2023).";

    @Autowired private PasalLangkah pasal;

    @Test
    @DisplayName("di sebuah kota hanya pasal Perwalinya; pasal kota lain saja berarti kebijakan Rukun")
    void duaKota() {
        assertThat(pasal.kalimat(DUA_KOTA, "konsultasi", "banjar")).isEqualTo("Pasal 8 ayat (1) Perwali Banjar 6/2023");
        assertThat(pasal.kalimat(DUA_KOTA, "konsultasi", "bukittinggi")).isEqualTo("Pasal 14 dan Pasal 16 ayat (1) Perwali Bukittinggi 65/2014");
        assertThat(pasal.ringkas(DUA_KOTA, "konsultasi", "banjar")).isEqualTo("Pasal 8 ayat (1)");
        assertThat(pasal.kalimat("Pasal 9 angka 4 Perwali Bukittinggi 65/2014.", "konsultasi", "banjar")).isEqualTo("kebijakan Rukun");
    }

    @Test
    @DisplayName("pasal tanpa nama ialah pasal peraturan prosedurnya; pasal undang-undang tetap bernama, juga pada kartu")
    void namanya() {
        assertThat(pasal.kalimat("Undang peserta: Pasal 11 ayat (2).", "penggabungan-rt-lintas-rw", "dki")).isEqualTo("Pasal 11 ayat (2) Pergub DKI 171/2016");
        assertThat(pasal.ringkas("Undang peserta: Pasal 11 ayat (2).", "penggabungan-rt-lintas-rw", "dki")).isEqualTo("Pasal 11 ayat (2)");
        assertThat(pasal.ringkas(UNDANG_UNDANG, "penghapusan-data-pribadi", "dki")).isEqualTo("Pasal 53 ayat (2) UU 30/2014");
        assertThat(pasal.kalimat(null, "penghapusan-data-pribadi", "dki")).isEqualTo("kebijakan Rukun");
    }
}
