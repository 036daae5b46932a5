package id.rukun.hukum.perwalibanjar.laporan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static id.rukun.hukum.perwalibanjar.BanjarUji.kata;
import static id.rukun.hukum.perwalibanjar.BanjarUji.tanya;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.TabelUji;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports upward: both sides of each rule and of each day. */
class LaporanBanjarTest {

    private static final LocalDate HARI = LocalDate.of(2023, 6, 30);
    private static final TabelUji ASISTEN = new TabelUji("asisten-menurut-unit");

    @ParameterizedTest(name = "{0}: {1} kepada {2}, atasannya {3} → {4}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-45  | Kepala Seksi A      | Sekretaris Daerah | Kepala Bidang B   | false
            R-48      | Kepala Seksi A      | Kepala Bidang B   | Kepala Bidang B   | true
            BJR-X-117 | Lurah Pataruman     | Camat Pataruman   | Camat Pataruman   | true
            BJR-X-117 | Lurah Pataruman     | Sekretaris Daerah | Camat Pataruman   | false
            R-48      | Kepala Dinas A      | Wali Kota         | Wali Kota         | true
            R-48      | Kepala Seksi A      | Kepala Bidang B   |                   | false
            """)
    void atasan(String id, String pelapor, String penerima, String atasan, boolean boleh) {
        Putusan putusan = tanya(LaporanKepadaAtasan.class, new LaporanKepadaAtasan.Fakta(pelapor, penerima, atasan));
        sesuai(putusan, boleh, Akibat.TOLAK, "BJR_R_48");
        assertThat(putusan.pesan()).contains(pelapor);
    }

    @ParameterizedTest(name = "{0}: disampaikan {1}, ditanya {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-46 | 2023-07-01 | 2023-07-01 | false
            R-49     | 2023-06-30 | 2023-07-15 | true
            R-49     | 2023-06-29 | 2023-07-15 | true
            R-49     |            | 2023-06-30 | true
            R-49     |            | 2023-07-01 | false
            """)
    @DisplayName("due on 30 June: that day is timely, the next is late, filed or not")
    void tepatWaktu(String id, LocalDate disampaikan, LocalDate hari, boolean tepat) {
        Putusan putusan = tanya(LaporanTepatWaktu.class, new LaporanTepatWaktu.Fakta("DLH", HARI, disampaikan, hari));
        sesuai(putusan, tepat, Akibat.TEMUAN, "BJR_R_49");
        assertThat(putusan.pesan()).contains("jatuh tempo 30 Juni 2023");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({"BJR-X-94, , false", "R-50, 0, false", "R-50, -1, false", "R-50, 1, true", "R-50, 3, true"})
    void periode(String id, Integer bulan, boolean boleh) {
        Putusan putusan = tanya(PeriodeDitetapkan.class, new PeriodeDitetapkan.Fakta("Kepala Seksi A", "Kepala Bidang B", bulan));
        sesuai(putusan, boleh, Akibat.TAHAN, "BJR_R_50");
        assertThat(putusan.pesan()).contains(boleh ? bulan + " bulan" : "siklusnya tidak dapat dimulai", "Kepala Seksi A kepada Kepala");
    }

    @ParameterizedTest(name = "diakui {0}, ditanya {1} → {2}")
    @CsvSource({"2023-07-07, 2023-08-01, true", "2023-07-08, 2023-08-01, false", ", 2023-07-07, true", ", 2023-07-08, false"})
    @DisplayName("instructed on 30 June: acknowledged up to 7 July")
    void petunjuk(LocalDate diakui, LocalDate hari, boolean tepat) {
        Putusan putusan = tanya(PetunjukDiakui.class, new PetunjukDiakui.Fakta("Kepala Seksi A", HARI, diakui, hari));
        sesuai(putusan, tepat, Akibat.TEMUAN, "BJR_R_51");
        assertThat(putusan.pesan()).contains("30 Juni 2023 kepada Kepala Seksi A", "batasnya 7 Juli 2023");
    }

    @ParameterizedTest(name = "{0}: {1} kepala {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-96  | BUMD        | true  | true  | sukarela
            R-52      | BLUD_RSUD   | true  | true  | sukarela
            R-52      | BUMD        | false | false | Bukan Kepala Perangkat Daerah
            R-52      | DLH         | true  | true  | kepala Perangkat Daerah
            R-52      | DLH         | false | false | tidak memimpin unit itu
            BJR-X-119 | SETDA       | true  | true  | kepala Perangkat Daerah
            BJR-X-137 | KELURAHAN   | true  | true  | kepala Perangkat Daerah
            R-52      | BPN         | true  | false | tidak termasuk jenis Perangkat Daerah
            """)
    void kepala(String id, String kode, boolean kepala, boolean boleh, String pesan) {
        String jenis = (String) ASISTEN.tanya("kota", "banjar", "kodeRouting", kode).orElse(Map.of()).get("jenisPd");
        Putusan putusan = tanya(KepalaPerangkatDaerah.class, new KepalaPerangkatDaerah.Fakta("Pejabat A", kode, jenis, kepala,
                kode.equals("BUMD") || kode.equals("BLUD_RSUD")));
        sesuai(putusan, boleh, Akibat.TOLAK, "BJR_R_52");
        assertThat(putusan.pesan()).contains(pesan);
    }

    @Test
    @DisplayName("BJR-X-48 without monitoring and evaluation held back; told, or said to be none, accepted")
    void unsur() {
        terpenuhi(tanya(UnsurLengkap.class, new UnsurLengkap.Fakta("DLH", unsur("-"))));
        for (UnsurPertanggungjawaban satu : UnsurPertanggungjawaban.values()) {
            Putusan putusan = tanya(UnsurLengkap.class, new UnsurLengkap.Fakta("DLH", unsur(satu.name())));
            gagal(putusan, Akibat.TAHAN, "BJR_R_53");
            assertThat(putusan.pesan()).contains("dari 5 unsur belum ada " + satu.sebutan() + ".");
        }
        gagal(tanya(UnsurLengkap.class, new UnsurLengkap.Fakta("DLH", List.of())), Akibat.TAHAN, "BJR_R_53");
        List<UnsurIsian> nihil = Arrays.stream(UnsurPertanggungjawaban.values()).map(u -> new UnsurIsian(u.name(), null, true)).toList();
        terpenuhi(tanya(UnsurLengkap.class, new UnsurLengkap.Fakta("DLH", nihil)));
        assertThat(UnsurPertanggungjawaban.values()).hasSize(5);
    }

    private static List<UnsurIsian> unsur(String kosong) {
        return Arrays.stream(UnsurPertanggungjawaban.values())
                .map(u -> new UnsurIsian(u.name(), u.name().equals(kosong) ? " " : "Isi.", false)).toList();
    }

    /** station = day of June, or - where it was skipped. */
    private static List<LangkahPertanggungjawaban> langkah(String dilalui) {
        return kata(dilalui).stream().map(satu -> satu.split("=")).map(satu -> new LangkahPertanggungjawaban(satu[0],
                satu[1].equals("-") ? null : LocalDate.of(2023, 6, Integer.parseInt(satu[1])), satu[1].equals("-"))).toList();
    }

    @ParameterizedTest(name = "{0}: {1} sesudah {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-50  | ASISTEN   |                     | true  |
            R-54      | SEKDA     |                     | false | belum melalui Asisten
            R-54      | SEKDA     | ASISTEN=30          | true  |
            R-54      | SEKDA     | ASISTEN=29          | true  |
            BJR-X-97  | SEKDA     | ASISTEN=-           | true  |
            R-54      | WALI_KOTA | ASISTEN=10 SEKDA=12 | true  |
            R-54      | WALI_KOTA | SEKDA=12            | false | belum melalui Asisten
            R-54      | WALI_KOTA | ASISTEN=10          | false | belum melalui Sekretaris Daerah
            R-54      | WALI_KOTA |                     | false | Asisten dan Sekretaris Daerah
            BJR-X-119 | WALI_KOTA | ASISTEN=- SEKDA=-   | true  |
            BJR-X-120 | SEKDA     | ASISTEN=-           | true  |
            """)
    void jalur(String id, String stasiun, String dilalui, boolean boleh, String pesan) {
        Putusan putusan = tanya(JalurPertanggungjawaban.class,
                new JalurPertanggungjawaban.Fakta("DLH", stasiun, HARI, langkah(dilalui)));
        sesuai(putusan, boleh, Akibat.TOLAK, "BJR_R_54");
        assertThat(putusan.pesan()).contains("DLH", boleh ? "menurut urutannya" : pesan);
    }

    @Test
    @DisplayName("a station that is dated after the step that follows it was not passed before it")
    void langkahSesudahnya() {
        gagal(tanya(JalurPertanggungjawaban.class, new JalurPertanggungjawaban.Fakta("DLH", "SEKDA", HARI.minusDays(1),
                langkah("ASISTEN=30"))), Akibat.TOLAK, "BJR_R_54");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-50  | BKPSDM    | ADM_UMUM
            BJR-X-96  | BUMD      | EKBANG
            BJR-X-97  | DINAS_BARU |
            BJR-X-119 | SETDA     |
            BJR-X-137 | KELURAHAN | PEMKESRA
            """)
    void asisten(String id, String kode, String asisten) {
        Object menurutTabel = ASISTEN.tanya("kota", "banjar", "kodeRouting", kode).orElse(Map.of()).get("asisten");
        assertThat(menurutTabel).isEqualTo(asisten);
        Putusan putusan = tanya(AsistenPertanggungjawaban.class, new AsistenPertanggungjawaban.Fakta("Unit A", asisten));
        sesuai(putusan, asisten != null, Akibat.OTOMATIS, null);
        assertThat(putusan.pesan()).contains(asisten == null ? "langkah Asisten dilewati" : "melalui " + asisten);
    }

    @ParameterizedTest(name = "{0}: {1} pelapor {2} kosong {3} → dilewati {4}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-119 | SEKDA     | true  | false | true
            BJR-X-120 | ASISTEN   | false | true  | true
            R-87      | ASISTEN   | false | false | false
            R-87      | SEKDA     | false | true  | true
            R-87      | WALI_KOTA | false | true  | false
            R-87      | WALI_KOTA | true  | false | false
            """)
    void dilewati(String id, String stasiun, boolean pelapor, boolean kosong, boolean dilewati) {
        Putusan putusan = tanya(StasiunDilewati.class, new StasiunDilewati.Fakta(stasiun, "Pejabat A", pelapor, kosong));
        sesuai(putusan, !dilewati, Akibat.OTOMATIS, null);
        assertThat(putusan.pesan()).contains(!dilewati ? "Pejabat A" : pelapor ? "dijabat pelapor sendiri" : "jabatan kosong");
    }

    @ParameterizedTest(name = "{0}: Kelurahan {1}, {2}")
    @CsvSource({"BJR-X-137, true, Camat Pataruman", "R-88, true,", "R-88, false,"})
    void salinan(String id, boolean kelurahan, String camat) {
        Putusan putusan = tanya(SalinanUntukCamat.class, new SalinanUntukCamat.Fakta("Unit A", kelurahan, camat));
        sesuai(putusan, !kelurahan, Akibat.OTOMATIS, null);
        assertThat(putusan.pesan()).contains(!kelurahan ? "bukan Kelurahan" : camat == null ? "kepada Camatnya" : camat);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({"BJR-X-105, Asisten Pemerintahan, false", "R-78, Sekretaris Daerah, true"})
    void pelaksana(String id, String siapa, boolean sekda) {
        sesuai(tanya(PemantauanOlehSekda.class, new PemantauanOlehSekda.Fakta(siapa, sekda)), sekda, Akibat.TOLAK, "BJR_R_78");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({"BJR-X-106, PELANTIKAN, false", "R-79, , false", "R-79, PENYUSUNAN_KEBIJAKAN, true", "R-79, PENGOORDINASIAN_TUGAS, true",
        "R-79, PEMANTAUAN_EVALUASI, true", "R-79, PELAYANAN_ADMINISTRATIF_ASN, true"})
    void fungsi(String id, String fungsi, boolean boleh) {
        sesuai(tanya(FungsiPemantauanDikenal.class, new FungsiPemantauanDikenal.Fakta(fungsi)), boleh, Akibat.TOLAK, "BJR_R_79");
    }

    @ParameterizedTest(name = "{0}: {1}, {2} → {3}")
    @CsvSource({"BJR-X-107, Baik., , false", "R-80, , 2023-06-30, false", "R-80, Baik., 2023-06-30, true"})
    void dilaporkan(String id, String hasil, LocalDate dilaporkan, boolean boleh) {
        sesuai(tanya(PemantauanDilaporkan.class, new PemantauanDilaporkan.Fakta(hasil, dilaporkan)), boleh, Akibat.TAHAN, "BJR_R_80");
    }
}
