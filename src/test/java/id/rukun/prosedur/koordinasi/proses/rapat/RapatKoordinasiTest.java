package id.rukun.prosedur.koordinasi.proses.rapat;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Coordination meetings of Bukittinggi (BKT-PR-03, BKT-PR-04). */
@UjiAplikasi
class RapatKoordinasiTest {

    private static final String DINAS = "kepala.DISTAN";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PosUnitService pos;
    @Autowired private DokumenService dokumen;
    @Autowired private HubunganKasusService hubungan;

    private KasusRapat rapat;

    @BeforeEach
    void siapkan() {
        KotaUji kota = new KotaUji(panggung, "13.75");
        rapat = new KasusRapat(panggung, pos, jam, kota);
        List.of("kepala.DISBUDPAR", "kepala.KEMENAG", "sekda", "asisten.ASISTEN_3").forEach(kota::akun);
    }

    @Test
    @DisplayName("a meeting on a task from its call to its minutes: papers, notices, and one follow-up for each result and unit")
    void tugas() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR", "KEMENAG", "PDAM")
                .semuaKepala("DISBUDPAR", "KEMENAG", "PDAM").catat(rapat.hadir("DISBUDPAR", "KEMENAG"));
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
        Ditolak.dengan("BKT_R_26", () -> rapat.kirim("TulisNotulen", rapat.notulen(""))).contains("penanggung jawab");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> rapat.kirim("TulisNotulen", rapat.notulen("DINKES"))).contains("bukan unit yang diundang");
        rapat.kirim("TulisNotulen", rapat.notulen("disbudpar; Kantor Kementerian Agama"));
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(hubungan.terkait(panggung.kasus(rapat.nomor()).id())).extracting(satu -> satu.kasus().prosedur())
                .containsOnly("tindak-lanjut-koordinasi").hasSize(2);
        assertThat(dokumen.dari(panggung.kasus(rapat.nomor()).id())).extracting(Dokumen::nama).anyMatch(n -> n.startsWith("Undangan"))
                .anyMatch(n -> n.startsWith("Daftar hadir")).anyMatch(n -> n.startsWith("Notulen"));
    }

    @Test
    @DisplayName("BKT-X-21, BKT-X-25, BKT-X-78, BKT-R-20: who may call which meeting, and with whom")
    void prakarsa() {
        Map<String, Object> umum = rapat.prakarsa("UMUM");
        umum.put("urusan", "PEMBANGUNAN");
        Ditolak.dengan("BKT_R_18", () -> rapat.mulai(DINAS, umum)).contains("Rapat umum ditentukan");
        Map<String, Object> teknis = rapat.prakarsa("TEKNIS");
        teknis.put("pokok", "TEKNIS");
        Ditolak.dengan("BKT_R_27", () -> rapat.mulai("sekda", teknis)).contains("diselenggarakan Asisten");
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS"));
        Ditolak.dengan("BKT_R_20", () -> rapat.undang("DISTAN")).contains("Peserta rapat kurang");
    }

    @Test
    @DisplayName("BKT-X-24: an Asisten's technical meeting is about no general problem")
    void topikAsisten() {
        Map<String, Object> teknis = rapat.prakarsa("TEKNIS");
        teknis.put("pokok", "UMUM");
        Ditolak.dengan("BKT_R_28", () -> rapat.mulai("asisten.ASISTEN_2", teknis)).contains("Permasalahan umum");
    }

    @Test
    @DisplayName("BKT-X-26, BKT-X-27, BKT-X-29, BKT-X-32: who stands in for a Kepala Dinas, and who sends nobody")
    void wakilDinas() {
        String sekretaris = rapat.pejabat("DISBUDPAR", JenisPos.SEKRETARIS, "Sekretaris", null);
        String kabid = rapat.pejabat("DISBUDPAR", JenisPos.KEPALA_BIDANG, "Kepala Bidang Budaya", null);
        String upt = rapat.pejabat("DISBUDPAR", JenisPos.KEPALA_UPT, "Kepala UPT Museum", null);
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR", "KEMENAG", "DKP");
        Ditolak.dengan("BKT_R_21", () -> rapat.konfirmasi("DISBUDPAR", wakil(upt))).contains("satu tingkat di bawah kepala unit");
        rapat.konfirmasi("DISBUDPAR", wakil(kabid)).semuaKepala("KEMENAG", "DKP");
        Map<String, Object> hadir = rapat.hadir("KEMENAG");
        hadir.put("wakil", List.of(rapat.wakil("DISBUDPAR", sekretaris)));
        rapat.catat(hadir);
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
        assertThat(temuan()).containsExactly("BKT_R_22");
    }

    @Test
    @DisplayName("BKT-X-30, BKT-X-34, BKT-X-123: a Kasubbag for a Bagian, a Kasi for a Camat, a Kasi of a Dinas without second level")
    void wakilLain() {
        String kasubbag = rapat.pejabat("BAG_HUMAS", JenisPos.KEPALA_SUBBAGIAN, "Kepala Subbagian Protokol", null);
        rapat.posKosong("DINAS_PASAR", JenisPos.KEPALA_BIDANG, "Kepala Bidang Pasar");
        String kasi = rapat.pejabat("DINAS_PASAR", JenisPos.KEPALA_SEKSI, "Kepala Seksi Retribusi", "Kepala Bidang Pasar");
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("BAG_HUMAS", "DINAS_PASAR", "IMIGRASI");
        rapat.konfirmasi("BAG_HUMAS", wakil(kasubbag));
        Ditolak.dengan("BKT_R_21", () -> rapat.konfirmasi("DINAS_PASAR", wakil(kasi)));
        Map<String, Object> bermandat = wakil(kasi);
        bermandat.put("mandat", "Mandat 12/2024");
        rapat.konfirmasi("DINAS_PASAR", bermandat);
        rapat.konfirmasi("IMIGRASI", new HashMap<>(Map.of("kehadiran", "WAKIL", "namaWakil", "Kepala Tata Usaha", "mandat", "Surat 3/2024")));
        Map<String, Object> hadir = rapat.hadir();
        hadir.put("wakil", List.of(rapat.wakil("BAG_HUMAS", kasubbag), rapat.wakil("DINAS_PASAR", kasi),
                rapat.wakil("IMIGRASI", "KONFIRMASI")));
        rapat.catat(hadir);
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("BKT-X-36, BKT-X-38, BKT-X-40, BKT-X-114, BKT-X-115: no policy result without a concerned unit, until the leadership lets it")
    void kebijakan() {
        String upt = rapat.pejabat("DISBUDPAR", JenisPos.KEPALA_UPT, "Kepala UPT Museum", null);
        Map<String, Object> isian = rapat.prakarsa("KEBIJAKAN");
        Ditolak.dengan("BKT_R_69", () -> rapat.mulai(DINAS, isian));
        isian.put("alasan", KasusRapat.ALASAN);
        rapat.mulai(DINAS, isian);
        Ditolak.dengan("BKT_R_24", () -> rapat.undang("DISBUDPAR", "KEMENAG"));
        List<String> terkait = List.of("DISBUDPAR", "KEMENAG", "PDAM");
        for (int sidang = 1; sidang <= 2; sidang++) {
            rapat.undang(rapat.undangan(terkait, "DISBUDPAR", "KEMENAG", "PDAM")).semuaKepala("DISBUDPAR", "KEMENAG", "PDAM");
            Map<String, Object> hadir = rapat.hadir("DISBUDPAR");
            rapat.catat(hadir);
            assertThat(rapat.tugas()).containsExactly("TentukanKelanjutan");
            if (sidang == 1) {
                Ditolak.dengan("BKT_R_74", () -> rapat.kirim("TentukanKelanjutan", kelanjutan("MINTA_PUTUSAN")));
                rapat.kirim("TentukanKelanjutan", kelanjutan("JADWAL_ULANG"));
            }
        }
        rapat.kirim("TentukanKelanjutan", kelanjutan("MINTA_PUTUSAN"));
        rapat.pejabat("sekda").kirim(rapat.nomor(), "PutuskanTanpaUnit",
                Map.of("putusan", "LANJUT_TANPA_UNIT", "alasan", KasusRapat.ALASAN));
        assertThat(temuan()).contains("BKT_R_74");
        rapat.kirim("TulisNotulen", rapat.notulen("DISBUDPAR"));
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(upt).isNotNull();
    }

    @Test
    @DisplayName("BKT-X-23, BKT-X-63: an Asisten's meeting beyond his field waits for the others, and he signs a.n. Sekda")
    void asisten() {
        Map<String, Object> teknis = rapat.prakarsa("TEKNIS");
        teknis.put("pokok", "TEKNIS");
        rapat.mulai("asisten.ASISTEN_2", teknis).undang("DISTAN", "DKP");
        assertThat(panggung.kodeGagal(rapat.nomor())).contains("BKT_R_29");
        assertThat(rapat.tugas()).isEmpty();
        String antarAsisten = hubungan.terkait(panggung.kasus(rapat.nomor()).id()).get(0).kasus().nomor();
        rapat.pejabat("asisten.ASISTEN_2").kirim(antarAsisten, "SusunNaskah", Map.of("naskah", "Sampah diangkut bersama.", "dibahasDalam",
                "RAPAT"));
        List.of("asisten.ASISTEN_2", "asisten.ASISTEN_3").stream()
                .filter(siapa -> rapat.pejabat(siapa).namaTugas(antarAsisten).contains("SetujuiNaskah"))
                .forEach(siapa -> rapat.pejabat(siapa).kirim(antarAsisten, "SetujuiNaskah", Map.of("putusan", "SETUJU")));
        panggung.jalankanPekerjaan(antarAsisten);
        panggung.jalankanPekerjaan(rapat.nomor());
        rapat.semuaKepala("DISTAN", "DKP").catat(rapat.hadir("DISTAN", "DKP"));
        Ditolak.dengan("BKT_R_15", () -> rapat.kirim("TulisNotulen", rapat.notulen("DISTAN"))).contains("a.n. Sekretaris Daerah");
        Map<String, Object> notulen = rapat.notulen("DISTAN");
        notulen.put("atasNamaSekda", true);
        rapat.kirim("TulisNotulen", notulen);
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BKT-X-49, BKT-X-80: what is agreed with the Kodim is no order, and every result names who is responsible")
    void hasilKonsultatif() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR", "KODIM").semuaKepala("DISBUDPAR", "KODIM")
                .catat(rapat.hadir("DISBUDPAR", "KODIM"));
        Map<String, Object> notulen = rapat.notulen("KODIM");
        notulen.put("hasil", List.of(Map.of("uraian", "Pengamanan pasar", "jenis", "PERINTAH", "unit", "KODIM")));
        Ditolak.dengan("BKT_R_46", () -> rapat.kirim("TulisNotulen", notulen));
        Ditolak.dengan("BKT_R_26", () -> rapat.kirim("TulisNotulen", rapat.notulen("")));
        rapat.kirim("TulisNotulen", rapat.notulen("KODIM"));
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BKT-X-105: an Asisten's meeting that touches a policy follows the rules of a policy meeting")
    void kebijakanDalamRapatAsisten() {
        Map<String, Object> teknis = rapat.prakarsa("TEKNIS");
        teknis.put("pokok", "TEKNIS");
        teknis.put("menyangkutKebijakan", true);
        rapat.mulai("asisten.ASISTEN_2", teknis);
        Ditolak.dengan("BKT_R_68", () -> rapat.undang("DISTAN", "DISBUDPAR"));
        rapat.undang(rapat.undangan(List.of("DISTAN", "DISBUDPAR"), "DISTAN", "DISBUDPAR")).semuaKepala("DISTAN", "DISBUDPAR")
                .catat(rapat.hadir("DISTAN"));
        assertThat(rapat.tugas()).containsExactly("TentukanKelanjutan");
        assertThat(panggung.kodeGagal(rapat.nomor())).contains("BKT_R_25");
    }

    @Test
    @DisplayName("at the hour of the session open confirmations close (BKT-T-14); the invited are reminded before (BKT-T-03)")
    void jamRapat() {
        Map<String, Object> isian = rapat.undangan(List.of(), "DISBUDPAR", "KEMENAG");
        isian.put("tanggal", jam.hariIni().plusDays(10));
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang(isian);
        rapat.pada(jam.hariIni().plusDays(7));
        rapat.pada(jam.hariIni().plusDays(2));
        assertThat(rapat.tugas()).containsOnly("KonfirmasiKehadiran");
        rapat.pada(jam.hariIni().plusDays(2));
        assertThat(rapat.tugas()).containsExactly("CatatKehadiran");
        rapat.catat(rapat.hadir("DISBUDPAR", "KEMENAG"));
        rapat.pada(jam.hariIni().plusDays(7));
        assertThat(panggung.berkas(rapat.nomor(), JenisEntri.PEMBERITAHUAN)).extracting(satu -> satu.path("timer").asText())
                .contains("BKT-T-03", "BKT-T-04");
    }

    @Test
    @DisplayName("postponed, then called off: the reason is kept")
    void ditundaLaluDibatalkan() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR").semuaKepala("DISBUDPAR")
                .catat(Map.of("pelaksanaan", "DITUNDA", "sebab", "Banjir"));
        assertThat(rapat.tugas()).containsExactly("UndangUnit");
        rapat.undang("DISBUDPAR").semuaKepala("DISBUDPAR").catat(Map.of("pelaksanaan", "DIBATALKAN", "sebab", "Sudah selesai"));
        panggung.pastikanSelesai(rapat.nomor(), "DIBATALKAN");
    }

    @Test
    @DisplayName("too few came: it ends without result, and no result is written into its minutes")
    void tanpaHasil() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR").semuaKepala("DISBUDPAR").catat(rapat.hadir());
        rapat.kirim("TentukanKelanjutan", kelanjutan("TANPA_HASIL"));
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> rapat.kirim("TulisNotulen", rapat.notulen("DISBUDPAR"))).contains("tanpa hasil");
    }

    private Map<String, Object> kelanjutan(String putusan) {
        Map<String, Object> isian = new HashMap<>(Map.of("putusan", putusan, "alasan", KasusRapat.ALASAN,
                "pendapat", List.of(rapat.unit("KEMENAG"))));
        if (putusan.equals("MINTA_PUTUSAN")) {
            isian.put("pimpinan", "SEKDA");
        }
        return isian;
    }

    private static Map<String, Object> wakil(String id) {
        return new HashMap<>(Map.of("kehadiran", "WAKIL", "wakil", id));
    }

    private List<String> temuan() {
        return panggung.berkas(rapat.nomor(), JenisEntri.TEMUAN).stream().map(satu -> satu.path("temuan").asText()).toList();
    }
}
