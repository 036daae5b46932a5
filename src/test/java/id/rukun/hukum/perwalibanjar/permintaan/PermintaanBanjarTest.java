package id.rukun.hukum.perwalibanjar.permintaan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static id.rukun.hukum.perwalibanjar.BanjarUji.kata;
import static id.rukun.hukum.perwalibanjar.BanjarUji.tanya;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.TabelUji;
import id.rukun.hukum.perwalibanjar.IntervalJadwal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request of Banjar but for the natures of its relations: parties, forms, modes, time, Asisten, vertical agencies. */
class PermintaanBanjarTest {

    private static final TabelUji ASISTEN = new TabelUji("asisten-menurut-unit");

    /** code : kind of party : kind of Perangkat Daerah, with ! before what does not exist any more. */
    private static PihakKoordinasiFakta pihak(String pemohon, String semua) {
        return new PihakKoordinasiFakta(pemohon, kata(semua).stream().map(satu -> {
            String[] bagian = satu.replace("!", "").split(":");
            return new PihakFakta(bagian[0], "Unit " + bagian[0], bagian[1], bagian.length > 2 ? bagian[2] : null, !satu.startsWith("!"));
        }).toList());
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-72  | DINKES:PD:DINAS                               | false | tidak lengkap: yang dipilih 1, sedikitnya 2
            BJR-X-72  | DINKES:PD:DINAS DINKES:PD:DINAS               | false | tidak lengkap
            BJR-X-01  | DINKES:PD:DINAS DISDIKBUD:PD:DINAS            | true  | Unit DINKES dan Unit DISDIKBUD
            R-01      |                                               | false | yang dipilih 0
            R-01      | WALI_KOTA:WALI_KOTA DINKES:PD:DINAS           | true  | Unit WALI_KOTA
            R-01      | DINKES:PD:DINAS DPRD:DPRD BPN:INSTANSI_VERTIKAL | true | Unit BPN
            R-01      | DINKES:PD:DINAS BALOKANG:DESA                 | false | tidak dikenal: Unit BALOKANG
            R-01      | DINKES:PD:DINAS !DLH:PD:DINAS                 | false | sudah tidak ada: Unit DLH
            R-01      | BLUD_RSUD:PD DINKES:PD:DINAS                  | true  | Unit BLUD_RSUD
            """)
    void pihakDikenal(String id, String semua, boolean boleh, String pesan) {
        Putusan putusan = tanya(PihakDikenal.class, pihak("DINKES", semua));
        sesuai(putusan, boleh, Akibat.TOLAK, "BJR_R_01");
        assertThat(putusan.pesan()).contains(pesan);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-01  | A:PD:DINAS B:PD:DINAS                     | KOORDINASI_PD
            BJR-X-37  | A:PD:DINAS C:DPRD                         | KOORDINASI_DPRD
            BJR-X-124 | A:PD:DINAS D:INSTANSI_VERTIKAL            | KOORDINASI_IV
            DT-04     | A:PD:DINAS B:PD:DINAS E:WALI_KOTA         | KOORDINASI_PD
            DT-04     | A:PD:DINAS E:WALI_KOTA                    | KOORDINASI_PD
            DT-04     | A:WALI_KOTA B:PD:DINAS C:DPRD             | KOORDINASI_DPRD KOORDINASI_PD
            DT-04     | A:PD:DINAS B:PD C:DPRD D:INSTANSI_VERTIKAL | KOORDINASI_DPRD KOORDINASI_PD KOORDINASI_IV
            DT-04     | A:PD:SETWAN C:DPRD                        | KOORDINASI_PD
            DT-04     | A:PD:SETWAN C:DPRD D:INSTANSI_VERTIKAL    | KOORDINASI_PD KOORDINASI_IV
            DT-04     | A:PD:SETDA C:DPRD                         | KOORDINASI_DPRD
            DT-04     | A:PD:DINAS                                |
            """)
    void cabang(String id, String semua, String cabang) {
        PihakKoordinasiFakta fakta = pihak("A", semua);
        assertThat(CabangMenurutPihak.cabang(fakta)).extracting(Enum::name).containsExactlyElementsOf(kata(cabang));
        Putusan putusan = tanya(CabangMenurutPihak.class, fakta);
        sesuai(putusan, cabang != null, Akibat.OTOMATIS, null);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-73 | PERINTAH            | false
            R-04     | KOORDINASI          | true
            R-04     | KERJASAMA_KEMITRAAN | true
            R-04     | PEMBINAAN           | true
            R-04     | PENGAWASAN          | true
            R-04     | pembinaan           | false
            R-04     |                     | false
            """)
    void ruang(String id, String ruang, boolean boleh) {
        Putusan putusan = tanya(RuangHubunganDikenal.class, new RuangHubunganDikenal.Fakta(ruang));
        sesuai(putusan, boleh, Akibat.TOLAK, "BJR_R_04");
        assertThat(putusan.dasar()).isEqualTo("Pasal 4 Perwali Banjar 6/2023");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-21  |                                                                  | BJR_R_05 | Bentuk koordinasi belum dipilih. Pilih sedikitnya 1
            BJR-X-22  | PERTEMUAN:LANGSUNG PERTUKARAN_DATA:LANGSUNG KONSULTASI:LANGSUNG  |          |
            BJR-X-24  | PERTEMUAN:LANGSUNG                                               |          |
            BJR-X-132 | PERTEMUAN:MEDIA_ELEKTRONIK PERTUKARAN_DATA:LANGSUNG              |          |
            R-05      | CARA_LAIN:LANGSUNG                                               | BJR_R_05 | tidak dikenal: “CARA_LAIN”
            R-06      | PERTEMUAN: KONSULTASI:LANGSUNG                                   | BJR_R_06 | Pilih cara untuk: pertemuan/rapat koordinasi.
            R-06      | PERTEMUAN:HIBRIDA                                                | BJR_R_06 | langsung atau melalui media elektronik
            R-06      | PERTEMUAN:LANGSUNG PERTEMUAN:MEDIA_ELEKTRONIK                    | BJR_R_06 | satu untuk setiap bentuk
            """)
    void bentuk(String id, String bentuk, String kode, String pesan) {
        BentukFakta fakta = new BentukFakta(kata(bentuk).stream().map(satu -> satu.split(":"))
                .map(satu -> new BentukDipilih(satu[0], satu.length > 1 ? satu[1] : null)).toList());
        List<Putusan> gagal = List.of(tanya(BentukDitentukan.class, fakta), tanya(CaraTiapBentuk.class, fakta)).stream()
                .filter(p -> !p.terpenuhi()).toList();
        assertThat(gagal).extracting(Putusan::kode).containsExactlyElementsOf(kata(kode));
        assertThat(gagal).allSatisfy(p -> assertThat(p.pesan()).contains(pesan));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            R-07 | PERIODIK            | true
            R-07 | INSIDENTAL          | true
            R-07 | PERIODIK INSIDENTAL | false
            R-07 |                     | false
            R-07 | KADANG              | false
            """)
    void waktu(String id, String waktu, boolean boleh) {
        Putusan putusan = tanya(SatuWaktu.class, new SatuWaktu.Fakta(kata(waktu)));
        sesuai(putusan, boleh, Akibat.TOLAK, "BJR_R_07");
        assertThat(putusan.tafsir()).containsExactly("BJR-A-25");
    }

    @ParameterizedTest(name = "{0}: {1} {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-25 | 2023-02-01 |           | false
            R-08     |            | BULANAN   | false
            R-08     | 2023-02-01 | BULANAN   | true
            R-08     | 2023-02-01 | HARIAN    | false
            """)
    void jadwal(String id, LocalDate mulai, String interval, boolean boleh) {
        sesuai(tanya(JadwalPeriodikLengkap.class, new JadwalPeriodikLengkap.Fakta(mulai, interval)), boleh, Akibat.TOLAK, "BJR_R_08");
    }

