package id.rukun.prosedur.penggabungan.proses.rw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.jabatan.JabatanService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Pengecualian;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-11, from the proposal to the merged RW in the register. */
@UjiAplikasi
class PenggabunganRwTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private WilayahService wilayah;
    @Autowired private PendudukService penduduk;
    @Autowired private JabatanService jabatan;
    @Autowired private KeputusanService keputusan;
    @Autowired private PenggabunganService penggabungan;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private List<PemohonKeputusan> pemohon;

    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("EX-053 penggabungan RW: musyawarah tiap RW dan tingkat Kelurahan, Keputusan; RT masuk RW baru dengan nomor yang tidak kembar")
    void ex053() {
        JalanRw kasus = new JalanRw(panggung, new RencanaKelurahan().kkA(20).kkB(20).rtPerRw(5), hari).sampaiSyarat();
        KelurahanUji kelurahan = kasus.kelurahan;
        assertThat(panggung.terkunci(kasus.nomor())).hasSize(12).contains(kelurahan.rwA, kelurahan.rtB);
        kasus.jalan().rancangan().tinjau().camatSetuju().tandatangani();

        panggung.pastikanSelesai(kasus.nomor(), "DITETAPKAN");
        String hasil = penggabungan.usulan(panggung.kasus(kasus.nomor()).id()).unitHasil();
        assertThat(wilayah.nama(hasil)).isEqualTo("RW 01");
        assertThat(List.of(kelurahan.rwA, kelurahan.rwB)).allSatisfy(rw ->
                assertThat(wilayah.unit(rw).statusPada(hari)).isEqualTo(StatusUnit.DIGABUNG));
        assertThat(wilayah.turunan(hasil, JenisUnit.RT)).extracting(UnitRingkas::nomor).containsExactly("001", "002", "003", "004",
                "005", "006", "007", "008", "009", "010");
        assertThat(wilayah.nama(kelurahan.rtA)).isEqualTo("RT 001/RW 01");
        assertThat(wilayah.nama(kelurahan.rtB)).isEqualTo("RT 006/RW 01");
        assertThat(penduduk.jumlahKk(kelurahan.rtB, hari)).as("KK tetap pada RT-nya").isEqualTo(20);
        assertThat(jabatan.pengurus(kelurahan.rwA, hari)).isEmpty();
        assertThat(jabatan.pengurus(kelurahan.rtB, hari)).as("pengurus RT tetap").isNotEmpty();
        assertThat(temuan(kasus)).anyMatch(t -> t.contains("(P-28)")).anyMatch(t -> t.contains("(P-16)") && t.contains("(P-21)"));
        assertThat(keputusan.keputusan(panggung.kasus(kasus.nomor()).id())).get().satisfies(k -> assertThat(k.naskah())
                .contains("RT 001/RW 02 menjadi RT 006", "Pasal 5 huruf b", "10 RT"));
    }

    @Test
    @DisplayName("EX-052 9 RT dan 9 RT: HASIL_DI_LUAR_BATAS, diketahui sejak dipilih; Lurah memeriksa ulang lalu menolak")
    void ex052() {
        JalanRw kasus = new JalanRw(panggung, new RencanaKelurahan().kkA(12).kkB(12).rtPerRw(9), hari).sampaiSyarat();
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("HASIL_DI_LUAR_BATAS");
        kasus.jalan().tinjauSyarat("PERIKSA_ULANG");
        kasus.jalan().tinjauSyarat("TOLAK");
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK_LURAH");
    }

    @Test
    @DisplayName("EX-054 kuorum dihitung per RW dan tidak diselamatkan; diulang, lalu satu RW menolak: TIDAK_MUFAKAT")
    void ex054() {
        JalanRw kasus = new JalanRw(panggung, new RencanaKelurahan().kkA(12).kkB(12).rtPerRw(4), hari).mulai().pilihRw();
        kasus.jalan().undang("rw01");
        int minimum = (kasus.peserta(kasus.kelurahan.rwA).size() * 2 + 2) / 3;
        kasus.pejabat("rw01").kirim(kasus.nomor(), "CatatKehadiran",
                kasus.jalan().kehadiran("rw01", kasus.peserta(kasus.kelurahan.rwA).subList(0, minimum - 1)));
        assertThat(panggung.rapat(kasus.nomor(), kasus.kelurahan.rwA)).containsExactly(StatusMusyawarah.GAGAL_KUORUM);
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("KUORUM_TIDAK_TERCAPAI");
        kasus.setuju("rw01", kasus.kelurahan.rwA).menolak("rw02", kasus.kelurahan.rwB);
        kasus.jalan().jalankan();
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_MUFAKAT");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> p.path("pesan").asText()
                .startsWith("Tidak menyetujui: RW 02; penggabungan diselenggarakan berdasarkan hasil musyawarah"));
        assertThat(pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id())).filteredOn(p -> p.timer().equals("RUKUN-PRD-45"))
                .singleElement().satisfies(p -> {
                    assertThat(p.penerima()).isEqualTo("lurah-" + kasus.kelurahan.id);
                    assertThat(p.kalimat()).contains("Hasil musyawarah: RW 01 menyetujui; RW 02 tidak menyetujui.", "Pasal 9 ayat (3)");
                });
    }

    @Test
    @DisplayName("P-11/G0 kurang dari dua RW, bukan RW, dan RW yang terkunci ditolak; yang tidak berdekatan diperingatkan")
    void pilihan() {
        JalanRw kasus = new JalanRw(panggung, new RencanaKelurahan().kkA(12).kkB(12).rtPerRw(4), hari).mulai();
        Ditolak.dengan("RW_PENGGABUNGAN_KURANG", () -> kasus.pilihRw(kasus.kelurahan.rwA));
        Ditolak.dengan("RW_PENGGABUNGAN_KURANG", () -> kasus.pilihRw(kasus.kelurahan.rwA, kasus.kelurahan.rtB)).contains("Bukan RW");
        new Jalan(panggung, kasus.kelurahan, hari).mulai().pilihRt();
        Ditolak.dengan("SEDANG_DIPROSES", kasus::pilihRw);
    }

    @Test
    @DisplayName("P-11/G10 sepuluh tokoh tidak tersedia: peringatan menyebut P-13; Lurah melanjutkan atau mengakhiri")
    void tokohKurang() {
        JalanRw kasus = new JalanRw(panggung, new RencanaKelurahan().kkA(2).kkB(0).rtPerRw(4), hari);
        semuaPindah(kasus.kelurahan.rwB);
        kasus.mulai().pilihRw();
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("TOKOH_RW_TIDAK_TERSEDIA");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> p.path("pesan").asText().contains("P-13"));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "PutuskanKelanjutan", Map.of("putusan", "AKHIRI", "alasan", Jalan.ALASAN));
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_MUFAKAT");

        JalanRw lain = new JalanRw(panggung, new RencanaKelurahan().kkA(2).kkB(2).rtPerRw(2), hari);
        semuaPindah(lain.kelurahan.rwB);
        lain.mulai().pilihRw();
        lain.pejabat("lurah").kirim(lain.nomor(), "PutuskanKelanjutan", Map.of("putusan", "LANJUT", "alasan", Jalan.ALASAN));
        assertThat(lain.pejabat("rw01").namaTugas(lain.nomor())).contains("UndangPeserta");
    }

    @Test
    @DisplayName("P-11/G5, G7, P-14 tokoh kurang dari sepuluh diulang; tanpa mufakat berakhir; Camat dan Lurah dapat menolak; syarat gagal menahan")
    void kelurahanDanPenetapan() {
        JalanRw kasus = new JalanRw(panggung, new RencanaKelurahan().kkA(12).kkB(12).rtPerRw(4), hari).mulai().pilihRw()
                .keduaRwSetuju().sampaikan();
        kasus.jalan().undang("lurah");
        kasus.hadirKelurahan(10, 9);
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("TOKOH_RW_KURANG");
        kasus.jalan().lurahMemutus(PutusanLurah.LANJUT).undang("lurah");
        kasus.hadirKelurahan(10, 10).mufakat("TERCAPAI", "01");
        kasus.jalan().rancangan().tinjau().camatSetuju();
        panggung.ubah(e -> e.createQuery("update Ketetanggaan k set k.sampai = :hari where k.unitA = :rw or k.unitB = :rw")
                .setParameter("hari", hari.minusDays(1)).setParameter("rw", kasus.kelurahan.rwA).executeUpdate());
        kasus.jalan().tandatangani();
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("TIDAK_BERDEKATAN");
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("TinjauSyarat");
        panggung.ubah(e -> e.createQuery("update Ketetanggaan k set k.sampai = null where k.unitA = :rw or k.unitB = :rw")
                .setParameter("rw", kasus.kelurahan.rwA).executeUpdate());
        kasus.jalan().tinjauSyarat("PERIKSA_ULANG").rancangan().tinjau().camatMenjawab("TOLAK").tindakLanjut("AKHIRI");
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK_CAMAT");

        JalanRw kedua = new JalanRw(panggung, new RencanaKelurahan().kkA(12).kkB(12).rtPerRw(4), hari).sampaiSyarat();
        panggung.ubah(e -> {
            kecualikan(e, kedua.kelurahan.rwA, Pengecualian.PS6);
            kecualikan(e, kedua.kelurahan.rwB, Pengecualian.PS7_2);
        });
        assertThat(menimbang(kedua)).as("dasar pengecualiannya disebut").endsWith("mempunyai 8 RT dan menurut Pasal 6 ayat (1) dan "
                + "Pasal 7 ayat (2) dikecualikan dari jumlah RT sebagaimana dimaksud dalam Pasal 5 huruf b Peraturan Gubernur Provinsi "
                + "Daerah Khusus Ibukota Jakarta Nomor 171 Tahun 2016 tentang Pedoman Rukun Tetangga dan Rukun Warga");
        kedua.jalan().rancangan().tinjau("TOLAK");
        panggung.pastikanSelesai(kedua.nomor(), "DITOLAK_LURAH");

        JalanRw ketiga = new JalanRw(panggung, new RencanaKelurahan().kkA(12).kkB(12).rtPerRw(4), hari).mulai().pilihRw()
                .keduaRwSetuju().sampaikan();
        ketiga.jalan().undang("lurah");
        ketiga.hadirKelurahan(10, 10).mufakat("TIDAK_TERCAPAI", null);
        panggung.pastikanSelesai(ketiga.nomor(), "TIDAK_MUFAKAT");
    }

    private static void kecualikan(EntityManager entitas, String rw, Pengecualian dasar) {
        entitas.createNativeQuery("update unit set pengecualian = :dasar where id = :rw").setParameter("dasar", dasar.name())
                .setParameter("rw", rw).executeUpdate();
    }

    /** The last consideration of the Keputusan as it would be drafted today. */
    private String menimbang(JalanRw kasus) {
        return pemohon.stream().filter(satu -> satu.prosedur().equals(JalanRw.PROSEDUR)).findFirst().orElseThrow()
                .konten(new PerkaraKeputusan(panggung.kasus(kasus.nomor()).id(), kasus.kelurahan.id, hari, hari)).menimbang().stream()
                .reduce((a, b) -> b).orElseThrow();
    }

    private void semuaPindah(String rw) {
        panggung.ubah(e -> e.createQuery("update Domisili d set d.sampai = :hari where d.sampai is null and d.rtId in (select a.unitId "
                + "from AtributUnit a where a.indukId = :rw)").setParameter("hari", hari.minusDays(2)).setParameter("rw", rw)
                .executeUpdate());
    }

    private List<String> temuan(JalanRw kasus) {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map((JsonNode t) -> t.path("keterangan").asText()).toList();
    }
}
