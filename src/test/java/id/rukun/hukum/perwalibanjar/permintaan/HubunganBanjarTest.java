package id.rukun.hukum.perwalibanjar.permintaan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static id.rukun.hukum.perwalibanjar.BanjarUji.kata;
import static id.rukun.hukum.perwalibanjar.BanjarUji.tanya;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.koordinasi.TabelUji;
import id.rukun.hukum.perwalibanjar.MuatanStruktural;
import id.rukun.hukum.perwalibanjar.SifatHubungan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pasal 15: the table of pairs and the rules that read it, together as a request asks them. */
class HubunganBanjarTest {

    private static final TabelUji PASANGAN = new TabelUji("jenis-hubungan-kerja");
    private static final List<String> URUTAN =
            List.of("SETDA", "SETWAN", "INSPEKTORAT", "DINAS", "BADAN", "KECAMATAN", "KELURAHAN");

    @ParameterizedTest(name = "{0}: {1} dengan {2}, {3} → {4}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-01  | DINAS     | DINAS       | FUNGSIONAL                           |          | Pihak lain: fungsional.
            BJR-X-02  | DINAS     | DINAS       | STRUKTURAL                           | BJR_R_02 | menurut Pasal 15 ayat (8): kolegial, fungsional, dan koordinatif.
            BJR-X-03  | DINAS     | DINAS       | KONSULTATIF                          | BJR_R_02 | Sifat hubungan konsultatif tidak berlaku
            BJR-X-04  | DINAS     | DINAS       | KOORDINATIF                          |          | koordinatif
            BJR-X-07  | SETDA     | DINAS       | KONSULTATIF                          |          | konsultatif
            BJR-X-08  | SETDA     | SETWAN      | KONSULTATIF                          | BJR_R_02 | menurut Pasal 15 ayat (3): kolegial, fungsional, struktural, dan koordinatif.
            BJR-X-09  | SETWAN    | BADAN       | STRUKTURAL                           | BJR_R_02 | menurut Pasal 15 ayat (6)
            BJR-X-11  | KECAMATAN | KELURAHAN   | STRUKTURAL                           |          | struktural
            BJR-X-13  | DINAS     | KELURAHAN   | FUNGSIONAL                           | BJR_R_03 | tidak diatur Pasal 15, maka sifat fungsional tidak dapat dipilih
            BJR-X-13  | DINAS     | KELURAHAN   |                                      |          | Sekretaris Daerah diberi tahu
            BJR-X-18  | BLUD      | DINAS       | KOLEGIAL                             | BJR_R_03 | tidak diatur Pasal 15
            BJR-X-18  | BLUD      | DINAS       |                                      |          | Sekretaris Daerah diberi tahu
            BJR-X-20  | DINAS     | DINAS       | KOLEGIAL                             |          | kolegial
            BJR-X-112 | DINAS     | DINAS       |                                      |          | kolegial, fungsional, dan koordinatif
            BJR-X-113 | SETDA     | BADAN       | KONSULTATIF STRUKTURAL               |          | konsultatif dan struktural
            BJR-X-115 | SETWAN    | DINAS       | KOLEGIAL                             |          | kolegial
            BJR-X-115 | SETWAN    | KECAMATAN   | KOLEGIAL                             | BJR_R_02 | koordinasi teknis fungsional dan koordinasi teknis operasional. Pilih di antaranya, atau ajukan permintaan tersendiri
            BJR-X-116 | DINAS     | KELURAHAN   |                                      |          | tidak diatur Pasal 15
            BJR-X-121 | DINAS     | SETDA       |                                      |          | konsultatif, kolegial, fungsional, dan koordinatif
            R-02      | KELURAHAN | KECAMATAN   | KONSULTATIF                          | BJR_R_02 | menurut Pasal 15 ayat (10)
            R-02      | DINAS     | DINAS       | KERABAT                              | BJR_R_02 | “KERABAT”
            R-03      | SETDA     | INSPEKTORAT | KOORDINATIF                          | BJR_R_03 | Kosongkan sifat hubungan
            R-03      | INSPEKTORAT | DINAS     |                                      |          | Sekretaris Daerah diberi tahu
            R-11      | DINAS     | KECAMATAN   | KOORDINATIF                          | BJR_R_11 | Ganti koordinatif dengan koordinasi teknis fungsional dan/atau teknis operasional
            R-11      | KECAMATAN | BADAN       | KOORDINATIF                          | BJR_R_11 | tidak bersifat koordinatif
            R-11      | SETWAN    | KECAMATAN   | KOORDINATIF KOLEGIAL                 | BJR_R_02 BJR_R_11 | kolegial tidak berlaku
            R-11      | SETWAN    | KECAMATAN   | TEKNIS_FUNGSIONAL TEKNIS_OPERASIONAL |          | bersifat koordinasi teknis
            """)
    void sifat(String id, String pemohon, String pihak, String dipilih, String kode, String pesan) {
        List<Putusan> jawaban = jawaban(hubungan(pemohon, pihak, kata(dipilih)));
        assertThat(jawaban.stream().filter(p -> !p.terpenuhi()).map(Putusan::kode)).containsExactlyInAnyOrderElementsOf(kata(kode));
        assertThat(jawaban).filteredOn(p -> !p.terpenuhi()).allSatisfy(p -> assertThat(p.akibat()).isEqualTo(Akibat.TOLAK));
        assertThat(jawaban).filteredOn(p -> kode == null || !p.terpenuhi()).anySatisfy(p -> assertThat(p.pesan()).contains(pesan));
    }

    @Test
    @DisplayName("of every pair exactly the natures that its row has are accepted, and none at all where there is no row")
    void tidakAdaYangLain() {
        for (String a : URUTAN) {
            for (String b : URUTAN) {
                Set<String> diterima = Arrays.stream(SifatHubungan.values()).map(Enum::name)
                        .filter(s -> jawaban(hubungan(a, b, List.of(s))).stream().allMatch(Putusan::terpenuhi))
                        .collect(Collectors.toSet());
                assertThat(diterima).as(a + " " + b).isEqualTo(new HashSet<>(hubungan(a, b, List.of()).berlaku()));
            }
        }
    }

    @Test
    @DisplayName("BJR-X-121 an empty choice is filled with all but the structural nature")
    void kosongTanpaStruktural() {
        List<String> setdaDinas = hubungan("DINAS", "SETDA", List.of()).berlaku();
        assertThat(SifatBerlaku.terisi(List.of(), setdaDinas)).contains("KONSULTATIF").doesNotContain("STRUKTURAL").hasSize(4);
        assertThat(SifatBerlaku.terisi(List.of("STRUKTURAL"), setdaDinas)).containsExactly("STRUKTURAL");
        assertThat(SifatBerlaku.terisi(List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} (Sekda sendiri {2}) kepada {3}, {5} → {6}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-07  | SETDA     | true  | DINAS     | false | PETUNJUK | true
            BJR-X-11  | KECAMATAN | false | KELURAHAN | true  | PETUNJUK | true
            BJR-X-75  | KELURAHAN | false | KECAMATAN | true  | PETUNJUK | false
            BJR-X-75  | KELURAHAN | false | KECAMATAN | true  | LAPORAN  | true
            BJR-X-122 | SETDA     | false | DINAS     | false | PETUNJUK | false
            BJR-X-122 | SETDA     | true  | DINAS     | false | PETUNJUK | true
            R-12      | SETDA     | true  | DINAS     | false | LAPORAN  | false
            R-12      | SETDA     | true  | SETDA     | false | PETUNJUK | false
            R-12      | DINAS     | false | SETDA     | false | LAPORAN  | true
            R-12      | DINAS     | false | SETDA     | false | PETUNJUK | false
            R-12      | KECAMATAN | false | KELURAHAN | false | PETUNJUK | false
            R-12      | KELURAHAN | false | KECAMATAN | false | LAPORAN  | false
            R-12      | KECAMATAN | false | KELURAHAN | true  | LAPORAN  | false
            R-12      | DINAS     | false | DINAS     | false | LAPORAN  | false
            R-12      | SETDA     | true  | DINAS     | false | PERINTAH | false
            R-12      | SETDA     | true  | DINAS     | false |          | false
            """)
    void struktural(String id, JenisUnitKerja pemohon, boolean sekda, JenisUnitKerja pihak, boolean seKecamatan, String muatan,
            boolean boleh) {
        ArahStruktural arah = ArahStruktural.antara(pemohon, sekda, pihak, seKecamatan);
        Putusan putusan = tanya(PetunjukBerjenjang.class, new PetunjukBerjenjang.Fakta("A", "B", muatan, arah.name()));
        if (boleh) {
            terpenuhi(putusan);
        } else {
            gagal(putusan, Akibat.TOLAK, "BJR_R_12");
            assertThat(putusan.pesan()).contains("A kepada B");
        }
    }

