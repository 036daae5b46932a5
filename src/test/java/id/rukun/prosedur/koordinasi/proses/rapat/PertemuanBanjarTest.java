package id.rukun.prosedur.koordinasi.proses.rapat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.StatusRapat;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Meetings of Banjar (BJR-PR-02): called by a coordination, with other rules. */
@UjiAplikasi
class PertemuanBanjarTest {

    private static final String DINAS = "kepala.DISPORA";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PosUnitService pos;
    @Autowired private ProcessEngine mesin;
    @Autowired private KasusService kasusService;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private RapatKoordinasiService register;
    @Autowired private HubunganKasusService hubungan;
    @Autowired private DokumenService dokumen;
    @Autowired private CetakUji cetak;
    @Autowired private SesiTerlewatHarian harian;
    @Autowired private TransactionTemplate transaksi;
    @Autowired private PemberitahuanService pemberitahuan;

    private KotaUji kota;
    private KasusRapat rapat;
    private KoordinasiPemanggil pemanggil;
    private String proses;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        rapat = new KasusRapat(panggung, pos, jam, kota);
        pemanggil = new KoordinasiPemanggil(panggung, mesin, kasusService, koordinasi, kota, jam.hariIni());
        List.of("sekda", "kepala.DISNAKER", "kepala.DKUKMP").forEach(kota::akun);
    }

    @Test
    @DisplayName("nobody starts a meeting in Banjar")
    void tidakDimulaiOrang() {
        assertThatThrownBy(() -> rapat.mulai(DINAS, rapat.prakarsa("TUGAS")))
                .isInstanceOf(AuthorizationException.class).hasMessageContaining("tidak berwenang memulai prosedur ini");
    }

    @Test
    @DisplayName("BJR-X-24, BJR-X-66, BJR-X-69, BJR-X-78, BKT-X-58: a Kasi may come, each has his own mode, each result names who is "
            + "responsible, and no follow-up is opened")
    void pertemuan() {
        String kasi = rapat.pejabat("DISNAKER", JenisPos.KEPALA_SEKSI, "Kepala Seksi Pelatihan", null);
        dipanggil("LANGSUNG", null);
        rapat.undang("DISNAKER", "DKUKMP").konfirmasi("DISNAKER", Map.of("kehadiran", "WAKIL", "wakil", kasi)).semuaKepala("DKUKMP");
        Map<String, Object> hadir = rapat.hadir("DKUKMP");
        hadir.put("wakil", List.of(rapat.wakil("DISNAKER", kasi)));
        hadir.put("bermedia", List.of(rapat.unit("DKUKMP")));
        rapat.catat(hadir);
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
        assertThat(yang().cara()).isEqualTo("LANGSUNG");
        assertThat(register.kehadiran(register.terakhir(proses).orElseThrow())).extracting(KehadiranRapat::sah, KehadiranRapat::bermedia)
                .containsExactly(tuple(true, false), tuple(true, true));
        Ditolak.dengan("BJR_R_16", () -> rapat.kirim("TulisNotulen", rapat.notulenTanpaUnit()));
        rapat.kirim("TulisNotulen", rapat.notulen("DISNAKER"));
        assertThat(pemanggil.hasil(proses)).isEqualTo("SELESAI");
        assertThat(yang().status()).isEqualTo(StatusRapat.SELESAI);
        assertThat(panggung.kodeGagal(rapat.nomor())).doesNotContain("BKT_R_21", "BKT_R_22");
        assertThat(temuan()).isEmpty();
        assertThat(hubungan.terkait(yang().kasusId())).isEmpty();
        assertThat(dokumen.dari(yang().kasusId())).hasSize(3).allSatisfy(satu -> cetak.cetak(satu.id()));
    }

    @Test
    @DisplayName("BJR-R-15, BJR-R-17: the medium is named; a meeting to which only one comes ends without result, a finding for the others")
    void satuPihak() {
        dipanggil("MEDIA_ELEKTRONIK", null);
        Ditolak.dengan("BJR_R_17", () -> rapat.undang("DISNAKER"));
        Map<String, Object> isian = rapat.undangan(List.of(), "DISNAKER");
        isian.put("media", "Rapat video");
        rapat.undang(isian).semuaKepala("DISNAKER").catat(rapat.hadir());
        assertThat(rapat.tugas()).containsExactly("TentukanKelanjutan");
        assertThat(rapat.lembar("TentukanKelanjutan")).contains("tanpaPilihan", "MINTA_PUTUSAN");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> rapat.kirim("TentukanKelanjutan", new HashMap<>(Map.of("putusan", "MINTA_PUTUSAN",
                "pimpinan", "SEKDA", "pendapat", List.of(), "alasan", KasusRapat.ALASAN))));
        rapat.kirim("TentukanKelanjutan", Map.of("putusan", "TANPA_HASIL", "pendapat", List.of(), "alasan", KasusRapat.ALASAN));
        assertThat(temuan()).containsExactly("BJR_R_15");
        Map<String, Object> notulen = rapat.notulen();
        rapat.kirim("TulisNotulen", notulen);
        assertThat(pemanggil.hasil(proses)).isEqualTo("TANPA_HASIL");
        assertThat(yang().status()).isEqualTo(StatusRapat.TANPA_HASIL);
        assertThat(dokumen.dari(yang().kasusId())).last().satisfies(satu -> assertThat(satu.naskah().toString())
                .contains("Dinas Pemuda dan Olahraga (pemrakarsa)", "Rapat berakhir tanpa hasil"));
    }

    @Test
    @DisplayName("BJR-X-109, BJR-X-110: no meeting is called for a day before the regulation was in force, nor of an unknown unit")
    void sebelumBerlaku() {
        dipanggil("LANGSUNG", null);
        Map<String, Object> isian = rapat.undangan(List.of(), "DISNAKER");
        isian.put("tanggal", LocalDate.of(2023, 1, 5));
        Ditolak.dengan("BJR_R_83", () -> rapat.undang(isian));
        Map<String, Object> asing = rapat.undangan(List.of(), "DISNAKER");
        asing.put("undangan", List.of("XYZ"));
        Ditolak.dengan("BJR_R_82", () -> rapat.undang(asing)).contains("XYZ");
    }

    @Test
    @DisplayName("BJR-X-27: a session of a schedule that nobody holds by the next date is a finding on the day after it, once (BJR-T-03)")
    void sesiTidakDiadakan() {
        LocalDate sesi = jam.hariIni().minusMonths(1).plusDays(1);
        dipanggil("LANGSUNG", sesi);
        rapat.undang("DISNAKER").semuaKepala("DISNAKER");
        harian(yang().sesiBerikut());
        assertThat(temuan()).isEmpty();
        harian(yang().sesiBerikut().plusDays(1));
        harian(yang().sesiBerikut().plusDays(2));
        assertThat(temuan()).containsExactly("BJR_R_19");
        rapat.pada(yang().sesiBerikut().plusDays(2)).catat(rapat.hadir("DISNAKER"));
        assertThat(temuan()).as("yang sudah ditemukan tidak ditemukan lagi").containsExactly("BJR_R_19");
    }

    @Test
    @DisplayName("a session of a schedule that is called off keeps its reason, and is a finding once its time is over (BJR-PR-02)")
    void sesiDibatalkan() {
        dipanggil("LANGSUNG", jam.hariIni());
        rapat.undang("DISNAKER").semuaKepala("DISNAKER").catat(Map.of("pelaksanaan", "DIBATALKAN", "sebab", "Banjir"));
        assertThat(pemanggil.hasil(proses)).isEqualTo("DIBATALKAN");
        assertThat(register.terakhir(proses).orElseThrow().sebab()).isEqualTo("Banjir");
        assertThat(temuan()).isEmpty();
        harian(yang().sesiBerikut().plusDays(1));
        assertThat(temuan()).containsExactly("BJR_R_19");
    }

    @Test
    @DisplayName("a session moved within the time of its schedule is none")
    void sesiDipindah() {
        dipanggil("LANGSUNG", jam.hariIni().minusDays(20));
        rapat.undang("DISNAKER").semuaKepala("DISNAKER").catat(rapat.hadir("DISNAKER"));
        harian(yang().sesiBerikut().plusDays(1));
        assertThat(temuan()).isEmpty();
    }

    private void harian(LocalDate hari) {
        List<Runnable> sesudahnya = transaksi.execute(s -> harian.segarkan(hari));
        sesudahnya.forEach(Runnable::run);
    }

    @Test
    @DisplayName("BJR-R-19: a session held after the next date of its schedule is a finding")
    void sesiTerlewat() {
        dipanggil("LANGSUNG", jam.hariIni().minusMonths(3));
        rapat.undang("DISNAKER").semuaKepala("DISNAKER").catat(rapat.hadir("DISNAKER"));
        assertThat(temuan()).containsExactly("BJR_R_19");
    }

    @Test
    @DisplayName("BJR-P-26, BJR-T-13: the invited are reminded once, three days before; at the hour open confirmations close; of the minutes nobody is")
    void waktu() {
        dipanggil("LANGSUNG", null);
        LocalDate hari = jam.hariIni().plusDays(10);
        Map<String, Object> isian = rapat.undangan(List.of(), "DISNAKER", "DKUKMP");
        isian.put("tanggal", hari);
        rapat.undang(isian).pada(hari.minusDays(4));
        assertThat(kabar("BKT-T-03")).isEmpty();
        rapat.pada(hari.minusDays(3));
        assertThat(kabar("BKT-T-03")).as("kedua pihak yang diundang").hasSize(2);
        rapat.pada(hari.minusDays(1)).pada(hari);
        assertThat(kabar("BKT-T-03")).as("sekali saja").hasSize(2);
        assertThat(rapat.pejabat("kepala.DISNAKER").namaTugas(rapat.nomor())).containsExactly("KonfirmasiKehadiran");
        rapat.pada(hari.plusDays(1));
        assertThat(rapat.pejabat("kepala.DISNAKER").namaTugas(rapat.nomor())).isEmpty();
        Map<String, Object> hadir = rapat.hadir("DISNAKER");
        hadir.put("tanggal", hari);
        rapat.catat(hadir).pada(hari.plusDays(30));
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
        assertThat(kabar("BKT-T-04")).isEmpty();
    }

    private List<String> kabar(String timer) {
        return pemberitahuan.kasus(panggung.kasus(rapat.nomor()).id()).stream().filter(satu -> satu.timer().equals(timer))
                .map(satu -> satu.penerima()).toList();
    }

    /** As {@code pelaksanaan-koordinasi} calls it; with a monthly schedule that begins with the session of {@code sesi}. */
    private void dipanggil(String cara, LocalDate sesi) {
        kota.akun(DINAS);
        Kasus kasus = pemanggil.banjar("DISPORA", cara, sesi);
        proses = pemanggil.panggil(kasus, sesi);
        rapat.dipanggil(kasus.nomor(), DINAS);
    }

    private RapatKoordinasi yang() {
        return register.rapat(proses);
    }

    private List<String> temuan() {
        return panggung.berkas(rapat.nomor(), JenisEntri.TEMUAN).stream().map(satu -> satu.path("temuan").asText()).toList();
    }
}
