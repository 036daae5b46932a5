package id.rukun.hukum.koordinasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pasal 12 Perwali Bukittinggi 65/2014 and Pasal 23 Perwali Banjar 6/2023, row by row as the regulations have them. */
class AsistenMenurutUnitTest {

    private static final TabelUji TABEL = new TabelUji("asisten-menurut-unit");
    private static final String BUKITTINGGI = "bukittinggi";
    private static final String BANJAR = "banjar";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BKD              | PEMERINTAHAN  | A.1  |              |
            DISDUKCAPIL      | PEMERINTAHAN  | A.2  |              |
            INSPEKTORAT      | PEMERINTAHAN  | A.3  |              |
            SETWAN           | PEMERINTAHAN  | A.4  |              |
            KESBANGPOL       | PEMERINTAHAN  | A.5  |              |
            KPMPKN           | PEMERINTAHAN  | A.6  |              |
            KPPKB            | PEMERINTAHAN  | A.7  | EKBANG_KESRA | UNIT_DAN_BIDANG_BERBEDA
            BPBD             | PEMERINTAHAN  | A.8  |              |
            SATPOL_PP        | PEMERINTAHAN  | A.9  |              |
            KECAMATAN        | PEMERINTAHAN  | A.10 |              |
            BAG_PEMUM        | PEMERINTAHAN  | A.11 |              |
            BAG_ORGANISASI   | PEMERINTAHAN  | A.12 |              |
            BAG_HUKUM        | PEMERINTAHAN  | A.13 |              |
            KEJARI           | PEMERINTAHAN  | A.14 |              |
            PN               | PEMERINTAHAN  | A.15 |              |
            BPN              | PEMERINTAHAN  | A.16 |              |
            IMIGRASI         | PEMERINTAHAN  | A.17 |              |
            POLRES           | PEMERINTAHAN  | A.18 |              |
            KODIM            | PEMERINTAHAN  | A.19 |              |
            BAPPEDA          | EKBANG_KESRA  | B.1  |              |
            BP2TPM           | EKBANG_KESRA  | B.2  |              |
            DISBUDPAR        | EKBANG_KESRA  | B.3  |              |
            DISKOPERINDAG    | EKBANG_KESRA  | B.4  |              |
            DINKES           | EKBANG_KESRA  | B.5  |              |
            DPU              | EKBANG_KESRA  | B.6  |              |
            DISTAN           | EKBANG_KESRA  | B.7  |              |
            DISDIKPORA       | EKBANG_KESRA  | B.8  |              |
            DINSOSNAKER      | EKBANG_KESRA  | B.9  |              |
            KLH              | EKBANG_KESRA  | B.10 |              |
            KKP              | EKBANG_KESRA  | B.11 |              |
            BAG_PEMBANGUNAN  | EKBANG_KESRA  | B.12 |              |
            BAG_KESRA        | EKBANG_KESRA  | B.13 |              |
            BAG_PEREKONOMIAN | EKBANG_KESRA  | B.14 |              |
            KEMENAG          | EKBANG_KESRA  | B.15 |              |
            BUMD             | EKBANG_KESRA  | B.16 |              |
            RUMAH_SAKIT      | EKBANG_KESRA  | B.17 |              |
            PTN              | EKBANG_KESRA  | B.18 |              |
            PTS              | EKBANG_KESRA  | B.18 |              |
            KOPERTIS         | EKBANG_KESRA  | B.18 |              |
            DISHUBKOMINFO    | ADM_UMUM      | C.1  |              |
            DPKAD            | ADM_UMUM      | C.2  |              |
            DINAS_PASAR      | ADM_UMUM      | C.3  |              |
            DKP              | ADM_UMUM      | C.4  |              |
            BAG_UMUM         | ADM_UMUM      | C.5  |              |
            BAG_KEUANGAN     | ADM_UMUM      | C.6  |              |
            BAG_HUMAS        | ADM_UMUM      | C.7  |              |
            KPAD             | ADM_UMUM      | C.8  |              |
            KELURAHAN        | PEMERINTAHAN  |      |              | TURUNAN_KELURAHAN
            """)
    @DisplayName("Bukittinggi: the 45 units of Pasal 12, PTN, PTS and Kopertis in one, and the Kelurahan")
    void bukittinggi(String kode, String asisten, String butir, String asistenBidang, String peringatan) {
        Map<String, Object> harap = new HashMap<>();
        harap.put("asisten", asisten);
        harap.put("butir", butir == null ? null : "Pasal 12 huruf " + butir.replace(".", " angka "));
        harap.put("asistenBidang", asistenBidang);
        harap.put("peringatan", peringatan);
        harap.values().removeIf(v -> v == null);
        assertThat(jawab(BUKITTINGGI, kode)).isEqualTo(harap);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            INSPEKTORAT      | PEMKESRA  | b.1  | INSPEKTORAT
            SETWAN           | PEMKESRA  | b.2  | SETWAN
            SATPOL_PP        | PEMKESRA  | b.3  | DINAS
            DISDUKCAPIL      | PEMKESRA  | b.4  | DINAS
            DPMD             | PEMKESRA  | b.5  | DINAS
            DINKES           | PEMKESRA  | b.6  | DINAS
            DISDIKBUD        | PEMKESRA  | b.7  | DINAS
            DINSOSP3A        | PEMKESRA  | b.8  | DINAS
            DISPORA          | PEMKESRA  | b.9  | DINAS
            DPPKB            | PEMKESRA  | b.10 | DINAS
            KESBANGPOL       | PEMKESRA  | b.11 | BADAN
            BPBD             | PEMKESRA  | b.12 | BADAN
            BLUD_RSUD        | PEMKESRA  | b.13 | 
            KECAMATAN        | PEMKESRA  | b.14 | KECAMATAN
            KELURAHAN        | PEMKESRA  | b.15 | KELURAHAN
            BAPPELITBANGDA   | EKBANG    | c.1  | BADAN
            DISNAKER         | EKBANG    | c.2  | DINAS
            DKUKMP           | EKBANG    | c.3  | DINAS
            DPMPTSP          | EKBANG    | c.4  | DINAS
            DKP3             | EKBANG    | c.5  | DINAS
            DISHUB           | EKBANG    | c.6  | DINAS
            DPUTR            | EKBANG    | c.7  | DINAS
            DLH              | EKBANG    | c.8  | DINAS
            BUMD             | EKBANG    | c.9  | 
            DISKOMINFO       | ADM_UMUM  | d.1  | DINAS
            DISARPUS         | ADM_UMUM  | d.2  | DINAS
            BKPSDM           | ADM_UMUM  | d.3  | BADAN
            BPKPD            | ADM_UMUM  | d.4  | BADAN
            SETDA            |           |      | SETDA
            """)
    @DisplayName("Banjar: the 28 units of Pasal 23 ayat (2), and the Sekretariat Daerah, which has no Asisten")
    void banjar(String kode, String asisten, String butir, String jenisPd) {
        Map<String, Object> harap = new HashMap<>();
        harap.put("asisten", asisten);
        harap.put("butir", butir == null ? "Pasal 23 ayat (1)" : "Pasal 23 ayat (2) huruf " + butir.replace(".", " angka "));
        harap.put("jenisPd", jenisPd);
        harap.values().removeIf(v -> v == null);
        assertThat(jawab(BANJAR, kode)).isEqualTo(harap);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BKT-X-01 | bukittinggi | DINKES      | EKBANG_KESRA
            BKT-X-02 | bukittinggi | INSPEKTORAT | PEMERINTAHAN
            BKT-X-18 | bukittinggi | KEMENAG     | EKBANG_KESRA
            BJR-X-18 | banjar      | BLUD_RSUD   | PEMKESRA
            BJR-X-50 | banjar      | BKPSDM      | ADM_UMUM
            """)
    void contoh(String id, String kota, String kode, String asisten) {
        assertThat(jawab(kota, kode)).containsEntry("asisten", asisten);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-18 | BLUD_RSUD |
            BJR-X-20 | SATPOL_PP | DINAS
            BJR-X-96 | BUMD      |
            """)
    @DisplayName("BJR-X-18 BLUD RSUD has an Asisten and no kind; BJR-X-20 Satpol PP counts as Dinas")
    void jenis(String id, String kode, String jenisPd) {
        assertThat(jawab(BANJAR, kode).get("jenisPd")).isEqualTo(jenisPd);
    }

    @Test
    @DisplayName("BKT-X-16 45 units: 19, 18, 8 — and the Kelurahan; BJR-X-16 28 units: 15, 9, 4 — and the Sekretariat Daerah")
    void lengkap() {
        assertThat(TABEL.jumlahBaris()).isEqualTo(46 + 29);
        assertThat(menurutAsisten(BUKITTINGGI, "Pasal 12 huruf ")).isEqualTo(
                Map.of("PEMERINTAHAN", 19, "EKBANG_KESRA", 18, "ADM_UMUM", 8));
        assertThat(menurutAsisten(BANJAR, "Pasal 23 ayat (2) huruf ")).isEqualTo(
                Map.of("PEMKESRA", 15, "EKBANG", 9, "ADM_UMUM", 4));
        assertThat(kode(BUKITTINGGI)).hasSize(48).doesNotHaveDuplicates();
        assertThat(kode(BANJAR)).hasSize(29).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("each number of a list once, from one to the last")
    void nomorBerurut() {
        assertThat(butir(BUKITTINGGI)).containsExactlyInAnyOrderElementsOf(
                nomor(Map.of("Pasal 12 huruf A", 19, "Pasal 12 huruf B", 18, "Pasal 12 huruf C", 8)));
        assertThat(butir(BANJAR)).containsExactlyInAnyOrderElementsOf(nomor(Map.of("Pasal 23 ayat (2) huruf b", 15,
                "Pasal 23 ayat (2) huruf c", 9, "Pasal 23 ayat (2) huruf d", 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BPS", "BAPPENDA", "dinkes", "DINKES ", ""})
    @DisplayName("who is in no list gets no answer")
    void tidakTerdaftar(String kode) {
        assertThat(TABEL.tanya("kota", BUKITTINGGI, "kodeRouting", kode)).isEmpty();
        assertThat(TABEL.tanya("kota", BANJAR, "kodeRouting", kode)).isEmpty();
        assertThat(TABEL.tanya("kota", BANJAR, "kodeRouting", null)).isEmpty();
        assertThat(TABEL.tanya("kota", null, "kodeRouting", kode)).isEmpty();
    }

    @Test
    @DisplayName("BJR-X-68 a vertical agency has no Asisten in Banjar; no row of one city answers for the other, nor for a third")
    void kotaLain() {
        List.of("BPN", "KEJARI", "POLRES", "PN", "KODIM", "IMIGRASI", "KEMENAG")
                .forEach(kode -> assertThat(TABEL.tanya("kota", BANJAR, "kodeRouting", kode)).as(kode).isEmpty());
        List<String> hanyaBukittinggi = new ArrayList<>(kode(BUKITTINGGI));
        hanyaBukittinggi.removeAll(kode(BANJAR));
        assertThat(hanyaBukittinggi).hasSizeGreaterThan(30)
                .allSatisfy(kode -> assertThat(TABEL.tanya("kota", BANJAR, "kodeRouting", kode)).isEmpty());
        List<String> hanyaBanjar = new ArrayList<>(kode(BANJAR));
        hanyaBanjar.removeAll(kode(BUKITTINGGI));
        assertThat(hanyaBanjar).contains("SETDA", "DISHUB", "DLH")
                .allSatisfy(kode -> assertThat(TABEL.tanya("kota", BUKITTINGGI, "kodeRouting", kode)).isEmpty());
        assertThat(kode(BANJAR)).allSatisfy(kode -> assertThat(TABEL.tanya("kota", "jakarta", "kodeRouting", kode)).isEmpty());
    }

    @Test
    @DisplayName("kinds are those of Pasal 15 ayat (1), in Banjar alone")
    void jenisDikenal() {
        assertThat(kode(BANJAR)).extracting(kode -> jawab(BANJAR, kode).get("jenisPd")).filteredOn(j -> j != null)
                .allSatisfy(j -> assertThat(JenisUnitKerja.valueOf(j.toString()).perangkatDaerah()).isTrue());
        assertThat(kode(BUKITTINGGI)).noneMatch(kode -> jawab(BUKITTINGGI, kode).containsKey("jenisPd"));
        assertThat(kode(BANJAR)).noneMatch(kode -> jawab(BANJAR, kode).containsKey("peringatan"));
    }

    private static Map<String, Object> jawab(String kota, String kode) {
        return TABEL.tanya("kota", kota, "kodeRouting", kode).orElseThrow();
    }

    /** All codes that a city's rows name, found by asking: PTN, PTS and KOPERTIS stand in one row. */
    private static List<String> kode(String kota) {
        List<String> hasil = new ArrayList<>(TABEL.kata(1).stream().distinct()
                .filter(kode -> TABEL.tanya("kota", kota, "kodeRouting", kode).isPresent()).toList());
        Collections.sort(hasil);
        return hasil;
    }

    private static Map<String, Integer> menurutAsisten(String kota, String awalan) {
        Map<String, TreeSet<String>> butir = new TreeMap<>();
        kode(kota).stream().map(kode -> jawab(kota, kode))
                .filter(j -> String.valueOf(j.get("butir")).startsWith(awalan))
                .forEach(j -> butir.computeIfAbsent((String) j.get("asisten"), a -> new TreeSet<>()).add((String) j.get("butir")));
        Map<String, Integer> jumlah = new TreeMap<>();
        butir.forEach((asisten, isi) -> jumlah.put(asisten, isi.size()));
        return jumlah;
    }

    private static List<String> butir(String kota) {
        return kode(kota).stream().map(kode -> (String) jawab(kota, kode).get("butir"))
                .filter(b -> b != null && b.contains("angka")).distinct().toList();
    }

    private static List<String> nomor(Map<String, Integer> daftar) {
        List<String> hasil = new ArrayList<>();
        daftar.forEach((huruf, sampai) -> {
            for (int i = 1; i <= sampai; i++) {
                hasil.add(huruf + " angka " + i);
            }
        });
        return hasil;
    }
}
