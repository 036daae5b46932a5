package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.lampiran.ContohBerkas;
import id.rukun.lampiran.LampiranService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirHasil;
import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.StatusTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.LangkahUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** BKT-PR-09: each item of a result with each of its units. */
@UjiAplikasi
class TindakLanjutKoordinasiTest {

    private static final String ALASAN = KasusTindakLanjut.ALASAN;
    private static final String BKD = "kepala.BKD";
    private static final String BAPPEDA = "kepala.BAPPEDA";
    private static final String ASISTEN = "asisten.ASISTEN_1";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private TindakLanjutService tindakLanjut;
    @Autowired private PembukaTindakLanjut pembuka;
    @Autowired private LangkahUji langkah;
    @Autowired private LampiranService lampiran;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private ProcessEngine mesin;

    private KotaUji kota;
    private String model;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        Stream.of(BKD, BAPPEDA, ASISTEN, "sekda").forEach(kota::akun);
        model = Contoh.pasang(mesin.getRepositoryService(), "uji-tindak-lanjut");
        hari = jam.hariIni();
    }

    @AfterEach
    void lepas() {
        langkah.lakukan(apa -> { });
        Contoh.lepas(mesin.getRepositoryService(), model);
    }

    @Test
    @DisplayName("tiap unit satu kasus; wajib bagi Perangkat Daerah; selesai dengan bukti, Asisten diberi tahu, masuk laporan unitnya")
    void selesai() {
        List<KasusTindakLanjut> kasus = buka("ASISTEN_1", "BKD", "BAPPEDA");
        assertThat(kasus).hasSize(2);
        KasusTindakLanjut bkd = kasus.get(0);
        assertThat(yang(bkd).wajib()).isTrue();
        assertThat(bkd.pejabat(BAPPEDA).namaTugas(bkd.nomor())).isEmpty();
        bkd.terima(BKD);
        assertThat(yang(bkd).status()).isEqualTo(StatusTindakLanjut.DIKERJAKAN);
        Map<String, Object> tanpaBukti = new HashMap<>(Map.of("hasil", "SELESAI", "uraian", "Data sudah diperbaiki."));
        Ditolak.dengan("BKT_R_51", () -> bkd.laksanakan(BKD, tanpaBukti)).contains("bukti");
        tanpaBukti.put("pindaian", List.of(lampiran.unggah(kota.akun(BKD), "bukti.pdf", ContohBerkas.pdf()).id()));
        bkd.laksanakan(BKD, tanpaBukti);
        panggung.pastikanSelesai(bkd.nomor(), "SELESAI");
        assertThat(yang(bkd).bukti()).contains("bukti.pdf");
        assertThat(penerima(bkd, "RUKUN-PRD-64")).containsExactly("kepala-unit-" + kota.unit("BKD"), "asisten-" + kota.unit("ASISTEN_1"));
        assertThat(tindakLanjut.berakhir(kota.unit("BKD"), hari, hari)).extracting(ButirTindakLanjut::id).contains(yang(bkd).id());
        assertThat(tindakLanjut.terbuka(kota.unit("BAPPEDA"))).extracting(ButirTindakLanjut::kasusId).contains(id(kasus.get(1)));
    }

    @Test
    @DisplayName("BKT-R-49 Polres dan BUMD sukarela: tanpa temuan, berapa kali pun diingatkan")
    void sukarela() {
        KasusTindakLanjut polres = buka("ASISTEN_1", "POLRES").get(0);
        assertThat(yang(polres).wajib()).isFalse();
        for (int kali = 1; kali <= 4; kali++) {
            polres.pada(hari.plusDays(14L * kali));
        }
        assertThat(yang(polres).diingatkan()).isEqualTo(4);
        assertThat(temuan(polres)).isEmpty();
    }

    @Test
    @DisplayName("BKT-T-08 diingatkan tiap empat belas hari, sebelum dan sesudah diterima; sesudah tiga pengingat temuan sekali, kepada Asisten")
    void diingatkan() {
        KasusTindakLanjut kasus = buka("ASISTEN_1", "BKD").get(0);
        kasus.pada(hari.plusDays(13));
        assertThat(yang(kasus).diingatkan()).isZero();
        kasus.pada(hari.plusDays(14));
        assertThat(yang(kasus).diingatkan()).isOne();
        kasus.terima(BKD);
        kasus.pada(hari.plusDays(28)).pada(hari.plusDays(42));
        assertThat(yang(kasus).diingatkan()).isEqualTo(3);
        assertThat(temuan(kasus)).isEmpty();
        kasus.pada(hari.plusDays(56)).pada(hari.plusDays(70));
        assertThat(temuan(kasus)).containsExactly("TINDAK_LANJUT_TERTINGGAL");
        assertThat(penerima(kasus, "BKT-T-08")).contains("asisten-" + kota.unit("ASISTEN_1"));
        kasus.laksanakan(BKD, bukti());
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BKT-R-50 bukan fungsinya: Asisten menetapkan unit lain; yang kedua kali kembali, Sekretaris Daerah menetapkan tetap")
    void dikembalikan() {
        KasusTindakLanjut kasus = buka("ASISTEN_1", "BKD").get(0).kembalikan(BKD);
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("BKT_R_50");
        assertThat(yang(kasus).status()).isEqualTo(StatusTindakLanjut.DIKEMBALIKAN);
        Ditolak.dengan("TETAP_HANYA_OLEH_SEKDA", () -> kasus.asisten(ASISTEN, Map.of("putusan", "TETAP", "alasan", ALASAN)));
        Ditolak.dengan("UNIT_TINDAK_LANJUT_SAMA", () -> kasus.asisten(ASISTEN, unitLain("BKD")));
        Map<String, Object> asing = unitLain("BKD");
        asing.put("unit", new KotaUji(panggung, "32.79").unit("DINKES"));
        Ditolak.dengan("BKT_R_09", () -> kasus.asisten(ASISTEN, asing));
        Ditolak.dengan("BKT_R_09", () -> kasus.asisten(ASISTEN, unitLain("ASISTEN_2")));
        kasus.pada(hari.plusDays(14)).asisten(ASISTEN, unitLain("BAPPEDA"));
        assertThat(yang(kasus).diingatkan()).as("unit lain diingatkan dari awal").isZero();
        assertThat(yang(kasus).unitId()).isEqualTo(kota.unit("BAPPEDA"));
        assertThat(kasus.pejabat(BKD).namaTugas(kasus.nomor())).isEmpty();
        kasus.kembalikan(BAPPEDA);
        assertThat(kasus.pejabat(ASISTEN).namaTugas(kasus.nomor())).isEmpty();
        kasus.sekda(Map.of("putusan", "TETAP", "alasan", ALASAN)).laksanakan(BAPPEDA, bukti());
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(yang(kasus).dikembalikan()).isEqualTo(2);
    }

    @Test
    @DisplayName("BKT-X-122 butir keputusan mendesak di luar fungsi unit: kepada Sekretaris Daerah, karena tidak ada Asistennya; dibatalkan")
    void x122() {
        KasusTindakLanjut kasus = buka(null, "BKD").get(0).kembalikan(BKD);
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("BKT_R_50");
        kasus.sekda(Map.of("putusan", "BATALKAN", "alasan", ALASAN));
        panggung.pastikanSelesai(kasus.nomor(), "DIBATALKAN");
        assertThat(temuan(kasus)).as("kewajiban yang dibatalkan").containsExactly("TINDAK_LANJUT_DIBATALKAN");
        assertThat(penerima(kasus, "RUKUN-PRD-64")).contains("sekda-" + kota.unit("SETDA"));
        assertThat(yang(kasus).status()).isEqualTo(StatusTindakLanjut.DIBATALKAN);
    }

    @Test
    @DisplayName("dilampaui hasil kemudian: digantikan, dengan butir penggantinya; tanpa menyebutnya ditahan")
    void diganti() {
        KasusTindakLanjut lama = buka("ASISTEN_1", "BKD").get(0).terima(BKD);
        KasusTindakLanjut baru = buka("ASISTEN_1", "BKD").get(0);
        Map<String, Object> isi = new HashMap<>(Map.of("hasil", "DIGANTI", "uraian", "Diliputi butir yang baru."));
        Ditolak.dengan("BKT_R_51", () -> lama.laksanakan(BKD, isi));
        isi.put("penggantiButir", "bukan-butir");
        Ditolak.dengan("BKT_R_51", () -> lama.laksanakan(BKD, isi));
        isi.put("penggantiButir", yang(baru).id());
        lama.laksanakan(BKD, isi);
        panggung.pastikanSelesai(lama.nomor(), "DIGANTI");
        assertThat(yang(lama).penggantiId()).isEqualTo(yang(baru).id());
    }

    @Test
    @DisplayName("kasus yang diakhiri dari luar: butirnya tidak dikerjakan siapa pun lagi; di Banjar tidak ada yang dibuka")
    void diakhiri() {
        KasusTindakLanjut kasus = buka("ASISTEN_1", "BKD").get(0);
        panggung.akhiri(kasus.nomor());
        assertThat(yang(kasus).status()).isEqualTo(StatusTindakLanjut.DIBATALKAN);

        KotaUji banjar = new KotaUji(panggung, "32.79");
        List<Kasus> dibuka = new ArrayList<>();
        langkah.lakukan(l -> dibuka.addAll(pembuka.buka(l, new ButirHasil(null, "1", "Uraian.", List.of(banjar.unit("DINKES")), null, null))));
        panggung.mulaiProses("uji-berhasil", banjar.unit("DLH"), Map.of());
        assertThat(dibuka).isEmpty();
    }

    /** A case hands a result over to units; returns their cases. */
    private List<KasusTindakLanjut> buka(String asisten, String... unit) {
        List<Kasus> dibuka = new ArrayList<>();
        langkah.lakukan(l -> dibuka.addAll(pembuka.buka(l, new ButirHasil(null, "2", "Perbaiki data pegawai.",
                Stream.of(unit).map(kota::unit).toList(), asisten == null ? null : kota.unit(asisten), hari.plusDays(60)))));
        panggung.mulaiProses("uji-berhasil", kota.unit("DPU"), Map.of());
        return dibuka.stream().map(satu -> new KasusTindakLanjut(panggung, kota, jam, satu.nomor())).toList();
    }

    private Map<String, Object> unitLain(String unit) {
        return new HashMap<>(Map.of("putusan", "UNIT_LAIN", "unit", kota.unit(unit), "alasan", ALASAN));
    }

    private static Map<String, Object> bukti() {
        return Map.of("hasil", "SELESAI", "uraian", "Sudah dikerjakan.", "bukti", "Nota 12, 3 Mei 2026");
    }

    private ButirTindakLanjut yang(KasusTindakLanjut kasus) {
        return tindakLanjut.dalamKasus(id(kasus)).orElseThrow();
    }

    private String id(KasusTindakLanjut kasus) {
        return panggung.kasus(kasus.nomor()).id();
    }

    private List<String> penerima(KasusTindakLanjut kasus, String timer) {
        return pemberitahuan.kasus(id(kasus)).stream().filter(p -> p.timer().equals(timer)).map(p -> p.penerima()).distinct().toList();
    }

    private List<String> temuan(KasusTindakLanjut kasus) {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
