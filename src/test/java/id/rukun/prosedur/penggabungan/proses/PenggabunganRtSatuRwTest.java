package id.rukun.prosedur.penggabungan.proses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.PenyediaDokumen;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.penggabungan.KonsultasiService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.WilayahService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-09 from the proposal to the register. */
@UjiAplikasi
class PenggabunganRtSatuRwTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private WilayahService wilayah;
    @Autowired private PendudukService penduduk;
    @Autowired private BerkasVerifier verifier;
    @Autowired private List<PenyediaDokumen> dokumen;
    @Autowired private KonsultasiService konsultasi;

    private JalanSatuRw kasus;

    @Test
    @DisplayName("EX-033 RT 70 KK dan RT 60 KK dalam satu RW dengan 10 RT: ditetapkan, RT hasil 130 KK, RW menjadi 9 RT")
    void sampaiDitetapkan() {
        pakai(new RencanaKelurahan().kkA(70).rtPerRw(10), 60);
        kasus.sampaiSyarat().jalan().rancangan().tinjau().camatSetuju().tandatangani();

        panggung.pastikanSelesai(kasus.nomor(), "DITETAPKAN");
        assertThat(List.of(kasus.kelurahan.rtA, kasus.kelurahan.rtKosong))
                .allSatisfy(rt -> assertThat(wilayah.ringkas(rt).status()).isEqualTo(StatusUnit.DIGABUNG));
        assertThat(wilayah.turunan(kasus.kelurahan.rwA, JenisUnit.RT)).hasSize(9)
                .filteredOn(u -> u.nomor().equals("001")).singleElement()
                .satisfies(u -> assertThat(penduduk.jumlahKk(u.id(), jam.hariIni())).isEqualTo(130));
        assertThat(wilayah.kunciAktif(kasus.kelurahan.rwA)).isEmpty();
        assertThat(panggung.kodeGagal(kasus.nomor())).isEmpty();
        assertThat(naskah()).anySatisfy(teks -> assertThat(teks)
                .contains("Keputusan Lurah", "Pasal 10", "dikonsultasikan kepada Lurah", "Musyawarah RW 01",
                        "telah disampaikan kepada Lurah melalui Ketua RW 01", "RT hasil penggabungan mempunyai 130 Kepala Keluarga "
                        + "dan memenuhi jumlah Kepala Keluarga sebagaimana dimaksud dalam Pasal 5 huruf a", "Masa bakti pengurus")
                .doesNotContain("Pasal 11"));
        assertThat(naskah()).anySatisfy(teks -> assertThat(teks).contains("USULAN PENGGABUNGAN RT",
                "Pasal 9 ayat (2) dan Pasal 10 ayat (2)", "dikonsultasikan kepada Lurah pada tanggal "
                        + Kalender.tulis(jam.hariIni())).doesNotContain("Pasal 11"));
        assertThat(naskah()).anySatisfy(teks -> assertThat(teks).contains("UNDANGAN MUSYAWARAH", "Musyawarah RW 01 ke-1",
                "Penggabungan RT 001/RW 01 dan")).noneMatch(teks -> teks.contains("RT RT"));
        assertThat(naskah()).anySatisfy(teks -> assertThat(teks).contains("CATATAN KONSULTASI LURAH",
                "nama=Tanggal", "Pasal 10 ayat (2)",
                "RT 001/RW 01", "Ketua RW 01", "Gabungkan sesudah warga diberi tahu."));
        assertThat(verifier.periksaSemua()).isEmpty();
    }

    @Test
    @DisplayName("EX-034 RT 90 KK dan RT 80 KK: 170 di luar batas, diketahui sejak awal; Lurah menolak")
    void hasilDiLuarBatas() {
        pakai(new RencanaKelurahan().kkA(90), 80);
        kasus.sampaiSyarat();

        assertThat(panggung.kodeGagal(kasus.nomor())).containsOnly("HASIL_DI_LUAR_BATAS").hasSizeGreaterThan(1);
        assertThat(kasus.pejabat("lurah").lembar(kasus.pejabat("lurah").tugas(kasus.nomor(), "TinjauSyarat")))
                .contains("170", "Saran Lurah", "Musyawarah RW 01");
        kasus.jalan().tinjauSyarat("TOLAK");
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK_LURAH");
    }

    @Test
    @DisplayName("EX-037 Musyawarah RW tanggal 10, konsultasi tanggal 12: ditolak, sampai Musyawarah RW diadakan sesudahnya")
    void konsultasiSesudahMusyawarahRw() {
        pakai(kecil(), 40);
        kasus.sampaiKonsultasi();
        jam.maju(Duration.ofDays(5));
        LocalDate konsultasi = jam.hariIni();
        kasus.konsultasi(konsultasi);
        LocalDate rapat = konsultasi.minusDays(2);
        Map<String, Object> undangan = kasus.jalan().undangan();
        undangan.put("tanggalMusyawarah", rapat);
        kasus.pejabat("rw01").kirim(kasus.nomor(), "UndangPeserta", undangan);

        Ditolak.dengan("KONSULTASI_LURAH_BELUM", () -> rwHadir(rapat))
                .contains("Musyawarah RW hanya setelah konsultasi kepada Lurah");
        rwHadir(konsultasi);
        assertThat(kasus.pejabat("rw01").namaTugas(kasus.nomor())).containsExactly("CatatPembahasan");
    }

    @Test
    @DisplayName("PS10-2.2 konsultasi yang mendahului Musyawarah RT terakhir ditolak; pada hari yang sama tidak")
    void konsultasiSebelumMusyawarahRt() {
        pakai(kecil(), 40);
        kasus.sampaiKonsultasi();

        Ditolak.dengan("KONSULTASI_LURAH_BELUM", () -> kasus.konsultasi(jam.hariIni().minusDays(1)))
                .contains("mendahului Musyawarah RT terakhir");
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> kasus.konsultasi(jam.hariIni().plusDays(1)));
        kasus.konsultasi();
        assertThat(kasus.pejabat("rw01").namaTugas(kasus.nomor())).containsExactly("UndangPeserta");
        assertThat(kasus.pejabat("rw01").lembar(kasus.pejabat("rw01").tugas(kasus.nomor(), "UndangPeserta")))
                .contains("sesudah konsultasi kepada Lurah");
    }

    @Test
    @DisplayName("EX-039 RT dari dua RW dialihkan ke P-10; yang terkunci bebas lagi")
    void duaRw() {
        pakai(kecil(), 1);
        kasus.mulai().pilihRt("001", kasus.kelurahan.rtA, kasus.kelurahan.rtB);

        panggung.pastikanSelesai(kasus.nomor(), "DIALIHKAN");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN)).singleElement().satisfies(temuan ->
                assertThat(temuan.path("keterangan").asText()).contains("Pasal 11 (P-10)")
                        .doesNotContain("Belum tersedia"));
    }

    @Test
    @DisplayName("satu RT, RT yang sama dua kali, RT Kelurahan lain, atau nomor RT lain dalam RW itu ditolak")
    void pilihanTidakSah() {
        pakai(kecil(), 1);
        String lain = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1)).rtA;
        kasus.mulai();

        Ditolak.dengan("RT_PENGGABUNGAN_KURANG", () -> kasus.pilihRt("001", kasus.kelurahan.rtA));
        Ditolak.dengan("RT_PENGGABUNGAN_KURANG",
                () -> kasus.pilihRt("001", kasus.kelurahan.rtA, kasus.kelurahan.rtA));
        Ditolak.dengan("DI_LUAR_WILAYAH", () -> kasus.pilihRt("001", kasus.kelurahan.rtA, lain));
        Ditolak.dengan("NOMOR_SUDAH_DIPAKAI", () -> kasus.pilihRt("003", kasus.kelurahan.rtA, kasus.kelurahan.rtKosong));
        assertThat(panggung.terkunci(kasus.nomor())).isEmpty();
        kasus.pilihRt("002", kasus.kelurahan.rtA, kasus.kelurahan.rtKosong);
        assertThat(panggung.terkunci(kasus.nomor())).containsExactlyInAnyOrder(kasus.kelurahan.rtA,
                kasus.kelurahan.rtKosong, kasus.kelurahan.rwA);
    }

    @Test
    @DisplayName("satu RT menolak: berakhir tidak mufakat, dan RT itu disebut")
    void satuRtMenolak() {
        pakai(kecil(), 12);
        kasus.mulai().pilihRt().jalan().musyawarahSetuju("rt01", kasus.kelurahan.kepalaA).rapat("rt03", kasus.kepalaKedua);
        kasus.pejabat("rt03").kirim(kasus.nomor(), "CatatPembahasan", menolak());
        kasus.jalan().beritaAcara("rt03").jalankan();

        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_MUFAKAT");
        assertThat(putusan("PERGUB171-PS10-2.1").path("pesan").asText()).contains("RT 002/RW 01").doesNotContain("RT 001");
    }

    @Test
    @DisplayName("PS40-2 dua kali gagal kuorum: hanya RT itu mengulang, dan musyawarah ketiganya dianggap sah")
    void hanyaRtItuMengulang() {
        pakai(kecil(), 12);
        List<String> seorang = kasus.kepalaKedua.subList(0, 1);
        kasus.mulai().pilihRt().jalan().musyawarahSetuju("rt01", kasus.kelurahan.kepalaA)
                .rapat("rt03", seorang).rapat("rt03", seorang);
        assertThat(kasus.pejabat("rt01").namaTugas(kasus.nomor())).isEmpty();

        kasus.jalan().lurahMemutus(PutusanLurah.LANJUT).musyawarahSetuju("rt03", seorang).jalankan();
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("CatatanKonsultasi");
    }

    @Test
    @DisplayName("Musyawarah RW menolak: berakhir tidak mufakat")
    void rwMenolak() {
        pakai(kecil(), 12);
        kasus.sampaiKonsultasi().konsultasi().jalan().undang("rw01");
        kasus.rwHadir().pejabat("rw01").kirim(kasus.nomor(), "CatatPembahasan", menolak());
        kasus.jalan().beritaAcara("rw01");

        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_MUFAKAT");
        assertThat(putusan("PERGUB171-PS10-2.3").path("terpenuhi").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("TM-16: Ketua RW diingatkan; sesudah waktunya Lurah menjemput usulan")
    void dijemput() {
        pakai(kecil(), 40);
        kasus.sampaiUsulan();
        jam.maju(Duration.ofDays(7));
        kasus.jalan().jalankan();
        jam.maju(Duration.ofDays(8));
        kasus.jalan().jalankan();

        kasus.pejabat("lurah").kirim(kasus.nomor(), "JemputHasil", Map.of("tanggalPenjemputan", jam.hariIni(),
                "diterimaDari", "Ketua RW 01", "catatan", Jalan.ALASAN));
        kasus.jalan().jalankan();
        assertThat(putusan("PERGUB171-PS9-2.2").path("pesan").asText()).contains("RT 001/RW 01 dijemput Lurah",
                "RT 002/RW 01 dijemput Lurah");
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("LengkapiRancangan");
    }

    @Test
    @DisplayName("Lurah menolak rancangan, atau Camat menolak: berakhir dan RT-nya bebas")
    void ditolak() {
        pakai(kecil(), 40);
        kasus.sampaiSyarat().jalan().rancangan().tinjau("TOLAK");
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK_LURAH");

        kasus.sampaiSyarat().jalan().rancangan().tinjau().camatMenjawab("TOLAK").tindakLanjut("AKHIRI");
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK_CAMAT");
    }

    @Test
    @DisplayName("syarat tidak lagi terpenuhi pada hari penandatanganan: ditahan, diperiksa ulang, dan berlanjut")
    void ditahan() {
        pakai(kecil(), 40);
        kasus.sampaiSyarat().jalan().rancangan().tinjau().camatSetuju();
        panggung.ubah(e -> kasus.kelurahan.kkKeluar(kasus.kelurahan.kepalaA.get(0), jam.hariIni()));
        kasus.jalan().tandatangani();
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("TinjauSyarat");

        panggung.ubah(e -> kasus.kelurahan.kkMasuk(kasus.kelurahan.rtA, jam.hariIni()));
        kasus.jalan().tinjauSyarat("PERIKSA_ULANG");
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("LengkapiRancangan");
    }

    @Test
    @DisplayName("pilihan RT yang dikoreksi: yang tidak lagi dipilih bebas, konsultasinya gugur, Musyawarah RT dimulai lagi")
    void dikoreksi() {
        pakai(kecil(), 12);
        kasus.sampaiKonsultasi().konsultasi();
        assertThat(naskah()).anyMatch(teks -> teks.contains("CATATAN KONSULTASI"));
        String ketiga = rtKetiga();

        new TindakanUji(panggung, kasus).koreksi("petugas", "Pilih RT", Map.of("rt",
                List.of(kasus.kelurahan.rtA, ketiga), "nomorHasil", "001")).disetujui("lurah").jalankan();
        assertThat(panggung.terkunci(kasus.nomor())).containsExactlyInAnyOrder(kasus.kelurahan.rtA, ketiga,
                kasus.kelurahan.rwA);
        assertThat(kasus.pejabat("rt01").namaTugas(kasus.nomor())).containsExactly("UndangPeserta");
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).isEmpty();
        assertThat(konsultasi.konsultasi(panggung.kasus(kasus.nomor()).id())).isEmpty();
        assertThat(naskah()).as("what was written down stays a document").anyMatch(teks -> teks.contains("CATATAN KONSULTASI"));
        assertThat(verifier.periksa(panggung.kasus(kasus.nomor()).id()).temuan()).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-POL-08 RT pengusul menarik usulnya; RT yang bukan pengusul tidak dapat")
    void ditarik() {
        pakai(kecil(), 12);
        kasus.mulai(Map.of("asal", List.of("MASYARAKAT"), "unitPengusul", kasus.kelurahan.rtA, "alasan", Jalan.ALASAN))
                .pilihRt();
        Ditolak.dengan("BUKAN_PENGUSUL", () -> new TindakanUji(panggung, kasus).minta("rt03", "TARIK"));
        new TindakanUji(panggung, kasus).minta("rt01", "TARIK").jalankan();

        assertThat(panggung.terkunci(kasus.nomor())).isEmpty();
    }

    private void rwHadir(LocalDate hari) {
        kasus.pejabat("rw01").kirim(kasus.nomor(), "CatatKehadiran",
                kasus.jalan().pada(hari).kehadiran("rw01", kasus.pesertaRw()));
    }

    private String rtKetiga() {
        return wilayah.turunan(kasus.kelurahan.rwA, JenisUnit.RT).get(2).id();
    }

    private void pakai(RencanaKelurahan rencana, int kkKedua) {
        kasus = new JalanSatuRw(panggung, rencana.kkB(1), kkKedua, jam.hariIni());
    }

    private static RencanaKelurahan kecil() {
        return new RencanaKelurahan().kkA(40);
    }

    private static Map<String, Object> menolak() {
        Map<String, Object> menolak = Jalan.mufakat();
        menolak.put("putusan", "MENOLAK");
        return menolak;
    }

    /** The last answer of a rule. */
    private JsonNode putusan(String aturan) {
        return panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN).stream()
                .filter(p -> p.path("aturan").asText().equals(aturan)).reduce((a, b) -> b).orElseThrow();
    }

    private List<String> naskah() {
        return dokumen.stream().flatMap(d -> d.dari(List.of(panggung.kasus(kasus.nomor()).id())).stream())
                .map(Dokumen::naskah).map(Object::toString).toList();
    }
}