    @Test
    @DisplayName("every direction that has a way has exactly one kind of content")
    void satuMuatanSatuArah() {
        for (ArahStruktural arah : ArahStruktural.values()) {
            long boleh = Arrays.stream(MuatanStruktural.values()).filter(m -> tanya(PetunjukBerjenjang.class,
                    new PetunjukBerjenjang.Fakta("A", "B", m.name(), arah.name())).terpenuhi()).count();
            assertThat(boleh).as(arah.name()).isEqualTo(arah == ArahStruktural.LAIN ? 0 : 1);
        }
    }

    @ParameterizedTest(name = "{0}: bagian {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-11 | true  | STRUKTURAL | true
            BJR-X-12 | false | KOLEGIAL   | false
            R-13     | false |            | true
            """)
    void kelurahan(String id, boolean bagian, String dipilih, boolean boleh) {
        Putusan putusan = tanya(KelurahanDalamKecamatan.class,
                new KelurahanDalamKecamatan.Fakta("Kecamatan Banjar", "Kelurahan Pataruman", bagian, kata(dipilih)));
        if (boleh) {
            terpenuhi(putusan);
        } else {
            gagal(putusan, Akibat.TOLAK, "BJR_R_13");
            assertThat(putusan.pesan()).contains("Kelurahan Pataruman bukan bagian dari Kecamatan Banjar", "kolegial");
        }
    }

    private static List<Putusan> jawaban(HubunganFakta fakta) {
        return Stream.<Class<? extends Aturan<HubunganFakta>>>of(SifatBerlaku.class, PasanganTidakDiatur.class,
                TeknisBukanKoordinatif.class).map(aturan -> tanya(aturan, fakta)).toList();
    }

    private static HubunganFakta hubungan(String pemohon, String pihak, List<String> dipilih) {
        boolean berurut = URUTAN.indexOf(pemohon) <= URUTAN.indexOf(pihak);
        Map<String, Object> baris = PASANGAN.tanya("jenisA", berurut ? pemohon : pihak, "jenisB", berurut ? pihak : pemohon)
                .orElse(Map.of());
        return new HubunganFakta("Pemohon", "Pihak lain", dipilih,
                baris.get("sifat") == null ? List.of() : List.of(baris.get("sifat").toString().split(",")), (String) baris.get("ayat"));
    }
}