    @ParameterizedTest(name = "{0} ke-{2} sejak {1} = {3}")
    @CsvSource({"BULANAN, 2023-01-31, 1, 2023-01-31", "BULANAN, 2023-01-31, 2, 2023-02-28", "BULANAN, 2023-01-31, 3, 2023-03-31",
        "MINGGUAN, 2023-01-06, 3, 2023-01-20", "TRIWULANAN, 2023-11-30, 2, 2024-02-29", "SEMESTERAN, 2023-08-31, 2, 2024-02-29",
        "TAHUNAN, 2024-02-29, 2, 2025-02-28", "TAHUNAN, 2024-02-29, 5, 2028-02-29"})
    @DisplayName("each date is counted from the first: a month end that is cut short does not drift")
    void tanggalJadwal(IntervalJadwal interval, LocalDate mulai, int ke, LocalDate tanggal) {
        assertThat(interval.tanggal(mulai, ke)).isEqualTo(tanggal);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-26 | ''                          | false
            R-09     |                             | false
            R-09     | Banjir di Pataruman         | true
            """)
    void kebutuhan(String id, String kebutuhan, boolean boleh) {
        sesuai(tanya(KebutuhanInsidental.class, new KebutuhanInsidental.Fakta(kebutuhan)), boleh, Akibat.TOLAK, "BJR_R_09");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-18  | BLUD_RSUD | false | true  | Asisten PEMKESRA mengoordinasikan
            BJR-X-50  | BKPSDM    | false | true  | Asisten ADM_UMUM mengoordinasikan
            BJR-X-68  | BPN       | false | false | tidak tersebut dalam Pasal 23
            R-14      | SETDA     | true  | false | koordinator Perangkat Daerah; yang diberi tahu Sekretaris Daerah
            """)
    void asisten(String id, String kode, boolean setda, boolean ada, String pesan) {
        Object asisten = ASISTEN.tanya("kota", "banjar", "kodeRouting", kode).orElse(Map.of()).get("asisten");
        Putusan putusan = tanya(AsistenDiberiTahu.class,
                new AsistenDiberiTahu.Fakta("Unit " + kode, asisten == null ? null : "Asisten " + asisten, setda));
        sesuai(putusan, ada, Akibat.OTOMATIS, null);
        assertThat(putusan.pesan()).contains(pesan);
    }

