package id.rukun.prosedur.koordinasi.proses.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.lampiran.ContohBerkas;
import id.rukun.lampiran.LampiranService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.DataKoordinasi;
import id.rukun.prosedur.koordinasi.data.PertukaranData;
import id.rukun.prosedur.koordinasi.data.PertukaranDataService;
import id.rukun.prosedur.koordinasi.data.StatusPertukaran;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** BKT-PR-06: data, information or an opinion, asked for in an open coordination. */
@UjiAplikasi
class PermintaanDataTest {

    private static final String DINAS = "kepala.DKP";
    private static final String KLH = "kepala.KLH";
    private static final String BPN = "kepala.BPN";
    private static final Map<String, Object> JAWABAN = Map.of("jawaban", "DIJAWAB", "isi", "Tujuh puluh penderita.");

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PertukaranDataService data;
    @Autowired private DokumenService dokumen;
    @Autowired private CetakUji cetak;
    @Autowired private LampiranService lampiran;
    @Autowired private PemberitahuanService pemberitahuan;

    private KotaUji kota;
    private KasusData kasus;
    private String koordinasi;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        Stream.of(DINAS, KLH, "petugas.DKP", "asisten.ASISTEN_2", "sekda").forEach(kota::akun);
        kasus = new KasusData(panggung, kota, jam);
        koordinasi = DataKoordinasi.terbuka(panggung, kota, DINAS, "ASISTEN_2", "Sampah pasar", "KLH", "BPN", "POLRES");
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("diminta dalam koordinasi yang terbuka, dijawab: yang meminta diberi tahu, jawabannya tersimpan pada koordinasinya")
    void dijawab() {
        kasus.mulai(DINAS, kasus.permintaan(koordinasi, "DATA", "KLH"));
        assertThat(yang().target()).isEqualTo(Kalender.batasHariKerja(hari, 5));
        assertThat(penerima("RUKUN-PRD-54")).containsExactly(kepala("KLH"));
        assertThat(kasus.pejabat(DINAS).namaTugas(kasus.nomor())).isEmpty();
        assertThat(kasus.pejabat(KLH).lembar(kasus.pejabat(KLH).tugas(kasus.nomor(), "JawabPermintaan")))
                .contains(Kalender.tulis(yang().target()) + " (kebijakan Rukun)", Kalender.tulis(hari.plusDays(30)) + " (kebijakan Rukun)");
        kasus.jawab(KLH, JAWABAN);
        panggung.pastikanSelesai(kasus.nomor(), "DIJAWAB");
        assertThat(yang().status()).isEqualTo(StatusPertukaran.DIJAWAB);
        assertThat(yang().isiJawaban()).isEqualTo("Tujuh puluh penderita.");
        assertThat(penerima("RUKUN-PRD-54")).contains(kepala("DKP"));
        assertThat(dokumen.dari(id())).extracting(Dokumen::nama).containsExactly("Permintaan data", "Jawaban permintaan data");
        assertThat(dokumen.dari(panggung.kasus(koordinasi).id())).extracting(Dokumen::nama).contains("Jawaban permintaan data");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Pasal 9 angka 2", "Kepala Kantor Lingkungan Hidup", "Jumlah penderita", "KEPALA DINAS");
        dokumen.dari(id()).forEach(satu -> cetak.cetak(satu.id()));
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("BKT-X-52 tanpa nomor koordinasi ditolak; juga dalam koordinasi orang lain atau yang sudah ditutup")
    void x52() {
        Ditolak.dengan("BKT_R_34", () -> kasus.mulai(DINAS, kasus.permintaan(null, "DATA", "KLH"))).contains("forum koordinasi");
        kota.akun("kepala.KESBANGPOL");
        Ditolak.dengan("BKT_R_34", () -> kasus.mulai("kepala.KESBANGPOL", kasus.permintaan(koordinasi, "DATA", "KLH")));
        Map<String, Object> asing = kasus.permintaan(null, "DATA", "KLH");
        asing.put("koordinasi", "tidak-ada");
        Ditolak.dengan("BKT_R_34", () -> kasus.mulai(DINAS, asing));
        DataKoordinasi.tutup(panggung, koordinasi, hari);
        Ditolak.dengan("BKT_R_34", () -> kasus.mulai(DINAS, kasus.permintaan(koordinasi, "DATA", "KLH"))).contains(koordinasi, "tidak terbuka");
    }

    @Test
    @DisplayName("BKT-X-86 diminta dari perusahaan swasta ditolak; dari unit sendiri dan jenis yang tidak dikenal juga")
    void x86() {
        Map<String, Object> swasta = kasus.permintaan(koordinasi, "DATA", "KLH");
        swasta.put("penerima", "PT Maju Jaya");
        Ditolak.dengan("BKT_R_36", () -> kasus.mulai(DINAS, swasta)).contains("PT Maju Jaya");
        Ditolak.dengan("BKT_R_09", () -> kasus.mulai(DINAS, kasus.permintaan(koordinasi, "DATA", "ASISTEN_1")));
        Ditolak.dengan("UNIT_SENDIRI", () -> kasus.mulai(DINAS, kasus.permintaan(koordinasi, "DATA", "DKP")));
        Ditolak.dengan("BKT_R_35", () -> kasus.mulai(DINAS, kasus.permintaan(koordinasi, "LAPORAN_TELAAHAN", "KLH"))).contains("pendapat");
    }

    @Test
    @DisplayName("RUKUN-POL-171 tenggatnya dari hari permintaan sampai hari terakhir jawaban ditunggu, dan menjadi target jawabannya")
    void tenggat() {
        Map<String, Object> isi = kasus.permintaan(koordinasi, "PENDAPAT", "KLH");
        isi.put("tenggat", hari.plusDays(31).toString());
        Ditolak.dengan("TENGGAT_TIDAK_SAH", () -> kasus.mulai(DINAS, isi));
        isi.put("tenggat", hari.plusDays(30).toString());
        isi.put("tenggat", hari.plusDays(3).toString());
        kasus.mulai(DINAS, isi);
        assertThat(yang().target()).isEqualTo(hari.plusDays(3));
        assertThat(kasus.pejabat(KLH).lembar(kasus.pejabat(KLH).tugas(kasus.nomor(), "JawabPermintaan")))
                .as("yang dipilih pemintanya bukan kebijakan").doesNotContain(Kalender.tulis(yang().target()) + " (kebijakan Rukun)");
    }

    @Test
    @DisplayName("BKT-X-87 jawaban kosong ditahan; tidak dapat memerlukan alasan; berkas saja sudah jawaban")
    void x87() {
        kasus.mulai("petugas.DKP", kasus.permintaan(koordinasi, "INFORMASI", "KLH"));
        Map<String, Object> isi = new HashMap<>(Map.of("jawaban", "DIJAWAB"));
        Ditolak.dengan("BKT_R_37", () -> kasus.jawab(KLH, isi)).contains("Jawaban belum diisi");
        Ditolak.dengan("BKT_R_37", () -> kasus.jawab(KLH, Map.of("jawaban", "TIDAK_DAPAT")));
        isi.put("lampiran", List.of(lampiran.unggah(kota.akun(KLH), "data.pdf", ContohBerkas.pdf()).id()));
        kasus.jawab(KLH, isi);
        panggung.pastikanSelesai(kasus.nomor(), "DIJAWAB");
        assertThat(yang().berkasJawaban()).isEqualTo("data.pdf");
        assertThat(penerima("RUKUN-PRD-54")).contains("petugas-unit-" + kota.unit("DKP"));
    }

    @Test
    @DisplayName("BKT-X-51 instansi vertikal menolak memberi data: jawaban yang diterima, tanpa temuan")
    void x51() {
        kota.akun(BPN);
        kasus.mulai(DINAS, kasus.permintaan(koordinasi, "DATA", "BPN"));
        kasus.jawab(BPN, Map.of("jawaban", "TIDAK_DAPAT", "alasan", "Datanya dikecualikan."));
        panggung.pastikanSelesai(kasus.nomor(), "DIJAWAB");
        assertThat(yang().alasanJawaban()).isEqualTo("Datanya dikecualikan.");
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("BKT-T-06, BKT-T-15 Perangkat Daerah diam: diingatkan sesudah target dan Asisten tahu; sesudah tiga puluh hari temuan; "
            + "diminta ulang, lalu ditutup")
    void diam() {
        kasus.mulai(DINAS, kasus.permintaan(koordinasi, "DATA", "KLH"));
        kasus.pada(yang().target());
        assertThat(penerima("BKT-T-06")).isEmpty();
        kasus.pada(yang().target().plusDays(1));
        assertThat(penerima("BKT-T-06")).containsExactlyInAnyOrder(kepala("KLH"), "asisten-" + kota.unit("ASISTEN_2"));
        kasus.pada(hari.plusDays(30));
        assertThat(temuan()).isEmpty();
        kasus.pada(hari.plusDays(31));
        assertThat(temuan()).containsExactly("DATA_TIDAK_DIJAWAB");
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("PERANGKAT_DAERAH_TIDAK_MENJAWAB");
        assertThat(penerima("BKT-T-15")).containsExactlyInAnyOrder(kepala("DKP"), "asisten-" + kota.unit("ASISTEN_2"));
        assertThat(kasus.pejabat(KLH).namaTugas(kasus.nomor())).isEmpty();
        kasus.lanjut(DINAS, "MINTA_ULANG");
        assertThat(yang().kali()).isEqualTo(2);
        assertThat(yang().dikirimPada()).isEqualTo(hari.plusDays(31));
        kasus.pada(hari.plusDays(62));
        assertThat(temuan()).hasSize(2);
        DataKoordinasi.tutup(panggung, koordinasi, hari);
        Ditolak.dengan("BKT_R_34", () -> kasus.lanjut(DINAS, "MINTA_ULANG"));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.pejabat(DINAS).kirim(kasus.nomor(), "TentukanKelanjutan",
                Map.of("putusan", "TUTUP", "alasan", "ya")));
        kasus.pejabat(DINAS).kembalikan(kasus.pejabat(DINAS).tugas(kasus.nomor(), "TentukanKelanjutan"));
        kasus.lanjut(DINAS, "TUTUP");
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_DIJAWAB");
        assertThat(yang().status()).isEqualTo(StatusPertukaran.TIDAK_DIJAWAB);
        assertThat(yang().alasanDitutup()).isEqualTo(KasusData.ALASAN);
    }

    @Test
    @DisplayName("lembaga negara tanpa akun: yang meminta mengisi jawabannya; diamnya bukan temuan (Pasal 14 huruf b)")
    void tanpaAkun() {
        kasus.mulai(DINAS, kasus.permintaan(koordinasi, "DATA", "POLRES"));
        assertThat(kasus.pejabat(DINAS).namaTugas(kasus.nomor())).containsExactly("JawabPermintaan");
        kasus.pada(hari.plusDays(31));
        assertThat(temuan()).isEmpty();
        kasus.lanjut(DINAS, "MINTA_ULANG").jawab(DINAS, JAWABAN);
        panggung.pastikanSelesai(kasus.nomor(), "DIJAWAB");
        assertThat(yang().isiJawaban()).isEqualTo("Tujuh puluh penderita.");
    }

    @Test
    @DisplayName("ditarik: tidak ditunggu lagi; dikoreksi: yang diminta kemudian menggantikan yang pertama")
    void ditarikDanDikoreksi() {
        kasus.mulai(DINAS, kasus.permintaan(koordinasi, "DATA", "KLH"));
        new TindakanUji(panggung, kasus).koreksi(DINAS, "Permintaan data", kasus.permintaan(koordinasi, "PENDAPAT", "BPN"))
                .disetujui("sekda").jalankan();
        assertThat(yang().jenis().sebutan()).isEqualTo("pendapat");
        assertThat(yang().penerimaId()).isEqualTo(kota.unit("BPN"));
        panggung.akhiri(kasus.nomor());
        assertThat(yang().status()).isEqualTo(StatusPertukaran.DIHENTIKAN);
    }

    @Test
    @DisplayName("dipanggil oleh koordinasinya: diminta dari pihaknya saja; disampaikan tidak dikenal di Bukittinggi")
    void dipanggil() {
        kasus.dipanggil(DataKoordinasi.panggil(panggung, kota, "permintaan-data", "DKP", BentukKoordinasi.PERTUKARAN_DATA, null, hari, "KLH"));
        Ditolak.dengan("ARAH_DATA_TIDAK_DIKENAL", () -> kasus.isi(DINAS, kasus.pertukaran("PENYAMPAIAN", "DATA", "KLH")));
        Ditolak.dengan("BUKAN_PIHAK_KOORDINASI", () -> kasus.isi(DINAS, kasus.pertukaran("PERMINTAAN", "DATA", "BPN")));
        kasus.isi(DINAS, kasus.pertukaran("PERMINTAAN", "DATA", "KLH")).jawab(KLH, JAWABAN);
        panggung.pastikanSelesai(kasus.nomor(), "DIJAWAB");
        assertThat(dokumen.dari(id())).extracting(Dokumen::nama).containsExactly("Permintaan data", "Jawaban permintaan data");
    }

    private PertukaranData yang() {
        return data.dalamKasus(id()).get(0);
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private String kepala(String unit) {
        return "kepala-unit-" + kota.unit(unit);
    }

    private List<String> penerima(String timer) {
        return pemberitahuan.kasus(id()).stream().filter(p -> p.timer().equals(timer)).map(p -> p.penerima()).distinct().toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
