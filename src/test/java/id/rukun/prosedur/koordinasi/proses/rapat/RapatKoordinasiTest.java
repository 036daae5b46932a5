package id.rukun.prosedur.koordinasi.proses.rapat;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.formulir.rapat.JenisHasilRapat;
import id.rukun.prosedur.koordinasi.rapat.HasilRapat;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.StatusRapat;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
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
    @Autowired private RapatKoordinasiService sidang;
    @Autowired private PemberitahuanService pemberitahuan;

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
        Ditolak.dengan("BKT_R_26", () -> rapat.kirim("TulisNotulen", rapat.notulenTanpaUnit())).contains("penanggung jawab");
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> rapat.kirim("TulisNotulen", rapat.notulen("DINKES"))).contains("Unit yang diundang",
                "Dinas Kesehatan");
        rapat.kirim("TulisNotulen", rapat.notulen("DISBUDPAR", "KEMENAG"));
        assertThat(sidang.hasil(register().prosesId())).as("satu butir dengan dua unit").hasSize(1);
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(hubungan.terkait(panggung.kasus(rapat.nomor()).id())).extracting(satu -> satu.kasus().prosedur())
                .containsOnly("tindak-lanjut-koordinasi").hasSize(2);
        assertThat(dokumen.dari(panggung.kasus(rapat.nomor()).id())).extracting(Dokumen::nama).anyMatch(n -> n.startsWith("Undangan"))
                .anyMatch(n -> n.startsWith("Daftar hadir")).anyMatch(n -> n.startsWith("Notulen"));
    }

    @Test
    @DisplayName("BKT-X-21, BKT-X-25, BKT-R-20, BKT-R-65: who may call which meeting, and with whom")
    void prakarsa() {
        Map<String, Object> umum = rapat.prakarsa("UMUM");
        umum.put("urusan", "PEMBANGUNAN");
        Ditolak.dengan("BKT_R_18", () -> rapat.mulai(DINAS, umum)).contains("Rapat umum ditentukan");
        Map<String, Object> teknis = rapat.prakarsa("TEKNIS");
        teknis.put("pokok", "TEKNIS");
        Ditolak.dengan("BKT_R_27", () -> rapat.mulai("sekda", teknis)).contains("diselenggarakan Asisten");
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS"));
        Ditolak.dengan("BKT_R_20", () -> rapat.undang("DISTAN")).contains("Peserta rapat kurang");
        Map<String, Object> isian = rapat.undangan(List.of(), "DISBUDPAR");
        isian.put("tanggal", LocalDate.of(2014, 12, 30));
        Ditolak.dengan("BKT_R_65", () -> rapat.undang(isian));
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
    @DisplayName("BKT-X-30, BKT-X-34, BKT-X-35, BKT-X-123: a Kasubbag for a Bagian, a Kasi for a Camat, staff with a mandate for Imigrasi, "
            + "a Kasi of a Dinas without second level")
    void wakilLain() {
        String kasubbag = rapat.pejabat("BAG_HUMAS", JenisPos.KEPALA_SUBBAGIAN, "Kepala Subbagian Protokol", null);
        rapat.posKosong("DINAS_PASAR", JenisPos.KEPALA_BIDANG, "Kepala Bidang Pasar");
        String kasi = rapat.pejabat("DINAS_PASAR", JenisPos.KEPALA_SEKSI, "Kepala Seksi Retribusi", "Kepala Bidang Pasar");
        rapat.pejabat("02", JenisPos.SEKRETARIS, "Sekretaris Camat", null);
        String kasiCamat = rapat.pejabat("02", JenisPos.KEPALA_SEKSI, "Kepala Seksi Trantib", "Sekretaris Camat");
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("BAG_HUMAS", "DINAS_PASAR", "IMIGRASI", "02");
        Map<String, Object> camat = wakil(kasiCamat);
        camat.put("alasan", "Sekretaris Camat sedang menjalani diklat.");
        rapat.konfirmasi("02", camat);
        rapat.konfirmasi("BAG_HUMAS", wakil(kasubbag));
        Ditolak.dengan("BKT_R_21", () -> rapat.konfirmasi("DINAS_PASAR", wakil(kasi)));
        Map<String, Object> bermandat = wakil(kasi);
        bermandat.put("mandat", "Mandat 12/2024");
        rapat.konfirmasi("DINAS_PASAR", bermandat);
        rapat.konfirmasi("IMIGRASI", new HashMap<>(Map.of("kehadiran", "WAKIL", "namaWakil", "Kepala Tata Usaha", "mandat", "Surat 3/2024")));
        Map<String, Object> hadir = rapat.hadir();
        hadir.put("wakil", List.of(rapat.wakil("BAG_HUMAS", kasubbag), rapat.wakil("DINAS_PASAR", kasi),
                rapat.wakil("IMIGRASI", "KONFIRMASI"), rapat.wakil("02", kasiCamat)));
        rapat.catat(hadir);
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
        assertThat(sidang.kehadiran(sidang.terakhir(register().prosesId()).orElseThrow())).hasSize(4).allMatch(KehadiranRapat::sah);
        assertThat(temuan()).isEmpty();
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
        assertThat(dokumen.dari(panggung.kasus(rapat.nomor()).id())).hasSize(3)
                .allSatisfy(satu -> assertThat(satu.naskah().toString()).containsOnlyOnce("a.n. SEKRETARIS DAERAH"));
    }

    @Test
    @DisplayName("BKT-X-49, BKT-X-80: what is agreed with the Kodim is no order, and every result names who is responsible")
    void hasilKonsultatif() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR", "KODIM").semuaKepala("DISBUDPAR", "KODIM")
                .catat(rapat.hadir("DISBUDPAR", "KODIM"));
        Map<String, Object> notulen = rapat.notulen("KODIM");
        notulen.put("hasil", List.of(rapat.hasil("PERINTAH", rapat.unit("KODIM"))));
        Ditolak.dengan("BKT_R_46", () -> rapat.kirim("TulisNotulen", notulen));
        Ditolak.dengan("BKT_R_26", () -> rapat.kirim("TulisNotulen", rapat.notulenTanpaUnit()));
        rapat.kirim("TulisNotulen", rapat.notulen("KODIM"));
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(sidang.hasil(register().prosesId())).extracting(HasilRapat::jenis).containsExactly(JenisHasilRapat.KESEPAHAMAN);
    }

    @Test
    @DisplayName("at the hour of the session open confirmations close (BKT-T-14); the invited are reminded before (BKT-T-03)")
    void jamRapat() {
        Map<String, Object> isian = rapat.undangan(List.of(), "DISBUDPAR", "KEMENAG");
        LocalDate hari = jam.hariIni().plusDays(10);
        isian.put("tanggal", hari);
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang(isian);
        rapat.pada(hari.minusDays(4));
        assertThat(kabar("BKT-T-03")).as("BKT-P-15: tiga hari sebelumnya, bukan lebih awal").isEmpty();
        rapat.pada(hari.minusDays(3));
        assertThat(kabar("BKT-T-03")).as("kedua unit yang diundang").hasSize(2);
        rapat.pada(hari.minusDays(2));
        assertThat(kabar("BKT-T-03")).as("sekali, bukan tiap hari").hasSize(2);
        rapat.pada(hari.minusDays(1));
        assertThat(kabar("BKT-T-03")).as("BKT-P-30: sekali lagi sehari sebelumnya").hasSize(4);
        assertThat(rapat.tugas()).as("yang diundang menjawab sendiri").isEmpty();
        assertThat(rapat.pejabat("kepala.DISBUDPAR").namaTugas(rapat.nomor())).containsExactly("KonfirmasiKehadiran");
        rapat.pada(hari);
        assertThat(rapat.tugas()).as("jamnya belum tiba").isEmpty();
        rapat.pada(hari.plusDays(1));
        assertThat(rapat.tugas()).containsExactly("CatatKehadiran");
        assertThat(kabar("BKT-T-03")).hasSize(4);
        Map<String, Object> hadir = rapat.hadir("DISBUDPAR", "KEMENAG");
        hadir.put("tanggal", hari);
        rapat.catat(hadir);
        LocalDate batas = Kalender.batasHariKerja(hari, 3);
        rapat.pada(batas);
        assertThat(kabar("BKT-T-04")).as("BKT-P-17: hari kerja ketiga masih waktunya").isEmpty();
        rapat.pada(batas.plusDays(1));
        assertThat(kabar("BKT-T-04")).hasSize(1);
        rapat.pada(batas.plusDays(20));
        assertThat(kabar("BKT-T-04")).as("sekali").hasSize(1);
    }

    @Test
    @DisplayName("a unit with an account confirms for itself; the convener only for one without, and his sheet says so")
    void konfirmasiSendiri() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR", "PDAM");
        Pejabat pemrakarsa = rapat.pejabat(DINAS);
        assertThat(rapat.konfirmasi(pemrakarsa, "DISBUDPAR")).as("bukan tugas pemrakarsa").isEmpty();
        assertThat(pemrakarsa.lembar(rapat.konfirmasi(pemrakarsa, "PDAM").orElseThrow())).contains("tidak mempunyai akun");
        Pejabat kepala = rapat.pejabat("kepala.DISBUDPAR");
        assertThat(kepala.lembar(rapat.konfirmasi(kepala, "DISBUDPAR").orElseThrow())).doesNotContain("tidak mempunyai akun");
        rapat.semuaKepala("DISBUDPAR", "PDAM");
        assertThat(rapat.tugas()).containsExactly("CatatKehadiran");
    }

    @Test
    @DisplayName("RUKUN-DATA-45: a session is not recorded for a day before it was called")
    void sebelumDiundang() {
        LocalDate dibuka = jam.hariIni();
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).pada(dibuka.plusDays(3));
        rapat.undang("DISBUDPAR").semuaKepala("DISBUDPAR");
        Map<String, Object> hadir = rapat.hadir("DISBUDPAR");
        hadir.put("tanggal", dibuka.plusDays(2));
        Ditolak.dengan("SIDANG_TIDAK_BERURUTAN", () -> rapat.catat(hadir)).contains("mendahului undangannya");
        rapat.pejabat(DINAS).kembalikan(rapat.pejabat(DINAS).tugas(rapat.nomor(), "CatatKehadiran"));
        rapat.catat(rapat.hadir("DISBUDPAR"));
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
    }

    @Test
    @DisplayName("whoever is to write down who came has time from the day of the session on, however early all have confirmed (TM-11)")
    void hariKehadiran() {
        Map<String, Object> isian = rapat.undangan(List.of(), "DISBUDPAR");
        LocalDate hari = jam.hariIni().plusDays(60);
        isian.put("tanggal", hari);
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang(isian).semuaKepala("DISBUDPAR");
        assertThat(Kalender.hari(rapat.pejabat(DINAS).tugas(rapat.nomor(), "CatatKehadiran").getDueDate().toInstant())).isAfter(hari);
    }

    @Test
    @DisplayName("postponed, then called off: the reason is kept")
    void ditundaLaluDibatalkan() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR").semuaKepala("DISBUDPAR")
                .catat(Map.of("pelaksanaan", "DITUNDA", "sebab", "Banjir"));
        assertThat(rapat.tugas()).containsExactly("UndangUnit");
        rapat.undang("DISBUDPAR").semuaKepala("DISBUDPAR").catat(Map.of("pelaksanaan", "DIBATALKAN", "sebab", "Sudah selesai"));
        panggung.pastikanSelesai(rapat.nomor(), "DIBATALKAN");
        assertThat(kabar("RUKUN-PRD-62")).anyMatch(kalimat -> kalimat.contains("ditunda: Banjir"))
                .anyMatch(kalimat -> kalimat.contains("dibatalkan: Sudah selesai"));
        assertThat(register().status()).isEqualTo(StatusRapat.DIBATALKAN);
    }

    @Test
    @DisplayName("too few came: it ends without result, none is written into its minutes, and the invited are told")
    void tanpaHasil() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR").semuaKepala("DISBUDPAR").catat(rapat.hadir());
        assertThat(panggung.kodeGagal(rapat.nomor())).contains("BKT_R_20");
        rapat.kirim("TentukanKelanjutan", kelanjutan("TANPA_HASIL"));
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> rapat.kirim("TulisNotulen", rapat.notulen("DISBUDPAR"))).contains("tanpa hasil");
        Map<String, Object> notulen = rapat.notulen();
        rapat.kirim("TulisNotulen", notulen);
        panggung.pastikanSelesai(rapat.nomor(), "TANPA_HASIL");
        assertThat(kabar("RUKUN-PRD-62")).anyMatch(kalimat -> kalimat.contains("berakhir tanpa hasil: " + KasusRapat.ALASAN));
        assertThat(register().status()).isEqualTo(StatusRapat.TANPA_HASIL);
    }

    @Test
    @DisplayName("the head of a unit and a substitute for it are not both ticked")
    void duaKali() {
        String sekretaris = rapat.pejabat("DISBUDPAR", JenisPos.SEKRETARIS, "Sekretaris", null);
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR").semuaKepala("DISBUDPAR");
        Map<String, Object> hadir = rapat.hadir("DISBUDPAR");
        hadir.put("wakil", List.of(rapat.wakil("DISBUDPAR", sekretaris)));
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> rapat.catat(hadir)).contains("Untuk satu unit");
    }

    @Test
    @DisplayName("RUKUN-DATA-41, BKT-R-09: what stands in no list is refused wherever it is chosen, and nothing is written")
    void diLuarDaftar() {
        Map<String, Object> prakarsa = rapat.prakarsa("PERTEMUAN");
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> rapat.mulai(DINAS, prakarsa)).contains("Sifat rapat");
        Map<String, Object> bidang = rapat.prakarsa("TUGAS");
        bidang.put("bidang", List.of("PERBINTANGAN"));
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> rapat.mulai(DINAS, bidang)).contains("Bidang tidak dikenal", "PERBINTANGAN");
        Map<String, Object> tentang = rapat.prakarsa("TUGAS");
        tentang.put("koordinasi", "tidak-ada");
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> rapat.mulai(DINAS, tentang)).contains("Koordinasi yang terbuka");
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS"));
        Map<String, Object> undangan = rapat.undangan(List.of(), "DISBUDPAR");
        undangan.put("undangan", List.of(rapat.unit("DISBUDPAR"), "XYZ"));
        Ditolak.dengan("BKT_R_09", () -> rapat.undang(undangan)).contains("XYZ");
        rapat.undang("DISBUDPAR");
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> rapat.konfirmasi("DISBUDPAR", wakil("tidak-ada")));
        rapat.semuaKepala("DISBUDPAR");
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> rapat.catat(rapat.hadir("KEMENAG"))).contains("Unit yang diundang");
        Map<String, Object> hadir = rapat.hadir();
        hadir.put("wakil", List.of(rapat.wakil("DISBUDPAR", "tidak-ada")));
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> rapat.catat(hadir)).contains("Pejabat unit");
        rapat.catat(rapat.hadir());
        Map<String, Object> kelanjutan = kelanjutan("TANPA_HASIL");
        kelanjutan.put("pendapat", List.of(rapat.unit("KEMENAG")));
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> rapat.kirim("TentukanKelanjutan", kelanjutan)).contains("tidak hadir");
    }

    @Test
    @DisplayName("withdrawn, a meeting is called off, and the invited are told")
    void ditarik() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR");
        new TindakanUji(panggung, rapat).minta(DINAS, "TARIK").jalankan();
        panggung.pastikanSelesai(rapat.nomor(), "DITARIK");
        assertThat(register().status()).isEqualTo(StatusRapat.DIBATALKAN);
        assertThat(kabar("RUKUN-PRD-62")).anyMatch(kalimat -> kalimat.contains("tidak jadi diadakan"));
    }

    @Test
    @DisplayName("attendance that was written down wrongly is corrected, and what follows from it is asked anew")
    void kehadiranDikoreksi() {
        rapat.mulai(DINAS, rapat.prakarsa("TUGAS")).undang("DISBUDPAR", "KEMENAG").semuaKepala("DISBUDPAR", "KEMENAG").catat(rapat.hadir());
        assertThat(rapat.tugas()).containsExactly("TentukanKelanjutan");
        new TindakanUji(panggung, rapat).koreksi(DINAS, "Kehadiran", rapat.hadir("DISBUDPAR")).disetujui("sekda").jalankan();
        assertThat(rapat.tugas()).containsExactly("TulisNotulen");
        rapat.kirim("TulisNotulen", rapat.notulen("DISBUDPAR"));
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(sidang.sidang(register().prosesId())).hasSize(1);
    }

    @Test
    @DisplayName("BKT-X-78: a general meeting is about one of three areas; one of the Sekda comes to its minutes")
    void rapatUmum() {
        Map<String, Object> umum = rapat.prakarsa("UMUM");
        umum.put("urusan", "LAIN");
        Ditolak.dengan("BKT_R_19", () -> rapat.mulai("sekda", umum)).contains("bukan permasalahan umum");
        umum.put("urusan", "KEMASYARAKATAN");
        rapat.mulai("sekda", umum).undang("DISBUDPAR", "KEMENAG").semuaKepala("DISBUDPAR", "KEMENAG").catat(rapat.hadir("KEMENAG"));
        rapat.kirim("TulisNotulen", rapat.notulen("KEMENAG"));
        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("BKT-R-30: managing resources beyond his field is no matter of an Asisten's meeting; within it it is")
    void sumberDaya() {
        Map<String, Object> isian = rapat.prakarsa("SUMBER_DAYA");
        isian.put("pokok", "SUMBER_DAYA");
        rapat.mulai("asisten.ASISTEN_2", isian);
        Ditolak.dengan("BKT_R_30", () -> rapat.undang("DISTAN", "DKP")).contains("di luar bidang");
        rapat.undang("DISTAN", "DISBUDPAR");
        assertThat(rapat.pejabat("kepala.DISBUDPAR").namaTugas(rapat.nomor())).containsExactly("KonfirmasiKehadiran");
    }

    @Test
    @DisplayName("BKT-R-29: a unit in no list cannot be agreed upon with anybody: it is refused where it is chosen")
    void tanpaDaftar() {
        Map<String, Object> teknis = rapat.prakarsa("TEKNIS");
        teknis.put("pokok", "TEKNIS");
        rapat.mulai("asisten.ASISTEN_2", teknis);
        Ditolak.dengan("BKT_R_29", () -> rapat.undang("DISTAN", "BPS")).contains("Sekretaris Daerah");
    }

    private static Map<String, Object> wakil(String id) {
        return new HashMap<>(Map.of("kehadiran", "WAKIL", "wakil", id));
    }

    private RapatKoordinasi register() {
        return sidang.dalamKasus(panggung.kasus(rapat.nomor()).id()).get(0);
    }

    private List<String> kabar(String timer) {
        return pemberitahuan.kasus(panggung.kasus(rapat.nomor()).id()).stream().filter(satu -> satu.timer().equals(timer))
                .map(Pemberitahuan::kalimat).toList();
    }

    private Map<String, Object> kelanjutan(String putusan) {
        return new HashMap<>(Map.of("putusan", putusan, "alasan", KasusRapat.ALASAN, "pendapat", List.of()));
    }

    private List<String> temuan() {
        return panggung.berkas(rapat.nomor(), JenisEntri.TEMUAN).stream().map(satu -> satu.path("temuan").asText()).toList();
    }
}
