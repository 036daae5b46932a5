package id.rukun.prosedur.pasal15.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.pasal15.TemuanBatas;
import id.rukun.prosedur.pasal15.TindakanTemuan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-15, from the number to the course or to the day on which it is looked at again. */
@UjiAplikasi
class PertimbanganPasal15Test {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KeputusanService keputusan;
    @Autowired private DokumenService dokumen;
    @Autowired private DaftarJalanPasal15 daftarJalan;

    private LocalDate hari;
    private KelurahanUji kelurahan;
    private KasusPasal15 kasus;

    @BeforeEach
    void siapkan() {
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("EX-063 RT dengan 175 KK tidak dipecah, dengan persetujuan Camat: TIDAK_DILAKUKAN_PS15, ditinjau setahun kemudian")
    void ex063() {
        buka(175);
        assertThat(lembar()).contains("175 KK, batasnya 80–160", "Belum tersedia dalam Rukun: Pemecahan RT (P-07).", "ditempuh di luar Rukun");
        kasus.ditetapkan("TIDAK_DILAKUKAN");

        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_DILAKUKAN_PS15");
        assertThat(temuan()).satisfies(t -> {
            assertThat(t.tindakan()).isEqualTo(TindakanTemuan.DITUNDA);
            assertThat(t.tinjauPada()).isEqualTo(hari.plusYears(1));
            assertThat(t.alasan()).contains("Pasal 15", kasus.nomor());
        });
        assertThat(keputusan.keputusan(panggung.kasus(kasus.nomor()).id())).isPresent().get()
                .satisfies(k -> assertThat(k.naskah()).contains("175 KK", "tidak dilakukan pemecahan", "menurut prinsip kewajaran",
                        "dapat ditinjau kembali", "sebagaimana dimaksud dalam Pasal 5 Peraturan Gubernur Provinsi Daerah Khusus Ibukota "
                                + "Jakarta Nomor 171 Tahun 2016 tentang Pedoman Rukun Tetangga dan Rukun Warga terlampaui"));
        assertThat(surat("Permohonan persetujuan Camat")).contains("Pasal 15 Pergub DKI 171/2016").doesNotContain("Pasal 14");
        assertThat(surat("Persetujuan Camat")).contains("Pasal 15 Pergub DKI 171/2016;").doesNotContain("Pasal 14");
    }

    @Test
    @DisplayName("EX-064 tanpa persetujuan Camat tidak ditetapkan; jalan yang ditolak tidak diajukan lagi; semua ditolak: berakhir tanpa persetujuan")
    void ex064() {
        buka(175);
        kasus.timbang("TIDAK_DILAKUKAN").rancangan();
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).as("menunggu Camat").isEmpty();
        kasus.camat("TOLAK");
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TindakLanjutiPenolakan",
                Map.of("putusan", "AKHIRI", "alasan", KasusPasal15.ALASAN));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).as("pemecahan belum ditolak Camat").containsExactly("TimbangJalan");
        kasus.timbang("PEMECAHAN_RT").ditolakCamat();

        panggung.pastikanSelesai(kasus.nomor(), "TANPA_PERSETUJUAN_CAMAT");
        assertThat(temuan().tinjauPada()).isEqualTo(hari.plusYears(1));
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TINDAKAN)).anySatisfy(t -> assertThat(t.path("keterangan").asText())
                .contains("Tidak ada jalan yang disetujui Camat", "ditinjau kembali"));
    }

    @Test
    @DisplayName("P-15/S2, S5 jalan yang belum tersedia dapat dipilih dan ditetapkan: ditempuh di luar Rukun, ditinjau setahun kemudian")
    void diLuarRukun() {
        buka(175);
        kasus.ditetapkan("PEMECAHAN_RT");

        panggung.pastikanSelesai(kasus.nomor(), "DI_LUAR_RUKUN");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN)).singleElement().satisfies(t -> assertThat(t.path("keterangan")
                .asText()).startsWith("Penataan ditempuh di luar Rukun: pemecahan RT (P-07), dengan persetujuan Camat (Pasal 15); "
                + "ditinjau kembali pada ").endsWith("Belum tersedia dalam Rukun: Pemecahan RT (P-07)."));
        assertThat(temuan()).satisfies(t -> {
            assertThat(t.tindakan()).isEqualTo(TindakanTemuan.DITUNDA);
            assertThat(t.tinjauPada()).isEqualTo(hari.plusYears(1));
        });
        assertThat(keputusan.keputusan(panggung.kasus(kasus.nomor()).id())).isPresent().get()
                .satisfies(k -> assertThat(k.naskah()).contains("ditempuh pemecahan RT"));
    }

    @Test
    @DisplayName("EX-065 RT dengan 120 KK, RT yang dikecualikan, dan Kelurahan: DALAM_BATAS; satu pertimbangan untuk satu unit")
    void ex065() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(120).kkB(5));
        kasus = new KasusPasal15(panggung, kelurahan, hari);
        Ditolak.dengan("DALAM_BATAS", () -> kasus.mulai(kelurahan.rtA)).contains("120 KK", "80–160");
        Ditolak.dengan("DALAM_BATAS", () -> kasus.mulai(kelurahan.id)).contains("hanya untuk RT dan RW");
        Ditolak.dengan("DALAM_BATAS", () -> kasus.mulai(kelurahan.rwA)).contains("9 RT", "8–16");
        KelurahanUji lain = panggung.kelurahan(new RencanaKelurahan().dikecualikanA().kkA(25).kkB(5));
        Ditolak.dengan("DALAM_BATAS", () -> new KasusPasal15(panggung, lain, hari).mulai(lain.rtA)).contains("dikecualikan");
        kasus.mulai(kelurahan.rtB);
        Ditolak.dengan("PERTIMBANGAN_SEDANG_BERJALAN", () -> new KasusPasal15(panggung, kelurahan, hari).mulai(kelurahan.rtB))
                .contains(kasus.nomor());
    }

    @Test
    @DisplayName("EX-066 selama ditimbang unitnya tidak terkunci: pelayanan, pemilihan, dan penataannya tidak terhalang")
    void ex066() {
        buka(161);
        assertThat(panggung.terkunci(kasus.nomor())).isEmpty();
        kasus.pejabat("petugas").mulai("pembentukan-pengurus", Map.of("unit", kelurahan.rtA));
    }

    @Test
    @DisplayName("DMN-11 prinsip yang kosong, dan jalan yang tidak sesuai ditolak dengan kolomnya")
    void ditolak() {
        buka(72);
        tolak("JALAN_TIDAK_DITAWARKAN", KasusPasal15.pertimbangan("PEMECAHAN_RT"));
        Map<String, Object> kosong = KasusPasal15.pertimbangan("TIDAK_DILAKUKAN");
        kosong.remove("kewajaran");
        Ditolak.dengan("ASAS_BELUM_DIPERTIMBANGKAN", () -> kasus.pejabat("lurah").kirim(kasus.nomor(), "TimbangJalan", kosong))
                .contains("kewajaran");
        kasus.timbang("TIDAK_DILAKUKAN").ditolakCamat();
        tolak("JALAN_SUDAH_DITOLAK_CAMAT", KasusPasal15.pertimbangan("TIDAK_DILAKUKAN"));
        assertThat(lembar()).contains("\"Ditolak Camat\":\"tidak melakukan pemecahan, penggabungan, atau penghapusan\"", "(P-10); penghapusan RT (P-12)\"");
    }

    @Test
    @DisplayName("P-15/G3 Lurah menolak rancangannya sendiri, atau jumlahnya kembali pada hari penandatanganan: ditimbang lagi")
    void ditimbangLagi() {
        buka(79);
        kasus.timbang("TIDAK_DILAKUKAN");
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan", Map.of("putusan", "TOLAK", "alasan", KasusPasal15.ALASAN));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("TimbangJalan");
        kasus.timbang("TIDAK_DILAKUKAN").rancangan().camat("SETUJU");
        panggung.ubah(e -> kelurahan.kkMasuk(kelurahan.rtA, hari));
        kasus.tandatangani();
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("DALAM_BATAS");
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("TimbangJalan");
    }

    @Test
    @DisplayName("P-15/S2, G3 jumlah berbalik sisi: dihitung lagi ketika ditimbang dan ketika ditandatangani, dan Keputusannya menyebut hari itu")
    void berbalik() {
        buka(161);
        panggung.ubah(e -> kelurahan.kepalaA.subList(0, 82).forEach(kepala -> kelurahan.kkKeluar(kepala, hari)));
        assertThat(lembar()).contains("161 KK, batasnya 80–160", "79 KK, batasnya 80–160", "penghapusan RT (P-12)").doesNotContain("(P-07)");
        assertThat(jalan()).containsExactly("PENGGABUNGAN_SATU_RW", "PENGGABUNGAN_LINTAS_RW", "PENGHAPUSAN_RT", "TIDAK_DILAKUKAN");
        Ditolak.dengan("JALAN_TIDAK_DITAWARKAN", () -> kasus.timbang("PEMECAHAN_RT")).contains("kurang dari batas", "pemecahan RT");

        kasus.timbang("PENGHAPUSAN_RT").rancangan().camat("SETUJU");
        panggung.ubah(e -> IntStream.range(0, 90).forEach(ke -> kelurahan.kkMasuk(kelurahan.rtA, hari)));
        kasus.tandatangani();
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("JALAN_TIDAK_DITAWARKAN");
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("TimbangJalan");
        assertThat(jalan()).containsExactly("PEMECAHAN_RT", "TIDAK_DILAKUKAN");
        kasus.ditetapkan("PEMECAHAN_RT");

        panggung.pastikanSelesai(kasus.nomor(), "DI_LUAR_RUKUN");
        assertThat(keputusan.keputusan(panggung.kasus(kasus.nomor()).id())).isPresent().get().satisfies(k -> assertThat(k.naskah())
                .contains("169 KK, batasnya 80–160, sehingga jumlah", "terlampaui").doesNotContain("tidak terpenuhi", "161 KK", "79 KK"));
    }

    @Test
    @DisplayName("P-15/S2 jumlah yang kembali dalam batas tidak ditimbang lagi: tidak ada jalan yang ditawarkan, dan sebabnya disebut")
    void kembaliSebelumDitimbang() {
        buka(161);
        panggung.ubah(e -> kelurahan.kkKeluar(kelurahan.kepalaA.get(0), hari));
        assertThat(lembar()).contains("dalam batas Pasal 5", "pemeriksaan harian").doesNotContain("Jalan yang terbuka");
        assertThat(jalan()).isEmpty();
        Ditolak.dengan("DALAM_BATAS", () -> kasus.timbang("TIDAK_DILAKUKAN")).contains("160 KK", "80–160");
    }

    @Test
    @DisplayName("P-15/S5, G5 penataan yang ditarik kembali ditimbang lagi; yang ditetapkan mengakhiri pertimbangan")
    void penataanDitempuh() {
        buka(72);
        kasus.ditetapkan("PENGGABUNGAN_LINTAS_RW");
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).as("menunggu penataannya").isEmpty();
        Kasus pertama = penataan().get(0);
        assertThat(pertama.prosedur()).isEqualTo("penggabungan-rt-lintas-rw");
        panggung.akhiri(pertama.nomor());

        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN)).singleElement().satisfies(t -> assertThat(
                t.path("keterangan").asText()).contains(pertama.nomor(), "DITARIK"));
        kasus.ditetapkan("PENGGABUNGAN_LINTAS_RW");
        Jalan jalan = kasus.penggabungan(penataan().get(1).nomor());
        jalan.pejabat("lurah").kirim(jalan.nomor(), "PilihRt", Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtB)));
        jalan.keduaRtSetuju().sampaikan().mufakatKelurahan(kelurahan.pengurus()).rancangan().tinjau().camatSetuju().tandatangani();

        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(semuaTemuan()).filteredOn(t -> t.unitId().equals(kelurahan.rtA)).extracting(TemuanBatas::tindakan)
                .containsExactly(TindakanTemuan.SELESAI);
    }

    private void buka(int kk) {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(kk));
        kasus = new KasusPasal15(panggung, kelurahan, hari).mulai();
    }

    private void tolak(String kode, Map<String, Object> isian) {
        Ditolak.dengan(kode, () -> kasus.pejabat("lurah").kirim(kasus.nomor(), "TimbangJalan", isian));
    }

    /** The part "Dasar" of the Camat's letter, or of the one to him. */
    private String surat(String nama) {
        return dokumen.dari(panggung.kasus(kasus.nomor()).id()).stream().filter(d -> d.nama().startsWith(nama))
                .flatMap(d -> d.naskah().bagian().stream()).filter(bagian -> "Dasar".equals(bagian.nama())).findFirst().orElseThrow().toString();
    }

    private List<String> jalan() {
        return daftarJalan.baris(new KonteksTugas(panggung.kasus(kasus.nomor()).id(), kelurahan.id, null, null, Map.of())).stream()
                .map(BarisPilihan::id).toList();
    }

    private String lembar() {
        return kasus.pejabat("lurah").lembar(kasus.pejabat("lurah").tugas(kasus.nomor(), "TimbangJalan"));
    }

    private TemuanBatas temuan() {
        return semuaTemuan().stream().filter(t -> t.unitId().equals(kelurahan.rtA)).findFirst().orElseThrow();
    }

    private List<TemuanBatas> semuaTemuan() {
        List<TemuanBatas> semua = new ArrayList<>();
        panggung.ubah(e -> semua.addAll(e.createQuery("select t from TemuanBatas t where t.kelurahanId = :id", TemuanBatas.class)
                .setParameter("id", kelurahan.id).getResultList()));
        return semua;
    }

    private List<Kasus> penataan() {
        List<Kasus> semua = new ArrayList<>();
        panggung.ubah(e -> semua.addAll(e.createQuery(
                "select k from Kasus k join HubunganKasus h on h.kasusId = k.id where h.asalKasusId = :id and h.jenis = "
                        + "id.rukun.berkas.HubunganKasus$JenisHubunganKasus.DIBUKA order by k.nomor", Kasus.class)
                .setParameter("id", panggung.kasus(kasus.nomor()).id()).getResultList()));
        return semua;
    }
}
