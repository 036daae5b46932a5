package id.rukun.prosedur.penonaktifan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatKetidakhadiran;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.penonaktifan.JalurPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.Penutupan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** P-31 and P-33. */
@UjiAplikasi
class PenonaktifanLurahTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;
    @Autowired private Kantor kantor;
    @Autowired private PenonaktifanService penonaktifan;
    @Autowired private KeputusanService keputusan;
    @Autowired private SubjekBerhenti berhenti;
    @Autowired private IdentityService identitas;
    @Autowired private MatriksKeputusan matriks;
    @Autowired private HakBaca hak;
    @Autowired private KetidakhadiranService ketidakhadiran;
    @Autowired private List<PemohonKeputusan> pemohon;

    private KelurahanUji kelurahan;
    private PerkaraLurah perkara;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        perkara = baru();
        hari = jam.hariIni();
    }

    private PerkaraLurah baru() {
        return new PerkaraLurah(panggung, kelurahan, jam);
    }

    @Test
    @DisplayName("P-31 Ketua RT: usul, bukti, tanggapan, teguran lisan dan tertulis, Keputusan disahkan; jabatannya kosong hari itu, P-16 "
            + "ditawarkan, P-34 disebut")
    void ketuaRt() {
        perkara.sampaiPengesahan("rt01");
        assertThat(menjabat("rt01")).as("belum disahkan").isTrue();
        perkara.disahkan();
        panggung.pastikanSelesai(perkara.nomor(), "DINONAKTIFKAN");
        assertThat(menjabat("rt01")).isFalse();
        assertThat(jabatan.posisi(kelurahan.jabatan("rt01"))).get().satisfies(p -> {
            assertThat(p.sebabAkhir()).isEqualTo(SebabAkhir.DINONAKTIFKAN);
            assertThat(p.sampai()).isEqualTo(hari.minusDays(1));
            assertThat(p.keputusanAkhirId()).isEqualTo(penonaktifan.ambil(id()).keputusanId());
        });
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, hari)).isEmpty();
        assertThat(temuan()).containsExactly("KETUA_BERHENTI");
        assertThat(panggung.berkas(perkara.nomor(), JenisEntri.TEMUAN).toString()).contains("P-16", "(P-34)");
        assertThat(panggung.berkas(perkara.nomor(), JenisEntri.TINDAKAN).toString()).contains("Penunjukan Careteker");
        assertThat(namaDokumen()).contains("Berkas penonaktifan", "Catatan teguran lisan", "Surat teguran")
                .anyMatch(nama -> nama.startsWith("Keputusan Lurah Nomor")).anyMatch(nama -> nama.startsWith("Pengesahan Camat Nomor"));
        assertThat(aturan("PERGUB171-PS36-4.1", "PERGUB171-PS36-4.2", "PERGUB171-PS36-5.2")).isTrue();
        assertThat(aturan("PERGUB171-PS36-5")).as("hanya melalui musyawarah").isFalse();
        assertThat(aturan("PERGUB171-PS37-5.2")).isFalse();
        assertThat(dokumen.dari(id()).stream().filter(d -> d.nama().startsWith("Pengesahan Camat")).findFirst().orElseThrow().naskah()
                .toString()).contains("menurut tafsir AMB-35");
    }

    @Test
    @DisplayName("P-33 Sekretaris RW: Pasal 37; penggantiannya P-35; Ketua RW diberi tahu")
    void sekretarisRw() {
        perkara.sampaiPengesahan("sekretaris.rw01").disahkan();
        panggung.pastikanSelesai(perkara.nomor(), "DINONAKTIFKAN");
        assertThat(menjabat("sekretaris.rw01")).isFalse();
        assertThat(temuan()).containsExactly("JABATAN_PENGURUS_KOSONG");
        assertThat(panggung.berkas(perkara.nomor(), JenisEntri.TEMUAN).toString()).contains("(P-35)");
        assertThat(aturan("PERGUB171-PS37-3.1", "PERGUB171-PS37-3.2", "PERGUB171-PS37-4.1", "PERGUB171-PS37-4.2",
                "PERGUB171-PS37-5.2")).isTrue();
        assertThat(aturan("PERGUB171-PS36-5.2")).isFalse();
        assertThat(penerima()).contains("ketua-rw-" + kelurahan.rwA, kantor.orang(kelurahan.orang("sekretaris.rw01"), kelurahan.id));
    }

    @Test
    @DisplayName("PRD-21 tanpa pengesahan Camat (bacaan harfiah Pasal 36 ayat (5)): berlaku sejak ditetapkan")
    void tanpaPengesahan() {
        Object berlaku = ReflectionTestUtils.getField(matriks, "parameter");
        ReflectionTestUtils.setField(matriks, "parameter", HukumUji.parameterSejak("PRD-21", "false", hari));
        try {
            perkara.sampaiPengesahan("sekretaris.rw01");
        } finally {
            ReflectionTestUtils.setField(matriks, "parameter", berlaku);
        }
        panggung.pastikanSelesai(perkara.nomor(), "DINONAKTIFKAN");
        assertThat(menjabat("sekretaris.rw01")).isFalse();
    }

    @Test
    @DisplayName("EX-186 Camat tidak mengesahkan: ia tetap menjabat")
    void tidakDisahkan() {
        perkara.sampaiPengesahan("rt01").tidakDisahkan();
        panggung.pastikanSelesai(perkara.nomor(), "DITOLAK_CAMAT");
        assertThat(menjabat("rt01")).isTrue();
        assertThat(penonaktifan.ambil(id()).penutupan()).isEqualTo(Penutupan.DITOLAK_CAMAT);
    }

    @Test
    @DisplayName("Lurah menolak rancangannya sendiri: ia tetap menjabat")
    void ditolakLurah() {
        perkara.sampaiPutusan("rt01").putuskan("NONAKTIFKAN");
        perkara.pejabat("petugas").kirim(perkara.nomor(), "LengkapiRancangan", Map.of());
        perkara.pejabat("lurah").kirim(perkara.nomor(), "TinjauRancangan", Map.of("putusan", "TOLAK", "alasan", PerkaraLurah.ALASAN));
        panggung.pastikanSelesai(perkara.nomor(), "DITOLAK_LURAH");
        assertThat(menjabat("rt01")).isTrue();
    }

    @Test
    @DisplayName("G4 membaik sesudah teguran lisan: ditutup; perkara baru atas hal yang sama mulai tanpa teguran")
    void membaik() {
        perkara.sampaiTeguranLisan("rt01").amati("MEMBAIK");
        panggung.pastikanSelesai(perkara.nomor(), "SELESAI");
        assertThat(penonaktifan.ambil(id()).penutupan()).isEqualTo(Penutupan.MEMBAIK);
        assertThat(menjabat("rt01")).isTrue();
        PerkaraLurah lagi = baru().mulai(perkara.usulan("rt01")).buktikan(PerkaraLurah.bukti());
        lagi.tanggapi("rt01", PerkaraLurah.tanggapan());
        assertThat(lagi.pejabat("lurah").namaTugas(lagi.nomor())).containsExactly("TegurLisan");
    }

    @Test
    @DisplayName("G6 Lurah memutus tidak menonaktifkan: ditutup, ia tetap menjabat")
    void tidakDinonaktifkan() {
        perkara.sampaiPutusan("rw01").putuskan("TUTUP");
        panggung.pastikanSelesai(perkara.nomor(), "SELESAI");
        assertThat(penonaktifan.ambil(id()).penutupan()).isEqualTo(Penutupan.TIDAK_DINONAKTIFKAN);
        assertThat(menjabat("rw01")).isTrue();
    }

    @Test
    @DisplayName("surat teguran yang belum sampai diantar lagi; sampai saat itu Lurah tidak memutus")
    void belumSampai() {
        perkara.sampaiTeguranTertulis("rt01").sampaikan(Map.of("hasil", "BELUM", "keterangan", "Rumahnya kosong."));
        assertThat(perkara.pejabat("petugas").namaTugas(perkara.nomor())).containsExactly("SampaikanTeguran");
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).isEmpty();
        Map<String, Object> tanpaTandaTerima = perkara.diterima();
        tanpaTandaTerima.remove("tandaTerima");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> perkara.sampaikan(tanpaTandaTerima)).contains("Tanda terima");
        Map<String, Object> ditolak = perkara.diterima();
        ditolak.put("hasil", "DITOLAK");
        perkara.sampaikan(ditolak).lanjut();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("PutuskanPerkara");
    }

    @Test
    @DisplayName("G1 sampai G3: asal, dasar, bukti; masing-masing ditolak dengan kalimatnya, tidak ada yang tertulis")
    void ditolakAwal() {
        Map<String, Object> tanpaAsal = perkara.usulan("rt01");
        tanpaAsal.put("asal", List.of());
        Ditolak.dengan("ASAL_KASUS_WAJIB", () -> perkara.mulai(tanpaAsal));
        Map<String, Object> tanpaDasar = perkara.usulan("rt01");
        tanpaDasar.put("dasar", List.of());
        Ditolak.dengan("DASAR_PENONAKTIFAN_TIDAK_ADA", () -> perkara.mulai(tanpaDasar));
        Map<String, Object> tanpaPasal = perkara.usulan("rt01");
        tanpaPasal.remove("pasal");
        Ditolak.dengan("PASAL_TIDAK_SESUAI", () -> perkara.mulai(tanpaPasal)).contains("Pasal 3, 17, 18, 19 atau 20");
        Map<String, Object> tercela = perkara.usulan("rt01");
        tercela.put("dasar", List.of("TERCELA"));
        tercela.put("perbuatan", "Menggelapkan uang kas.");
        Ditolak.dengan("URAIAN_WAJIB", () -> perkara.mulai(tercela)).contains("kepercayaan warga");
        Map<String, Object> syarat = perkara.usulan("rt01");
        syarat.putAll(Map.of("dasar", List.of("SYARAT"), "uraianSyarat", "Menurut surat."));
        Ditolak.dengan("SYARAT_MASIH_TERPENUHI", () -> perkara.mulai(syarat));
        Map<String, Object> nanti = perkara.usulan("rt01");
        nanti.put("tanggal", hari.plusDays(1));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> perkara.mulai(nanti));
        Map<String, Object> lain = perkara.usulan("rt01");
        lain.put("subjek", panggung.kelurahan().jabatan("rt01"));
        Ditolak.dengan("BUKAN_PENGURUS_MENJABAT", () -> perkara.mulai(lain));

        perkara.mulai(perkara.usulan("rt01"));
        Map<String, Object> kosong = PerkaraLurah.bukti();
        kosong.put("alatBukti", List.of());
        kosong.put("saksi", List.of());
        Ditolak.dengan("BUKTI_ATAU_SAKSI_WAJIB", () -> perkara.buktikan(kosong));
        Map<String, Object> musyawarah = PerkaraLurah.bukti();
        musyawarah.put("musyawarah", "DENGAN");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> perkara.buktikan(musyawarah)).contains("Hasil musyawarah");
        musyawarah.put("hasilMusyawarah", List.of(perkara.berkas("petugas")));
        perkara.buktikan(musyawarah);
        assertThat(penonaktifan.ambil(id())).satisfies(k -> assertThat(List.of(k.bukti(), k.saksi())).containsExactly(1, 1));
    }

    @Test
    @DisplayName("RUKUN-POL-110 satu orang, satu perkara: yang kedua ditolak dengan nomor yang pertama; sesudah ditarik boleh lagi")
    void satuPerkara() {
        perkara.mulai(perkara.usulan("rt01"));
        Ditolak.dengan("PENONAKTIFAN_SEDANG_BERJALAN", () -> baru().mulai(perkara.usulan("rt01"))).contains(perkara.nomor());
        baru().mulai(perkara.usulan("rw01"));
        new TindakanUji(panggung, perkara).minta("petugas", "TARIK").jalankan();
        panggung.pastikanSelesai(perkara.nomor(), "DITARIK");
        baru().mulai(perkara.usulan("rt01"));
    }

    @Test
    @DisplayName("EX-180, EX-181 dasar huruf d dari register ketidakhadiran: sehari sebelum enam bulan ditolak; tanpa catatan ditolak; "
            + "yang bertugas lagi sebelum Keputusan menahan penandatanganan")
    void berhalangan() {
        Map<String, Object> isian = perkara.usulan("sekretaris.rw01");
        isian.put("dasar", List.of("BERHALANGAN"));
        Ditolak.dengan("KETIDAKHADIRAN_BELUM_DICATAT", () -> perkara.mulai(isian)).contains("P-36");
        LocalDate sejak = hari.minusMonths(6).plusDays(1);
        panggung.ubah(e -> kelurahan.berhalangan("sekretaris.rw01", sejak));
        Ditolak.dengan("BELUM_6_BULAN", () -> perkara.mulai(isian));
        jam.maju(Duration.ofDays(3));
        isian.put("tanggal", jam.hariIni());
        perkara.mulai(isian).buktikan(PerkaraLurah.bukti()).tanggapi("sekretaris.rw01", PerkaraLurah.tanggapan())
                .tegurLisan(perkara.lisan()).amati("BELUM").tegurTertulis(perkara.tertulis()).sampaikan(perkara.diterima()).lanjut();
        perkara.putuskan("NONAKTIFKAN").rancangan();
        panggung.ubah(e -> e.createQuery("update Ketidakhadiran k set k.sampai = :kemarin where k.pemegangId = :siapa")
                .setParameter("kemarin", jam.hariIni().minusDays(1)).setParameter("siapa", kelurahan.jabatan("sekretaris.rw01"))
                .executeUpdate());
        perkara.ditandatangani(jam.hariIni());
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).as("ditahan").containsExactly("PutuskanPerkara");
        Ditolak.dengan("KETIDAKHADIRAN_BELUM_DICATAT", () -> perkara.putuskan("NONAKTIFKAN"));
        perkara.putuskan("TUTUP");
        panggung.pastikanSelesai(perkara.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("yang bersangkutan didengar: ia membaca dasarnya, tidak nama saksi atau pengusul; tanpa jawaban perkara berlanjut")
    void didengar() {
        perkara.mulai(perkara.usulan("rw01")).buktikan(PerkaraLurah.bukti());
        assertThat(penerima()).contains(kantor.orang(kelurahan.orang("rw01"), kelurahan.id));
        Pejabat subjek = perkara.pejabat("rw01");
        assertThat(subjek.namaTugas(perkara.nomor())).containsExactly("BeriTanggapan");
        assertThat(subjek.lembar(subjek.tugas(perkara.nomor(), "BeriTanggapan"))).contains("Tidak melayani warga", "Foto loket tutup", "1 saksi")
                .doesNotContain(PerkaraLurah.SAKSI, "Rahasia", "Melihat loket");
        assertThat(perkara.pejabat("rw02").namaTugas(perkara.nomor())).isEmpty();
        jam.maju(Duration.ofDays(8));
        perkara.lanjut();
        assertThat(penonaktifan.ambil(id())).satisfies(k -> {
            assertThat(k.didengar()).isEqualTo(jam.hariIni());
            assertThat(k.menanggapi()).isFalse();
        });
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("TegurLisan");
        assertThat(subjek.namaTugas(perkara.nomor())).isEmpty();
        assertThat(dokumen.dari(id())).noneMatch(d -> d.naskah().toString().contains("Rahasia"));
    }

    @Test
    @DisplayName("tanpa akun: petugas mengisi tanggapannya dengan surat yang ditandatanganinya; tanpa surat ditolak")
    void tanpaAkun() {
        panggung.ubah(e -> kelurahan.menjadiPengurus(kelurahan.kepalaA.get(4), kelurahan.rwA, Jabatan.BENDAHARA_RW));
        Map<String, Object> isian = perkara.usulan("rw01");
        isian.put("subjek", jabatan.pengurus(kelurahan.rwA, hari).stream().filter(p -> p.jabatan() == Jabatan.BENDAHARA_RW).findFirst()
                .orElseThrow().id());
        perkara.mulai(isian).buktikan(PerkaraLurah.bukti());
        assertThat(perkara.pejabat("petugas").namaTugas(perkara.nomor())).containsExactly("BeriTanggapan");
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> perkara.tanggapi("petugas", PerkaraLurah.tanggapan())).contains("Surat yang ditandatanganinya");
        Map<String, Object> diwakili = PerkaraLurah.tanggapan();
        diwakili.putAll(Map.of("suratDiwakili", "Tanggapan yang ditandatangani", "tanggalSuratDiwakili", hari));
        perkara.tanggapi("petugas", diwakili);
        assertThat(penonaktifan.ambil(id()).menanggapi()).isTrue();
    }

    @Test
    @DisplayName("RUKUN-POL-11 yang bersangkutan yang juga petugas tidak membuka perkaranya, tidak mencatat buktinya, dan tidak membaca berkasnya")
    void bukanPerkaraSendiri() {
        panggung.ubah(e -> kelurahan.jabatanKedua("petugas", kelurahan.rwA, Jabatan.BIDANG_RW));
        String bidang = jabatan.pengurus(kelurahan.rwA, hari).stream().filter(p -> p.jabatan() == Jabatan.BIDANG_RW).findFirst()
                .orElseThrow().id();
        Map<String, Object> isian = perkara.usulan("rw01");
        isian.put("subjek", bidang);
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> perkara.mulai("petugas", isian));
        perkara.mulai("lurah", isian);
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> perkara.buktikan(PerkaraLurah.bukti()));
        assertThat(terbaca("petugas")).as("ia sendiri").isFalse();
        assertThat(terbaca("lurah")).isTrue();
        assertThat(isianTerbaca("petugas", "lurah")).as("what others have submitted is not filled in for him").isFalse();
        assertThat(isianTerbaca("petugas", "petugas")).isTrue();
        assertThat(isianTerbaca("camat", "lurah")).isTrue();
    }

    @Test
    @DisplayName("RUKUN-POL-11 yang bersangkutan yang menjadi petugas tidak menarik, mengembalikan, mengoreksi, atau merancang perkaranya")
    void pihakDiKantor() {
        perkara.sampaiPutusan("sekretaris.rw01");
        panggung.ubah(e -> kelurahan.jabatanKedua("sekretaris.rw01", kelurahan.id, Jabatan.PETUGAS_KELURAHAN));
        panggung.sinkronkan(kelurahan);
        for (String tindakan : List.of("TARIK", "KEMBALIKAN", "KOREKSI")) {
            Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> new TindakanUji(panggung, perkara).minta("sekretaris.rw01", tindakan));
        }
        perkara.putuskan("NONAKTIFKAN");
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> perkara.pejabat("sekretaris.rw01").kirim(perkara.nomor(), "LengkapiRancangan",
                Map.of("menimbang", "Ia tidak bersalah.")));
        Pejabat pihak = perkara.pejabat("sekretaris.rw01");
        pihak.kembalikan(pihak.tugas(perkara.nomor(), "LengkapiRancangan"));
        perkara.pejabat("petugas").kirim(perkara.nomor(), "LengkapiRancangan", Map.of());
    }

    @Test
    @DisplayName("AMB-33 satu dasar gugur sebelum diputus: yang lain cukup, dan Menimbang tidak menyebut yang gugur")
    void satuDasarGugur() {
        String[] absen = new String[1];
        panggung.ubah(e -> absen[0] = ketidakhadiran.catat(kelurahan.jabatan("rt01"), SifatKetidakhadiran.SEMENTARA, hari.minusMonths(7)));
        Map<String, Object> isian = perkara.usulan("rt01");
        isian.put("dasar", List.of("KEWAJIBAN", "BERHALANGAN"));
        perkara.mulai(isian).buktikan(PerkaraLurah.bukti());
        assertThat(konten()).contains("tidak dapat melaksanakan tugas berturut-turut sejak", "Pasal 35 ayat (2) huruf d");
        panggung.ubah(e -> ketidakhadiran.akhiri(absen[0], hari));
        perkara.tanggapi("rt01", PerkaraLurah.tanggapan()).tegurLisan(perkara.lisan()).amati("BELUM")
                .tegurTertulis(perkara.tertulis()).sampaikan(perkara.diterima()).lanjut().putuskan("NONAKTIFKAN");
        assertThat(konten()).contains("Pasal 35 ayat (2) huruf b").doesNotContain("Pasal 35 ayat (2) huruf d");
        perkara.rancangan().ditandatangani(hari).disahkan();
        panggung.pastikanSelesai(perkara.nomor(), "DINONAKTIFKAN");
    }

    /** What the draft considers and decides. */
    private String konten() {
        return pemohon.stream().filter(p -> p.jenis().equals(JalurPenonaktifan.LURAH.jenisKeputusan())).findFirst().orElseThrow()
                .konten(new PerkaraKeputusan(id(), kelurahan.id, hari, hari)).toString();
    }

    @Test
    @DisplayName("mulai berlaku sesudah hari terakhir jabatannya ditolak pada rancangan")
    void berlakuSesudahJabatan() {
        panggung.ubah(e -> kelurahan.berhenti("rw01", hari.plusDays(10), SebabAkhir.MASA_BAKTI));
        perkara.sampaiPutusan("rw01").putuskan("NONAKTIFKAN");
        Ditolak.dengan("URUTAN_TANGGAL", () -> perkara.pejabat("petugas").kirim(perkara.nomor(), "LengkapiRancangan",
                Map.of("berlakuSejak", hari.plusDays(10)))).contains("Hari terakhir jabatan");
        perkara.pejabat("petugas").kirim(perkara.nomor(), "LengkapiRancangan", Map.of("berlakuSejak", hari.plusDays(9)));
    }

    private boolean isianTerbaca(String peran, String pengirim) {
        return perkara.pejabat(peran).masuk(() -> hak.membacaKiriman(panggung.kasus(perkara.nomor()), kelurahan.akun(pengirim)));
    }

    private boolean terbaca(String peran) {
        return perkara.pejabat(peran).masuk(() -> hak.membacaBerkas(panggung.kasus(perkara.nomor())));
    }

    @Test
    @DisplayName("teguran: tidak di masa depan, tidak sebelum perkara dibuka, tertulis tidak sebelum lisan, sampai tidak sebelum suratnya")
    void tanggalTeguran() {
        perkara.mulai(perkara.usulan("rt01")).buktikan(PerkaraLurah.bukti()).tanggapi("rt01", PerkaraLurah.tanggapan());
        jam.maju(Duration.ofDays(5));
        Map<String, Object> lisan = perkara.lisan();
        lisan.put("tanggal", hari.minusDays(1));
        Ditolak.dengan("URUTAN_TANGGAL", () -> perkara.tegurLisan(lisan));
        lisan.put("tanggal", jam.hariIni().plusDays(1));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> perkara.tegurLisan(lisan));
        lisan.put("tanggal", hari.plusDays(3));
        perkara.tegurLisan(lisan).amati("BELUM");
        Map<String, Object> tertulis = perkara.tertulis();
        tertulis.put("tanggal", hari.plusDays(2));
        Ditolak.dengan("URUTAN_TEGURAN", () -> perkara.tegurTertulis(tertulis));
        tertulis.put("tanggal", hari.plusDays(4));
        perkara.tegurTertulis(tertulis);
        Map<String, Object> terima = perkara.diterima();
        terima.put("tanggal", hari.plusDays(3));
        Ditolak.dengan("URUTAN_TANGGAL", () -> perkara.sampaikan(terima));
        terima.put("tanggal", hari.plusDays(5));
        perkara.sampaikan(terima).lanjut().putuskan("NONAKTIFKAN").rancangan();
        Ditolak.dengan("URUTAN_TANGGAL", () -> perkara.ditandatangani(hari.plusDays(4))).contains("Penerimaan teguran tertulis");
        assertThat(perkara.pejabat("camat").namaTugas(perkara.nomor())).isEmpty();
        assertThat(menjabat("rt01")).isTrue();
    }

    @Test
    @DisplayName("usulan dikoreksi sesudah kedua teguran: ia diberi tahu lagi, dan teguran dari sebelum hari itu tidak dihitung")
    void teguranLama() {
        perkara.sampaiTeguranTertulis("rt01").sampaikan(perkara.diterima()).lanjut();
        Map<String, Object> lisan = perkara.lisan();
        jam.maju(Duration.ofDays(2));
        Map<String, Object> lain = perkara.usulan("rt01");
        lain.put("pelanggaran", "Memungut biaya surat pengantar.");
        new TindakanUji(panggung, perkara).koreksi("petugas", "Perkara penonaktifan", lain).disetujui("lurah").jalankan();
        perkara.buktikan(PerkaraLurah.bukti()).tanggapi("rt01", PerkaraLurah.tanggapan());
        Ditolak.dengan("URUTAN_TANGGAL", () -> perkara.tegurLisan(lisan)).contains("Pemberitahuan kepada yang bersangkutan");
        perkara.tegurLisan(perkara.lisan());
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("AmatiPerilaku");
    }

    @Test
    @DisplayName("koreksi: teguran lisan yang dipindahkan ke sesudah surat teguran menggugurkan surat dan tanda terimanya")
    void koreksiTeguran() {
        perkara.sampaiTeguranTertulis("rt01").sampaikan(perkara.diterima()).lanjut();
        jam.maju(Duration.ofDays(2));
        Map<String, Object> isian = perkara.lisan();
        new TindakanUji(panggung, perkara).koreksi("lurah", "Teguran lisan", isian).disetujui("camat").jalankan();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).doesNotContain("PutuskanPerkara");
        assertThat(keputusan.keputusan(id())).isEmpty();
    }

    @Test
    @DisplayName("koreksi usulan: semua yang menyusul gugur, juga bukti, tanggapan, dan teguran")
    void koreksiUsulan() {
        perkara.sampaiPutusan("rt01");
        Map<String, Object> isian = perkara.usulan("rt01");
        isian.put("pelanggaran", "Tidak melayani warga sejak Februari.");
        new TindakanUji(panggung, perkara).koreksi("petugas", "Perkara penonaktifan", isian).disetujui("lurah").jalankan();
        assertThat(perkara.pejabat("petugas").namaTugas(perkara.nomor())).containsExactly("BuktiDanSaksi");
        assertThat(penonaktifan.ambil(id())).satisfies(k -> {
            assertThat(k.didengar()).isNull();
            assertThat(k.bukti()).isZero();
        });
    }

    @Test
    @DisplayName("kasus yang dikembalikan setahap: surat teguran dan tanda terimanya diberikan lagi")
    void dikembalikan() {
        perkara.sampaiTeguranTertulis("rt01");
        new TindakanUji(panggung, perkara).minta("petugas", "KEMBALIKAN").jalankan();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("TegurTertulis");
        perkara.tegurTertulis(perkara.tertulis()).sampaikan(perkara.diterima()).lanjut();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("PutuskanPerkara");
    }

    @Test
    @DisplayName("ia mengundurkan diri di tengah pembinaan: perkara ditutup dengan sebabnya hari itu, tidak lebih awal")
    void mengundurkanDiri() {
        perkara.sampaiTeguranLisan("rt01");
        penempatan.akhiri(kelurahan.jabatan("rt01"), hari.plusDays(3), SebabAkhir.MENGUNDURKAN_DIRI, "uji");
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("AmatiPerilaku");
        jam.maju(Duration.ofDays(3));
        segarkan();
        panggung.pastikanSelesai(perkara.nomor(), "GUGUR");
        assertThat(penonaktifan.ambil(id()).penutupan()).isEqualTo(Penutupan.MENGUNDURKAN_DIRI);
    }

    @Test
    @DisplayName("masa baktinya habis selagi menunggu pengesahan: perkara ditutup, Keputusannya tidak berlaku")
    void masaBaktiHabis() {
        perkara.sampaiPengesahan("rw01");
        penempatan.akhiri(kelurahan.jabatan("rw01"), hari.plusDays(1), SebabAkhir.MASA_BAKTI, "uji");
        jam.maju(Duration.ofDays(1));
        segarkan();
        panggung.pastikanSelesai(perkara.nomor(), "GUGUR");
        assertThat(penonaktifan.ambil(id()).penutupan()).isEqualTo(Penutupan.MASA_BAKTI_BERAKHIR);
        assertThat(jabatan.posisi(kelurahan.jabatan("rw01")).orElseThrow().sebabAkhir()).isEqualTo(SebabAkhir.MASA_BAKTI);
    }

    @Test
    @DisplayName("ia meninggal sebelum buktinya dicatat: perkara ditutup; orangnya tidak lagi dikabari")
    void meninggal() {
        perkara.mulai(perkara.usulan("rt01"));
        penempatan.akhiri(kelurahan.jabatan("rt01"), hari, SebabAkhir.MENINGGAL, "uji");
        panggung.pastikanSelesai(perkara.nomor(), "GUGUR");
        assertThat(penonaktifan.ambil(id()).penutupan()).isEqualTo(Penutupan.MENINGGAL);
    }

    @Test
    @DisplayName("hak akunnya dalam jabatan itu hilang pada harinya, tidak lebih awal")
    void hakAkun() {
        perkara.sampaiPutusan("rw01").putuskan("NONAKTIFKAN");
        perkara.pejabat("petugas").kirim(perkara.nomor(), "LengkapiRancangan", Map.of("berlakuSejak", hari.plusDays(5)));
        perkara.pejabat("lurah").kirim(perkara.nomor(), "TinjauRancangan", Map.of("putusan", "LANJUT"));
        perkara.ditandatangani(hari).disahkan();
        panggung.sinkronkan(kelurahan);
        assertThat(grup("rw01")).contains("ketua-rw-" + kelurahan.rwA);
        jam.maju(Duration.ofDays(5));
        panggung.sinkronkan(kelurahan);
        assertThat(grup("rw01")).doesNotContain("ketua-rw-" + kelurahan.rwA);
        assertThat(menjabat("rw01")).isFalse();
    }

    private List<String> grup(String peran) {
        return identitas.createGroupQuery().groupMember(kelurahan.akun(peran)).list().stream().map(Group::getId).toList();
    }

    private void segarkan() {
        berhenti.segarkan(jam.hariIni()).forEach(Runnable::run);
    }

    private String id() {
        return panggung.kasus(perkara.nomor()).id();
    }

    private boolean menjabat(String peran) {
        return jabatan.posisi(kelurahan.jabatan(peran)).filter(p -> p.berlakuPada(jam.hariIni())).isPresent();
    }

    private List<String> temuan() {
        return panggung.berkas(perkara.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }

    private List<String> namaDokumen() {
        return dokumen.dari(id()).stream().map(Dokumen::nama).toList();
    }

    private List<String> penerima() {
        return pemberitahuan.kasus(id()).stream().map(p -> p.penerima()).toList();
    }

    private boolean aturan(String... kode) {
        List<String> ditanya = panggung.berkas(perkara.nomor(), JenisEntri.PUTUSAN).stream().map(p -> p.path("aturan").asText()).toList();
        return ditanya.containsAll(List.of(kode));
    }
}
