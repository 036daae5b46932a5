package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.DokumenService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatKetidakhadiran;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.Penutupan;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.JalurHasil;
import id.rukun.prosedur.penonaktifan.musyawarah.HasilPenonaktifanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-30 and P-32. */
@UjiAplikasi
class PenonaktifanMusyawarahTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;
    @Autowired private PenonaktifanService penonaktifan;
    @Autowired private HasilPenonaktifanService hasil;

    private KelurahanUji kelurahan;
    private PerkaraMusyawarah perkara;
    private String bendaharaRt;
    private String bendaharaRw;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(100).kkB(4).rtPerRw(2));
        panggung.ubah(e -> {
            kelurahan.tokohTiapRt(kelurahan.rwA, 3);
            kelurahan.menjadiPengurus(kelurahan.kepalaA.get(98), kelurahan.rtA, Jabatan.BENDAHARA_RT);
            kelurahan.menjadiPengurus(kelurahan.kepalaA.get(99), kelurahan.rwA, Jabatan.BENDAHARA_RW);
        });
        bendaharaRt = jabatan.pejabat(Jabatan.BENDAHARA_RT, kelurahan.rtA, jam.hariIni()).orElseThrow().id();
        bendaharaRw = jabatan.pejabat(Jabatan.BENDAHARA_RW, kelurahan.rwA, jam.hariIni()).orElseThrow().id();
        perkara = new PerkaraMusyawarah(panggung, kelurahan, jam);
    }

    @Test
    @DisplayName("EX-185 Musyawarah RT dihadiri 70 dari 100, suara 40 lawan 25, melalui Ketua RW, Keputusan, disahkan: dinonaktifkan")
    void ex185() {
        perkara.mulai(perkara.usulanTentang(bendaharaRt)).tanggapiDenganSurat().undang("rt01");
        assertThat(perkara.peserta()).hasSize(100);
        perkara.hadir("rt01", "rt01", kelurahan.kepalaA.subList(0, 70)).suara("rt01", 40, 25, 5).beritaAcara("rt01", kelurahan.nama("rt01"));
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).containsExactly("SampaikanHasil");
        perkara.teruskan("rw01", perkara.penerusan("rw01")).tetapkan().rancangan().ditandatangani();
        assertThat(menjabat(bendaharaRt)).as("belum disahkan").isTrue();
        perkara.disahkan();
        panggung.pastikanSelesai(perkara.nomor(), "DINONAKTIFKAN");
        assertThat(menjabat(bendaharaRt)).isFalse();
        assertThat(jabatan.posisi(bendaharaRt).orElseThrow().sebabAkhir()).isEqualTo(SebabAkhir.DINONAKTIFKAN);
        assertThat(temuan()).containsExactly("JABATAN_PENGURUS_KOSONG");
        assertThat(aturan()).contains("PERGUB171-PS36-1", "PERGUB171-PS36-2.1", "PERGUB171-PS36-2.2", "PERGUB171-PS36-5",
                "PERGUB171-PS40-5", "RUKUN-POL-02").doesNotContain("PERGUB171-PS37-1", "PERGUB171-PS37-5");
        assertThat(namaDokumen()).contains("Berkas penonaktifan", "Penyampaian hasil musyawarah")
                .anyMatch(nama -> nama.startsWith("Undangan Musyawarah")).anyMatch(nama -> nama.startsWith("Berita acara"))
                .anyMatch(nama -> nama.startsWith("Keputusan Lurah Nomor")).anyMatch(nama -> nama.startsWith("Pengesahan Camat Nomor"));
        assertThat(naskah()).contains("40 suara setuju dan 25 suara tidak setuju").doesNotContain(PerkaraMusyawarah.PENGUSUL);
    }

    @Test
    @DisplayName("EX-186 Camat tidak mengesahkan: Ketua RT tetap menjabat")
    void ex186() {
        keLurahTentangKetuaRt().tetapkan().rancangan().ditandatangani();
        assertThat(menjabat(kelurahan.jabatan("rt01"))).as("belum disahkan").isTrue();
        perkara.tidakDisahkan();
        panggung.pastikanSelesai(perkara.nomor(), "DITOLAK_CAMAT");
        assertThat(menjabat(kelurahan.jabatan("rt01"))).isTrue();
        assertThat(penutupan()).isEqualTo(Penutupan.DITOLAK_CAMAT);
    }

    @Test
    @DisplayName("EX-187 musyawarah dipimpin Ketua RT yang hendak dinonaktifkan: dicatat tidak sah (PIMPINAN_ADALAH_SUBJEK), diulang dengan "
            + "pimpinan lain; ia tidak mengundang, mencatat, atau menandatanganinya")
    void ex187() {
        perkara.mulai(perkara.usulan("rt01")).tanggapi("rt01");
        assertThat(perkara.pejabat("rt01").namaTugas(perkara.nomor())).isEmpty();
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).containsExactly("UndangPeserta");
        Pejabat ketuaRw = perkara.pejabat("rw01");
        assertThat(ketuaRw.lembar(ketuaRw.tugas(perkara.nomor(), "UndangPeserta")))
                .contains("Penonaktifan Ketua RT 001/RW 01", "Sekretaris RT 001/RW 01", "Yang bersangkutan tidak mengundang")
                .doesNotContain(PerkaraMusyawarah.PENGUSUL, "Saya sakit");
        perkara.undang("rw01").hadir("rw01", "rt01", perkara.peserta()).lanjut();
        assertThat(panggung.berkas(perkara.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> p.path("kode").asText().equals("PIMPINAN_ADALAH_SUBJEK"));
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).containsExactly("UndangPeserta");
        PemegangJabatan sekretaris = sekretarisRt();
        perkara.undang("rw01");
        Map<String, Object> hadir = perkara.kehadiran("rw01", perkara.peserta());
        hadir.put("pimpinan", sekretaris.id());
        perkara.kirim("rw01", "CatatKehadiran", hadir).mufakat("rw01", "MENERIMA")
                .beritaAcara("rw01", kelurahan.nama("rw01"), sekretaris.nama());
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).containsExactly("SampaikanHasil");
        assertThat(naskah()).contains("Penonaktifan Ketua RT 001", "RUKUN TETANGGA 001");
    }

    @Test
    @DisplayName("RUKUN-POL-21 yang mengundang dan memimpin: Sekretaris; tanpa Sekretaris Ketua RW; bagi Ketua RW tanpa Sekretaris Lurah")
    void pimpinan() {
        panggung.ubah(e -> kelurahan.berakhir("sekretaris.rw01", jam.hariIni().minusDays(1)));
        perkara.mulai(perkara.usulan("rw01")).tanggapi("rw01");
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).isEmpty();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("UndangPeserta");
        PerkaraMusyawarah rt = new PerkaraMusyawarah(panggung, kelurahan, jam).mulai(perkara.usulan("rt01"));
        panggung.ubah(e -> e.createQuery("update PemegangJabatan p set p.sampai = :kemarin where p.id = :id")
                .setParameter("kemarin", jam.hariIni().minusDays(1)).setParameter("id", sekretarisRt().id()).executeUpdate());
        rt.tanggapi("rt01").undang("rw01").hadir("rw01", "rw01", rt.peserta()).lanjut();
        assertThat(rt.pejabat("rw01").namaTugas(rt.nomor())).containsExactly("CatatPembahasan");
    }

    @Test
    @DisplayName("EX-192 Musyawarah RW menonaktifkan Ketua RW: hasilnya langsung kepada Lurah, P-16 ditawarkan, P-34 disebut")
    void ex192() {
        perkara.mulai(perkara.usulan("rw01")).tanggapi("rw01").undang("lurah");
        perkara.hadir("lurah", "sekretaris.rw01", perkara.peserta()).mufakat("lurah", "MENERIMA")
                .beritaAcara("lurah", kelurahan.nama("sekretaris.rw01"), kelurahan.nama("lurah"));
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).isEmpty();
        assertThat(panggung.berkas(perkara.nomor(), JenisEntri.PUTUSAN)).anyMatch(p ->
                p.path("aturan").asText().equals("PERGUB171-PS37-2.1") && p.path("akibat").asText().equals("ALIH"));
        perkara.terima().tetapkan().rancangan().ditandatangani().disahkan();
        panggung.pastikanSelesai(perkara.nomor(), "DINONAKTIFKAN");
        assertThat(menjabat(kelurahan.jabatan("rw01"))).isFalse();
        assertThat(temuan()).containsExactly("KETUA_BERHENTI");
        assertThat(panggung.berkas(perkara.nomor(), JenisEntri.TEMUAN).toString()).contains("P-16", "(P-34)");
        assertThat(kalimat()).anyMatch(k -> k.startsWith("Kasus") && k.contains("Sampaikan salinan Keputusan Lurah Nomor"));
        assertThat(panggung.berkas(perkara.nomor(), JenisEntri.TINDAKAN).toString()).contains("Penunjukan Careteker");
        assertThat(aturan()).contains("PERGUB171-PS37-1", "PERGUB171-PS37-2.2", "PERGUB171-PS37-5", "PERGUB171-PS42-5")
                .doesNotContain("PERGUB171-PS36-1", "PERGUB171-PS36-5");
    }

    @Test
    @DisplayName("EX-193 Musyawarah RW menonaktifkan Bendahara RW, hasilnya langsung kepada Lurah: boleh; penggantiannya P-35")
    void ex193() {
        keJalurTentangBendaharaRw().pilih("LANGSUNG").terima().tetapkan().rancangan().ditandatangani().disahkan();
        panggung.pastikanSelesai(perkara.nomor(), "DINONAKTIFKAN");
        assertThat(menjabat(bendaharaRw)).isFalse();
        assertThat(hasil.ambil(id()).jalur()).isEqualTo(JalurHasil.LANGSUNG);
        assertThat(penerima()).contains("ketua-rw-" + kelurahan.rwA, "petugas-kelurahan-" + kelurahan.id);
        assertThat(panggung.berkas(perkara.nomor(), JenisEntri.TEMUAN).toString()).contains("(P-35)");
    }

    @Test
    @DisplayName("P-32/G4 hasil tentang Bendahara RW boleh juga melalui Ketua RW; rancangan ditolak Lurah hanya bila ada syarat yang gugur")
    void melaluiKetuaRw() {
        panggung.ubah(e -> absen(e, bendaharaRw, jam.hariIni().minusMonths(7)));
        Map<String, Object> isian = perkara.usulanTentang(bendaharaRw);
        isian.put("dasar", List.of("BERHALANGAN"));
        perkara.mulai(isian).tanggapiDenganSurat().musyawarah("rw01", "rw01", "MENERIMA").pilih("MELALUI_KETUA_RW")
                .teruskan("rw01", perkara.penerusan("rw01")).tetapkan();
        perkara.kirim("petugas", "LengkapiRancangan", Map.of());
        Map<String, Object> menolak = Map.of("putusan", "TOLAK", "alasan", PerkaraMusyawarah.ALASAN);
        Ditolak.dengan("PENOLAKAN_TANPA_DASAR", () -> perkara.kirim("lurah", "TinjauRancangan", menolak));
        bertugasLagi(bendaharaRw);
        perkara.kirim("lurah", "TinjauRancangan", menolak);
        panggung.pastikanSelesai(perkara.nomor(), "DITOLAK_LURAH");
        assertThat(menjabat(bendaharaRw)).isTrue();
    }

    @Test
    @DisplayName("G4 musyawarah tidak menyetujui: perkara berakhir, ia tetap menjabat dan diberi tahu; perkara baru boleh dibuka")
    void tidakDisetujui() {
        perkara.mulai(perkara.usulanTentang(bendaharaRt)).tanggapiDenganSurat().musyawarah("rt01", "rt01", "MENOLAK");
        panggung.pastikanSelesai(perkara.nomor(), "TIDAK_MUFAKAT");
        assertThat(penutupan()).isEqualTo(Penutupan.TIDAK_DISETUJUI);
        assertThat(menjabat(bendaharaRt)).isTrue();
        assertThat(kalimat()).anyMatch(k -> k.contains("Perkara Anda ditutup: musyawarah tidak menyetujui"))
                .anyMatch(k -> k.contains("Perkara ditutup: musyawarah tidak menyetujui"));
        new PerkaraMusyawarah(panggung, kelurahan, jam).mulai(perkara.usulanTentang(bendaharaRt));
    }

    @Test
    @DisplayName("G3 musyawarah tanpa kuorum diulang; sesudah dua kali gagal yang berikutnya sah (Pasal 40 ayat (2))")
    void diulang() {
        perkara.mulai(perkara.usulanTentang(bendaharaRt)).tanggapiDenganSurat();
        List<String> sedikit = kelurahan.kepalaA.subList(0, 66);
        perkara.undang("rt01").hadir("rt01", "rt01", sedikit).lanjut();
        assertThat(perkara.pejabat("rt01").namaTugas(perkara.nomor())).containsExactly("UndangPeserta");
        perkara.undang("rt01").hadir("rt01", "rt01", sedikit).lanjut();
        perkara.kirim("lurah", "PutuskanKelanjutan", Map.of("putusan", "LANJUT", "alasan", PerkaraMusyawarah.ALASAN));
        perkara.undang("rt01").hadir("rt01", "rt01", sedikit).mufakat("rt01", "MENERIMA").beritaAcara("rt01", kelurahan.nama("rt01"));
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).containsExactly("SampaikanHasil");
    }

    @Test
    @DisplayName("G6 hasil yang bertentangan ditolak Lurah hanya dengan ketentuan yang disebut; ia tetap menjabat")
    void bertentangan() {
        keLurahTentangKetuaRt();
        FormFieldValidationException tanpaNorma = catchThrowableOfType(FormFieldValidationException.class, () -> perkara.kirim("lurah",
                "PeriksaKeabsahan", Map.of("putusan", "TOLAK", "alasan", PerkaraMusyawarah.ALASAN)));
        assertThat(tanpaNorma.getMessage()).contains("Ketentuan yang dilanggar");
        perkara.tolak("Pasal 35 ayat (2): musyawarah memutus atas alasan lain");
        panggung.pastikanSelesai(perkara.nomor(), "DITOLAK_LURAH");
        assertThat(penutupan()).isEqualTo(Penutupan.DITOLAK_LURAH);
        assertThat(hasil.ambil(id()).norma()).contains("Pasal 35 ayat (2)");
        assertThat(panggung.berkas(perkara.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> p.path("kode").asText().equals("BERTENTANGAN_PERATURAN"));
        assertThat(menjabat(kelurahan.jabatan("rt01"))).isTrue();
    }

    @Test
    @DisplayName("TM-16 Ketua RW diingatkan hari ketujuh; sesudah hari keempat belas Lurah diberi tahu dan menjemput, tidak lebih awal")
    void dijemput() {
        perkara.mulai(perkara.usulanTentang(bendaharaRt)).tanggapiDenganSurat().musyawarah("rt01", "rt01", "MENERIMA");
        LocalDate sampai = jam.hariIni();
        jam.maju(Duration.ofDays(7));
        perkara.lanjut();
        assertThat(kalimat()).anyMatch(k -> k.contains("menunggu diteruskan"));
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).isEmpty();
        jam.maju(Duration.ofDays(8));
        perkara.lanjut();
        assertThat(kalimat()).anyMatch(k -> k.contains("belum diteruskan oleh Ketua RW 01"));
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).containsExactly("SampaikanHasil");
        Ditolak.dengan("PENJEMPUTAN_TERLALU_DINI", () -> perkara.jemput(sampai.plusDays(14)));
        perkara.jemput(jam.hariIni());
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).isEmpty();
        assertThat(hasil.ambil(id()).dijemput()).isTrue();
        assertThat(namaDokumen()).contains("Penerimaan hasil musyawarah").doesNotContain("Penyampaian hasil musyawarah");
        assertThat(naskah()).contains("dijemput dan diterima dari Ketua RW").doesNotContain("Yth. Lurah");
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("PeriksaKeabsahan");
    }

    @Test
    @DisplayName("kursi Ketua RW dan Sekretaris RW kosong: Lurah, yang menggantikannya, mengambil hasilnya dengan alasan")
    void diambilLurah() {
        perkara.mulai(perkara.usulanTentang(bendaharaRt)).tanggapiDenganSurat().musyawarah("rt01", "rt01", "MENERIMA");
        jam.maju(Duration.ofDays(1));
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rwA, jam.hariIni()));
        panggung.sinkronkan(kelurahan);
        Map<String, Object> isian = new HashMap<>(Map.of("tanggalPenyampaian", jam.hariIni(), "penandatangan", kelurahan.nama("lurah")));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> perkara.teruskan("lurah", isian));
        isian.put("catatan", PerkaraMusyawarah.ALASAN);
        perkara.teruskan("lurah", isian);
        assertThat(hasil.ambil(id()).dijemput()).isTrue();
        assertThat(naskah()).contains("Jabatan Ketua RW 01 sedang tidak dilaksanakan siapa pun; pada tanggal")
                .doesNotContain("Yth. Lurah");
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("PeriksaKeabsahan");
    }

    @Test
    @DisplayName("ia membaca dasarnya dan tidak yang lain; tanpa jawaban perkara berlanjut, dan berkasnya menyebut itu")
    void didengar() {
        perkara.mulai(perkara.usulan("rt01"));
        Pejabat subjek = perkara.pejabat("rt01");
        assertThat(subjek.lembar(subjek.tugas(perkara.nomor(), "BeriTanggapan"))).contains("Tidak melayani warga")
                .doesNotContain(PerkaraMusyawarah.PENGUSUL);
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).isEmpty();
        jam.maju(Duration.ofDays(8));
        perkara.lanjut();
        assertThat(penonaktifan.ambil(id()).menanggapi()).isFalse();
        assertThat(naskah()).contains("tidak memberi tanggapan").doesNotContain(PerkaraMusyawarah.PENGUSUL);
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("G1 tanpa dasar, bukan pengurus di sini, perkara kedua, dan perkara sendiri ditolak; tidak ada yang tertulis")
    void ditolakAwal() {
        Map<String, Object> tanpaDasar = perkara.usulan("rt01");
        tanpaDasar.put("dasar", List.of());
        Ditolak.dengan("DASAR_PENONAKTIFAN_TIDAK_ADA", () -> perkara.mulai(tanpaDasar));
        Ditolak.dengan("BUKAN_PENGURUS_MENJABAT", () -> perkara.mulai(perkara.usulanTentang(panggung.kelurahan().jabatan("rt01"))));
        Map<String, Object> absen = perkara.usulanTentang(bendaharaRt);
        absen.put("dasar", List.of("BERHALANGAN"));
        Ditolak.dengan("KETIDAKHADIRAN_BELUM_DICATAT", () -> perkara.mulai(absen));
        panggung.ubah(e -> absen(e, bendaharaRt, jam.hariIni().minusMonths(6).plusDays(1)));
        Ditolak.dengan("BELUM_6_BULAN", () -> perkara.mulai(absen));
        perkara.mulai(perkara.usulan("rt01"));
        Ditolak.dengan("PENONAKTIFAN_SEDANG_BERJALAN", () -> new PerkaraMusyawarah(panggung, kelurahan, jam).mulai(perkara.usulan("rt01")))
                .contains(perkara.nomor());
        panggung.ubah(e -> kelurahan.jabatanKedua("petugas", kelurahan.rwA, Jabatan.BIDANG_RW));
        String bidang = jabatan.pengurus(kelurahan.rwA, jam.hariIni()).stream().filter(p -> p.jabatan() == Jabatan.BIDANG_RW).findFirst()
                .orElseThrow().id();
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> new PerkaraMusyawarah(panggung, kelurahan, jam).mulai(perkara.usulanTentang(bidang)));
    }

    @Test
    @DisplayName("dasar huruf d yang gugur sebelum Keputusan menahan penandatanganan; kembali kepada Lurah, yang menolaknya dengan pasalnya")
    void ditahan() {
        panggung.ubah(e -> absen(e, bendaharaRt, jam.hariIni().minusMonths(7)));
        Map<String, Object> isian = perkara.usulanTentang(bendaharaRt);
        isian.put("dasar", List.of("BERHALANGAN"));
        perkara.mulai(isian).tanggapiDenganSurat().musyawarah("rt01", "rt01", "MENERIMA")
                .teruskan("rw01", perkara.penerusan("rw01")).tetapkan().rancangan();
        bertugasLagi(bendaharaRt);
        perkara.ditandatangani();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).as("ditahan").containsExactly("PeriksaKeabsahan");
        Ditolak.dengan("KETIDAKHADIRAN_BELUM_DICATAT", () -> perkara.tetapkan());
        perkara.tolak("Pasal 35 ayat (2) huruf d");
        panggung.pastikanSelesai(perkara.nomor(), "DITOLAK_LURAH");
    }

    @Test
    @DisplayName("tanggal: hasil tidak disampaikan sebelum berita acara atau di masa depan; penandatangannya Ketua RW hari itu")
    void tanggal() {
        perkara.mulai(perkara.usulanTentang(bendaharaRt)).tanggapiDenganSurat().musyawarah("rt01", "rt01", "MENERIMA");
        Map<String, Object> isian = perkara.penerusan("rw01");
        isian.put("tanggalPenyampaian", jam.hariIni().minusDays(1));
        Ditolak.dengan("URUTAN_TANGGAL", () -> perkara.teruskan("rw01", isian));
        isian.put("tanggalPenyampaian", jam.hariIni().plusDays(1));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> perkara.teruskan("rw01", isian));
    }

    @Test
    @DisplayName("ia mengundurkan diri sebelum menanggapi, meninggal selama musyawarah, masa baktinya habis di Ketua RW, atau selagi menunggu "
            + "pengesahan: perkara ditutup dengan sebabnya dan tugasnya hilang")
    void gugur() {
        perkara.mulai(perkara.usulanTentang(bendaharaRt));
        penempatan.akhiri(bendaharaRt, jam.hariIni(), SebabAkhir.MENGUNDURKAN_DIRI, "uji");
        gugur(Penutupan.MENGUNDURKAN_DIRI);
        perkara.mulai(perkara.usulan("rw01")).tanggapi("rw01");
        penempatan.akhiri(kelurahan.jabatan("rw01"), jam.hariIni(), SebabAkhir.MENINGGAL, "uji");
        gugur(Penutupan.MENINGGAL);
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).isEmpty();
        keJalurTentangBendaharaRw();
        penempatan.akhiri(bendaharaRw, jam.hariIni(), SebabAkhir.MASA_BAKTI, "uji");
        gugur(Penutupan.MASA_BAKTI_BERAKHIR);
    }

    @Test
    @DisplayName("masa baktinya habis selagi menunggu pengesahan: perkara ditutup, Keputusannya tidak berlaku")
    void gugurSaatPengesahan() {
        keLurahTentangKetuaRt().tetapkan().rancangan().ditandatangani();
        penempatan.akhiri(kelurahan.jabatan("rt01"), jam.hariIni(), SebabAkhir.MASA_BAKTI, "uji");
        gugur(Penutupan.MASA_BAKTI_BERAKHIR);
        assertThat(penonaktifan.ambil(id()).keputusanId()).isNull();
    }

    @Test
    @DisplayName("koreksi usul sesudah musyawarah: ia didengar lagi dan musyawarah diadakan lagi, juga bila kini tentang orang lain")
    void koreksi() {
        perkara.mulai(perkara.usulanTentang(bendaharaRt)).tanggapiDenganSurat().musyawarah("rt01", "rt01", "MENERIMA");
        new TindakanUji(panggung, perkara).koreksi("petugas", "Usul penonaktifan", perkara.usulan("rt01")).disetujui("lurah").jalankan();
        assertThat(perkara.pejabat("rt01").namaTugas(perkara.nomor())).containsExactly("BeriTanggapan");
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).isEmpty();
        perkara.tanggapi("rt01");
        assertThat(perkara.pejabat("rw01").namaTugas(perkara.nomor())).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("RUKUN-POL-02, RUKUN-POL-11 tentang Sekretaris tugas musyawarah pada Lurah sejak awal: Ketua yang kemudian berhalangan "
            + "digantikan yang bersangkutan, dan musyawarahnya tetap dapat diundang")
    void ketuaBerhalangan() {
        perkara.mulai(perkara.usulan("sekretaris.rw01")).tanggapi("sekretaris.rw01");
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("UndangPeserta");
        panggung.ubah(e -> kelurahan.berhalangan("rw01", jam.hariIni()));
        panggung.sinkronkan(kelurahan);
        assertThat(perkara.pejabat("sekretaris.rw01").namaTugas(perkara.nomor())).isEmpty();
        perkara.kirim("lurah", "UndangPeserta", perkara.undangan());
    }


    @Test
    @DisplayName("dikembalikan setahap: hasil yang sudah sampai pada Lurah disampaikan lagi oleh Ketua RW, lalu diperiksa lagi")
    void dikembalikan() {
        keLurahTentangKetuaRt();
        new TindakanUji(panggung, perkara).minta("lurah", "KEMBALIKAN").jalankan();
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).isEmpty();
        perkara.teruskan("rw01", perkara.penerusan("rw01"));
        assertThat(perkara.pejabat("lurah").namaTugas(perkara.nomor())).containsExactly("PeriksaKeabsahan");
    }

    @Test
    @DisplayName("dasar a, c, dan e: uraiannya wajib; yang lengkap dibuka")
    void dasarLain() {
        Map<String, Object> isian = perkara.usulan("rw01");
        isian.putAll(Map.of("dasar", List.of("TERCELA", "NORMA"), "perbuatan", "Menggelapkan kas."));
        Ditolak.dengan("URAIAN_WAJIB", () -> perkara.mulai(isian)).contains("kepercayaan warga");
        isian.put("kepercayaan", "Warga tidak lagi membayar iuran kepadanya.");
        Ditolak.dengan("URAIAN_WAJIB", () -> perkara.mulai(isian));
        isian.putAll(Map.of("norma", "Perda 8/2007", "tindakan", "Berjualan di trotoar."));
        perkara.mulai(isian);
        assertThat(penonaktifan.dasar(id())).hasSize(2);
    }

    @Test
    @DisplayName("dua jalur tentang satu orang: jalur Lurah ditolak selama jalur musyawarah berjalan; sesudah ditarik boleh")
    void duaJalur() {
        perkara.mulai(perkara.usulan("rt01"));
        Map<String, Object> lurah = new HashMap<>(perkara.usulan("rt01"));
        lurah.put("asal", List.of("USUL_MASYARAKAT"));
        Ditolak.dengan("PENONAKTIFAN_SEDANG_BERJALAN", () -> perkara.pejabat("petugas").mulai("penonaktifan-lurah", lurah));
        new TindakanUji(panggung, perkara).minta("petugas", "TARIK").jalankan();
        panggung.pastikanSelesai(perkara.nomor(), "DITARIK");
        perkara.pejabat("petugas").mulai("penonaktifan-lurah", lurah);
    }

    /** Somebody does no duty since a day. */
    private static void absen(EntityManager entities, String siapa, LocalDate sejak) {
        entities.persist(new Ketidakhadiran(siapa, SifatKetidakhadiran.SEMENTARA, null, sejak, null, Instant.now()));
    }

    private void bertugasLagi(String siapa) {
        panggung.ubah(e -> e.createQuery("update Ketidakhadiran k set k.sampai = :kemarin where k.pemegangId = :siapa")
                .setParameter("kemarin", jam.hariIni().minusDays(1)).setParameter("siapa", siapa).executeUpdate());
    }

    private void gugur(Penutupan sebab) {
        panggung.pastikanSelesai(perkara.nomor(), "GUGUR");
        assertThat(penutupan()).isEqualTo(sebab);
    }

    /** Up to the Lurah, about the Ketua RT; the Sekretaris RT chairs, the office of the Ketua RW records. */
    private PerkaraMusyawarah keLurahTentangKetuaRt() {
        perkara.mulai(perkara.usulan("rt01")).tanggapi("rt01").undang("rw01");
        PemegangJabatan sekretaris = sekretarisRt();
        Map<String, Object> hadir = perkara.kehadiran("rw01", perkara.peserta());
        hadir.put("pimpinan", sekretaris.id());
        return perkara.kirim("rw01", "CatatKehadiran", hadir).mufakat("rw01", "MENERIMA")
                .beritaAcara("rw01", kelurahan.nama("rw01"), sekretaris.nama()).teruskan("rw01", perkara.penerusan("rw01"));
    }

    private PerkaraMusyawarah keJalurTentangBendaharaRw() {
        perkara.mulai(perkara.usulanTentang(bendaharaRw)).tanggapiDenganSurat();
        String kantorRw = jabatan.pemegangKursi(kelurahan.rwA, jam.hariIni()).filter(p -> p.id().equals(kelurahan.jabatan("rw01")))
                .isPresent() ? "rw01" : "lurah";
        return perkara.musyawarah(kantorRw, kantorRw.equals("rw01") ? "rw01" : "sekretaris.rw01", "MENERIMA");
    }

    private PemegangJabatan sekretarisRt() {
        return jabatan.pejabat(Jabatan.SEKRETARIS_RT, kelurahan.rtA, jam.hariIni()).orElseThrow();
    }

    private String id() {
        return panggung.kasus(perkara.nomor()).id();
    }

    private Penutupan penutupan() {
        return penonaktifan.ambil(id()).penutupan();
    }

    private boolean menjabat(String jabatanId) {
        return jabatan.posisi(jabatanId).filter(p -> p.berlakuPada(jam.hariIni())).isPresent();
    }

    private List<String> temuan() {
        return panggung.berkas(perkara.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }

    private List<String> aturan() {
        return panggung.berkas(perkara.nomor(), JenisEntri.PUTUSAN).stream().map(p -> p.path("aturan").asText()).toList();
    }

    private List<String> namaDokumen() {
        return dokumen.dari(id()).stream().map(d -> d.nama()).toList();
    }

    private String naskah() {
        return dokumen.dari(id()).stream().map(d -> d.naskah().toString()).toList().toString();
    }

    private List<String> penerima() {
        return pemberitahuan.kasus(id()).stream().map(p -> p.penerima()).toList();
    }

    private List<String> kalimat() {
        return pemberitahuan.kasus(id()).stream().map(p -> p.kalimat()).toList();
    }
}