    @Test
    @DisplayName("BJR-X-124 Dinas and Kantor BPN: without a way held back, directly with a warning, through a forum without")
    void instansiVertikal() {
        JalurIvFakta tanpa = new JalurIvFakta(List.of("Kantor BPN"), null);
        gagal(tanya(JalurInstansiVertikal.class, tanpa), Akibat.TAHAN, "BJR_R_86");
        assertThat(tanya(JalurInstansiVertikal.class, tanpa).pesan()).contains("Kantor BPN belum dipilih", "hubungan langsung");
        terpenuhi(tanya(MelaluiForum.class, tanpa));
        JalurIvFakta langsung = new JalurIvFakta(List.of("Kantor BPN"), "LANGSUNG");
        terpenuhi(tanya(JalurInstansiVertikal.class, langsung));
        Putusan peringatan = tanya(MelaluiForum.class, langsung);
        gagal(peringatan, Akibat.PERINGATAN, "BJR_R_61");
        assertThat(peringatan.pesan()).contains("Kantor BPN", "alasan tertulis");
        assertThat(peringatan.kekuatan()).isEqualTo(Kekuatan.TAFSIR);
        for (String forum : List.of("FORKOPIMDA", "FORKOPIMCAM")) {
            terpenuhi(tanya(JalurInstansiVertikal.class, new JalurIvFakta(List.of("Kantor BPN"), forum)));
            terpenuhi(tanya(MelaluiForum.class, new JalurIvFakta(List.of("Kantor BPN"), forum)));
        }
        gagal(tanya(JalurInstansiVertikal.class, new JalurIvFakta(List.of("Kantor BPN"), "SURAT")), Akibat.TAHAN, "BJR_R_86");
        terpenuhi(tanya(JalurInstansiVertikal.class, new JalurIvFakta(List.of(), null)));
        terpenuhi(tanya(MelaluiForum.class, new JalurIvFakta(List.of(), "LANGSUNG")));
    }
}
