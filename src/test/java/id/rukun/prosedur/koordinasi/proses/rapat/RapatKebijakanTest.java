package id.rukun.prosedur.koordinasi.proses.rapat;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.StatusRapat;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.UjiAplikasi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings on a policy in Bukittinggi: nobody takes its result without the units that it concerns (Pasal 9 angka 7). */
@UjiAplikasi
class RapatKebijakanTest {

    private static final String DINAS = "kepala.DISTAN";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PosUnitService pos;
    @Autowired private RapatKoordinasiService register;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private RiwayatIsian riwayat;
    @Autowired private TindakLanjutService tindakLanjut;

    private KotaUji kota;
    private KasusRapat rapat;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        rapat = new KasusRapat(panggung, pos, jam, kota);
        List.of("kepala.DISBUDPAR", "kepala.KEMENAG", "sekda", "walikota", "asisten.ASISTEN_2", "asisten.ASISTEN_3").forEach(kota::akun);
    }

    @Test
    @DisplayName("BKT-R-24, BKT-R-69: who calls it gives his reason, and invites the units that it concerns; the Sekda is told")
    void prakarsa() {
        Map<String, Object> isian = rapat.prakarsa("KEBIJAKAN");
        Ditolak.dengan("BKT_R_69", () -> rapat.mulai(DINAS, isian));
        isian.put("alasan", KasusRapat.ALASAN);
        isian.put("bidang", List.of("KEUANGAN_DAERAH"));
        rapat.mulai(DINAS, isian);
        assertThat(penerima("RUKUN-PRD-62")).containsExactlyInAnyOrder("sekda-" + kota.unit("SETDA"), "asisten-" + kota.unit("ASISTEN_3"));
        Ditolak.dengan("BKT_R_24", () -> rapat.undang("DISBUDPAR", "KEMENAG"));
        Ditolak.dengan("BKT_R_24", () -> rapat.undang(rapat.undangan(List.of("DISBUDPAR", "KEMENAG"), "DISBUDPAR")));
    }

    @Test
    @DisplayName("BKT-X-65: of a policy meeting of Asisten II in his field no reason is asked, and the Sekda is told")
    void asistenDua() {
        Map<String, Object> isian = rapat.prakarsa("KEBIJAKAN");
        isian.put("bidang", List.of("PERENCANAAN"));
        rapat.mulai("asisten.ASISTEN_2", isian);
        assertThat(panggung.kodeGagal(rapat.nomor())).containsExactly("BKT_R_17");
        assertThat(penerima("RUKUN-PRD-62")).containsExactly("sekda-" + kota.unit("SETDA"));
    }

    @Test
    @DisplayName("BKT-X-37: the missing head sends a valid substitute: a policy result is possible")
    void wakilSah() {
        String kabid = rapat.pejabat("DISBUDPAR", JenisPos.KEPALA_BIDANG, "Kepala Bidang Budaya", null);
        diundang("DISBUDPAR", "KEMENAG");
        Map<String, Object> hadir = rapat.hadir("KEMENAG");
        hadir.put("wakil", List.of(rapat.wakil("DISBUDPAR", kabid)));
        rapat.catat(hadir);
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
    }

    @Test
    @DisplayName("BKT-X-38: the missing head sends somebody two levels down: recorded as invalid, and the unit counts as missing")
    void wakilTidakSah() {
        rapat.pejabat("DISBUDPAR", JenisPos.KEPALA_BIDANG, "Kepala Bidang Budaya", null);
        String upt = rapat.pejabat("DISBUDPAR", JenisPos.KEPALA_UPT, "Kepala UPT Museum", null);
        diundang("DISBUDPAR", "KEMENAG");
        Map<String, Object> hadir = rapat.hadir("KEMENAG");
        hadir.put("wakil", List.of(rapat.wakil("DISBUDPAR", upt)));
        rapat.catat(hadir);
        assertThat(rapat.tugas()).containsExactly("TentukanKelanjutan");
        assertThat(panggung.kodeGagal(rapat.nomor())).contains("BKT_R_21", "BKT_R_25");
    }

    @Test
    @DisplayName("BKT-X-36, BKT-X-40: an Instansi Vertikal stays away: no policy result")
    void instansiVertikalAbsen() {
        diundang("DISBUDPAR", "KEMENAG", "DKP", "DPU", "DINKES");
        rapat.catat(rapat.hadir("DISBUDPAR", "DKP", "DPU", "DINKES"));
        assertThat(rapat.tugas()).containsExactly("TentukanKelanjutan");
        assertThat(panggung.kodeGagal(rapat.nomor())).containsExactly("BKT_R_69", "BKT_R_25");
    }

    @Test
    @DisplayName("BKT-X-114: a concerned BUMD stays away: a policy result is possible, its absence is recorded")
    void bumdAbsen() {
        diundang("DISBUDPAR", "KEMENAG", "PDAM");
        rapat.catat(rapat.hadir("DISBUDPAR", "KEMENAG"));
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
        assertThat(register.kehadiran(register.terakhir(yang().prosesId()).orElseThrow())).filteredOn(satu -> !satu.hadir())
                .singleElement().satisfies(satu -> assertThat(satu.unitId()).isEqualTo(kota.unit("PDAM")));
    }

    @Test
    @DisplayName("BKT-X-115: after two sessions without the same Instansi Vertikal the Walikota may let the result be taken, a finding")
    void lanjutTanpaUnit() {
        duaSidangTanpaKemenag("WALI_KOTA");
        assertThat(rapat.tugas()).as("kepala dinas tidak memutusnya").isEmpty();
        assertThat(rapat.pejabat("sekda").namaTugas(rapat.nomor())).as("yang diminta Walikota").isEmpty();
        rapat.pejabat("walikota").kirim(rapat.nomor(), "PutuskanTanpaUnit", putusan("LANJUT_TANPA_UNIT"));
        assertThat(temuan()).contains("BKT_R_74");
        rapat.kirim("TulisNotulen", rapat.notulen("DISBUDPAR"));
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("the Sekda has a further session called; then he ends it without result")
    void dijadwalkanUlangLaluTanpaHasil() {
        duaSidangTanpaKemenag("SEKDA");
        rapat.pejabat("sekda").kirim(rapat.nomor(), "PutuskanTanpaUnit", putusan("JADWAL_ULANG"));
        assertThat(rapat.tugas()).containsExactly("UndangUnit");
        sidang("DISBUDPAR", "KEMENAG").catat(rapat.hadir("DISBUDPAR"));
        assertThat(register.sidang(yang().prosesId())).hasSize(3);
        rapat.kirim("TentukanKelanjutan", kelanjutan("MINTA_PUTUSAN", "SEKDA"));
        rapat.pejabat("sekda").kirim(rapat.nomor(), "PutuskanTanpaUnit", putusan("TANPA_HASIL"));
        Map<String, Object> notulen = rapat.notulen();
        rapat.kirim("TulisNotulen", notulen);
        panggung.pastikanSelesai(rapat.nomor(), "TANPA_HASIL");
        assertThat(yang().status()).isEqualTo(StatusRapat.TANPA_HASIL);
        assertThat(temuan()).doesNotContain("BKT_R_74");
        assertThat(panggung.kodeGagal(rapat.nomor())).as("asked for twice, never taken").doesNotContain("BKT_R_74");
    }

    @Test
    @DisplayName("BKT-X-105: an Asisten's technical meeting that touches a policy follows the rules of a policy meeting (BKT-R-68)")
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
    @DisplayName("who confirms for his unit is taken down with his own office, not with the one that called the meeting")
    void konfirmasiMenurutKantor() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR", "KEMENAG").semuaKepala("KEMENAG");
        rapat.pejabat("kepala.DISBUDPAR").kirim(rapat.nomor(), "KonfirmasiKehadiran", Map.of("kehadiran", "KEPALA"));
        assertThat(riwayat.kantorTugas(panggung.kasus(rapat.nomor()).id()).values())
                .contains("kepala-unit-" + kota.unit("DISBUDPAR"), "kepala-unit-" + kota.unit("KEMENAG"));
    }

    @Test
    @DisplayName("the minutes may have as long a number as its field takes: the follow-up names it")
    void nomorNotulenPanjang() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR").semuaKepala("DISBUDPAR").catat(rapat.hadir("DISBUDPAR"));
        Map<String, Object> notulen = rapat.notulen("DISBUDPAR");
        notulen.put("nomor", "9".repeat(100));
        rapat.kirim("TulisNotulen", notulen);
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(tindakLanjut.terbuka(kota.unit("DISBUDPAR"))).extracting(ButirTindakLanjut::butir)
                .contains("1 (notulen " + "9".repeat(100) + ")");
    }

    @Test
    @DisplayName("BKT-R-20: nor may a result be taken without the others: where nobody but the convener came, the Walikota cannot let it")
    void lanjutTanpaSiapaPun() {
        diundang("DISBUDPAR", "KEMENAG").catat(rapat.hadir());
        rapat.kirim("TentukanKelanjutan", kelanjutan("JADWAL_ULANG", null, "DISBUDPAR", "KEMENAG"));
        sidang("DISBUDPAR", "KEMENAG").catat(rapat.hadir());
        rapat.kirim("TentukanKelanjutan", kelanjutan("MINTA_PUTUSAN", "WALI_KOTA", "DISBUDPAR", "KEMENAG"));
        Pejabat walikota = rapat.pejabat("walikota");
        Ditolak.dengan("BKT_R_20", () -> walikota.kirim(rapat.nomor(), "PutuskanTanpaUnit", putusan("LANJUT_TANPA_UNIT")))
                .contains("Peserta rapat kurang");
        walikota.kembalikan(walikota.tugas(rapat.nomor(), "PutuskanTanpaUnit"));
        walikota.kirim(rapat.nomor(), "PutuskanTanpaUnit", putusan("TANPA_HASIL"));
        assertThat(temuan()).doesNotContain("BKT_R_74");
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
    }

    @Test
    @DisplayName("RUKUN-DATA-45: a second session of the same day is at a later hour, else the first would be counted twice (BKT-P-24)")
    void sidangHariYangSama() {
        Map<String, Object> pertama = diundangPukul("13:00");
        rapat.kirim("TentukanKelanjutan", kelanjutan("JADWAL_ULANG", null));
        Map<String, Object> kedua = rapat.undangan(List.of("DISBUDPAR", "KEMENAG"), "DISBUDPAR", "KEMENAG");
        kedua.put("mulai", pertama.get("mulai"));
        Ditolak.dengan("SIDANG_TIDAK_BERURUTAN", () -> rapat.undang(kedua)).contains("pukul 13.00", "sidang sebelumnya");
        rapat.pejabat(DINAS).kembalikan(rapat.pejabat(DINAS).tugas(rapat.nomor(), "UndangUnit"));
        kedua.put("mulai", "13:01");
        rapat.undang(kedua);
        assertThat(register.sidang(yang().prosesId())).hasSize(2);
    }

    /** A session at this hour to which KEMENAG does not come. */
    private Map<String, Object> diundangPukul(String mulai) {
        Map<String, Object> isian = rapat.prakarsa("KEBIJAKAN");
        isian.put("alasan", KasusRapat.ALASAN);
        Map<String, Object> undangan = rapat.undangan(List.of("DISBUDPAR", "KEMENAG"), "DISBUDPAR", "KEMENAG");
        undangan.put("mulai", mulai);
        rapat.mulai(DINAS, isian).undang(undangan).semuaKepala("DISBUDPAR", "KEMENAG").catat(rapat.hadir("DISBUDPAR"));
        return undangan;
    }

    /** Two sessions to which KEMENAG does not come; then the leadership is asked, which is refused after the first. */
    private void duaSidangTanpaKemenag(String pimpinan) {
        diundang("DISBUDPAR", "KEMENAG").catat(rapat.hadir("DISBUDPAR"));
        Ditolak.dengan("BKT_R_74", () -> rapat.kirim("TentukanKelanjutan", kelanjutan("MINTA_PUTUSAN", pimpinan)));
        rapat.kirim("TentukanKelanjutan", kelanjutan("JADWAL_ULANG", null));
        assertThat(rapat.tugas()).containsExactly("UndangUnit");
        sidang("DISBUDPAR", "KEMENAG").catat(rapat.hadir("DISBUDPAR"));
        assertThat(rapat.lembar("TentukanKelanjutan")).doesNotContain("MINTA_PUTUSAN");
        rapat.kirim("TentukanKelanjutan", kelanjutan("MINTA_PUTUSAN", pimpinan));
    }

    private KasusRapat diundang(String... unit) {
        Map<String, Object> isian = rapat.prakarsa("KEBIJAKAN");
        isian.put("alasan", KasusRapat.ALASAN);
        rapat.mulai(DINAS, isian);
        return sidang(unit);
    }

    /** A session is called of units all of which are concerned; each says that its head comes. */
    private KasusRapat sidang(String... unit) {
        return rapat.undang(rapat.undangan(List.of(unit), unit)).semuaKepala(unit);
    }

    private static Map<String, Object> putusan(String putusan) {
        return Map.of("putusan", putusan, "alasan", KasusRapat.ALASAN);
    }

    private Map<String, Object> kelanjutan(String putusan, String pimpinan) {
        return kelanjutan(putusan, pimpinan, "KEMENAG");
    }

    private Map<String, Object> kelanjutan(String putusan, String pimpinan, String... pendapat) {
        Map<String, Object> isian = new HashMap<>(Map.of("putusan", putusan, "alasan", KasusRapat.ALASAN,
                "pendapat", Stream.of(pendapat).map(rapat::unit).toList()));
        if (pimpinan != null) {
            isian.put("pimpinan", pimpinan);
        }
        return isian;
    }

    private RapatKoordinasi yang() {
        return register.dalamKasus(panggung.kasus(rapat.nomor()).id()).get(0);
    }

    private List<String> penerima(String timer) {
        return pemberitahuan.kasus(panggung.kasus(rapat.nomor()).id()).stream().filter(satu -> satu.timer().equals(timer))
                .map(satu -> satu.penerima()).toList();
    }

    private List<String> temuan() {
        return panggung.berkas(rapat.nomor(), JenisEntri.TEMUAN).stream().map(satu -> satu.path("temuan").asText()).toList();
    }
}
