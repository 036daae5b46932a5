package id.rukun.hukum.pergub171.umum;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.hukum.pergub171.musyawarah.KuorumMusyawarahRt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Pasal1Test {

    static Stream<Arguments> daftar() {
        return Stream.of(
                Arguments.of(List.of("a", "b"), List.of("b", "a"), true),
                Arguments.of(List.of("a", "b"), List.of("a"), false),
                Arguments.of(List.of("a"), List.of("a", "b"), false),
                Arguments.of(List.of("a", "b"), List.of("a", "a"), false),
                Arguments.of(List.of("a"), List.of("a", "a"), false),
                Arguments.of(List.of(), List.of(), false));
    }

    @ParameterizedTest(name = "kepala keluarga {0}, daftar {1}: {2}")
    @MethodSource("daftar")
    void daftarPeserta(List<String> kepalaKeluarga, List<String> daftar, boolean sesuai) {
        sesuai(periksa(DaftarPesertaRt.class, new DaftarPesertaRt.Fakta(kepalaKeluarga, daftar)), sesuai, Akibat.TOLAK,
                "DAFTAR_PESERTA_TIDAK_SESUAI");
    }

    @Test
    void pesanDaftarPesertaMenyebutSelisihTanpaId() {
        Putusan putusan = periksa(DaftarPesertaRt.class,
                new DaftarPesertaRt.Fakta(List.of("id-1", "id-2", "id-3"), List.of("id-1", "id-9")));
        assertThat(putusan.pesan()).contains("3 kepala keluarga, kurang 2, lebih 1").doesNotContain("id-");
    }

    @Test
    @DisplayName("EX-077 istri kepala keluarga bukan peserta; yang dihitung 53 dari 80, tidak kuorum")
    void ex077() {
        List<String> peserta = IntStream.range(0, 80).mapToObj(i -> "kk-" + i).toList();
        List<String> hadir = new ArrayList<>(peserta.subList(0, 53));
        terpenuhi(hadir(hadir, peserta));
        hadir.add("istri");
        gagal(hadir(hadir, peserta), Akibat.TOLAK, "BUKAN_PESERTA");
        gagal(periksa(KuorumMusyawarahRt.class, new KuorumFakta(53, 80, 0)), Akibat.ALIH, null);
    }

    @Test
    void tidakDihitungDuaKali() {
        gagal(hadir(List.of("a", "a"), List.of("a", "b")), Akibat.TOLAK, "BUKAN_PESERTA");
        terpenuhi(hadir(List.of(), List.of("a", "b")));
    }

    @Test
    void pengurusTidakMengisiKursiTokoh() {
        List<OrangTerdaftar> tokoh = List.of(new OrangTerdaftar("1", "Bu Ani"), new OrangTerdaftar("2", "Pak Budi"));
        Putusan putusan = tokoh(tokoh, List.of("2", "3"));
        gagal(putusan, Akibat.TOLAK, "TOKOH_ADALAH_PENGURUS");
        assertThat(putusan.pesan())
                .isEqualTo("Pak Budi adalah pengurus dan tidak dapat mengisi kursi tokoh masyarakat.");
        terpenuhi(tokoh(tokoh, List.of("3")));
    }

    private static Putusan hadir(List<String> hadir, List<String> peserta) {
        return periksa(PesertaTerdaftar.class, new PesertaTerdaftar.Fakta(hadir, peserta));
    }

    private static Putusan tokoh(List<OrangTerdaftar> tokoh, List<String> pengurus) {
        return periksa(KursiTokohBukanPengurus.class, new KursiTokohBukanPengurus.Fakta(tokoh, pengurus));
    }
}
