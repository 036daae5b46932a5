package id.rukun.prosedur.pencatatan.proses.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.keterangan.KeteranganUnitService;
import id.rukun.wilayah.keterangan.PencatatKeterangan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is declared of a unit is changed by two persons. */
@UjiAplikasi
class PencatatanUnitTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KeteranganUnitService keterangan;
    @Autowired private PencatatKeterangan pencatat;
    @Autowired private PendudukService penduduk;
    @Autowired private WilayahService wilayah;
    @Autowired private JabatanService jabatan;
    @Autowired private PemberitahuanService pemberitahuan;

    private KelurahanUji kelurahan;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
    }

    private KasusPencatatan kasus() {
        return new KasusPencatatan(panggung, kelurahan, hari);
    }

    private Map<String, Object> isian(String unit, String jenis, String kolom, Object nilai) {
        return KasusPencatatan.dengan(hari, Map.of("unit", unit, "jenis", jenis, kolom, nilai, "berlaku", hari));
    }

    @Test
    @DisplayName("batas dinyatakan, diubah, dan perubahannya dibatalkan: yang semula berlaku lagi")
    void batas() {
        KasusPencatatan pertama = kasus().mintaUnit("petugas", isian(kelurahan.rtA, "BATAS_UNIT", "batas", "Utara: Jalan Melati"))
                .disetujui("lurah", "DICATAT");
        assertThat(keterangan.batas(kelurahan.rtA, hari)).contains("Utara: Jalan Melati");
        Ditolak.dengan("TANPA_PERUBAHAN", () -> kasus().mintaUnit("petugas", isian(kelurahan.rtA, "BATAS_UNIT", "batas",
                "Utara: Jalan Melati")));
        KasusPencatatan kedua = kasus().mintaUnit("lurah", isian(kelurahan.rtA, "BATAS_UNIT", "batas", "Utara: Jalan Mawar."))
                .disetujui("camat", "DICATAT");
        assertThat(pemberitahuan.kasus(kedua.id())).anyMatch(p -> p.kalimat()
                .contains(": batas sejak " + Kalender.tulis(hari) + ": Utara: Jalan Mawar.") && !p.kalimat().contains(".."));
        Ditolak.dengan("ADA_CATATAN_SESUDAHNYA", () -> kasus().mintaBatal("petugas", pertama.id())).contains(kedua.nomor());
        kasus().mintaBatal("petugas", kedua.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(keterangan.batas(kelurahan.rtA, hari)).contains("Utara: Jalan Melati");
        kasus().mintaBatal("petugas", pertama.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(keterangan.batas(kelurahan.rtA, hari)).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-POL-11 yang pertama meminta tidak memutus, walau orang lain memperbaiki dan mengirimnya lagi")
    void pemintaPertama() {
        Map<String, Object> isian = isian(kelurahan.rtA, "BATAS_UNIT", "batas", "Utara: Jalan Kenanga");
        KasusPencatatan kasus = kasus().mintaUnit("petugas", isian).putus("lurah", "KEMBALIKAN");
        panggung.sebagai(panggung.petugasKedua(kelurahan)).kirim(kasus.nomor(), "PerbaikiKeterangan", isian);
        petugasMenjadiLurah();
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> kasus.putus("petugas", "SETUJUI"));
    }

    @Test
    @DisplayName("demikian pula peminta pertama salinan dan penghapusan data pribadi")
    void pemintaPertamaDataPribadi() {
        String warga = kelurahan.kepalaA.get(0);
        KasusPencatatan salinan = kasus().mintaSalinan("petugas", KasusPencatatan.salinan(hari, warga)).putus("lurah", "KEMBALIKAN");
        KasusPencatatan hapus = kasus().mintaPenghapusan("petugas", KasusPencatatan.hapus(hari, warga)).putus("lurah", "KEMBALIKAN");
        Pejabat lain = panggung.sebagai(panggung.petugasKedua(kelurahan));
        lain.kirim(salinan.nomor(), "PerbaikiSalinan", KasusPencatatan.salinan(hari, warga));
        lain.kirim(hapus.nomor(), "PerbaikiPermintaan", KasusPencatatan.hapus(hari, warga));
        petugasMenjadiLurah();
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> salinan.putus("petugas", "SETUJUI"));
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> hapus.putus("petugas", "TOLAK"));
    }

    private void petugasMenjadiLurah() {
        PemegangJabatan petugas = jabatan.posisi(kelurahan.jabatan("petugas")).orElseThrow();
        panggung.ubah(e -> DataJabatan.simpan(e, new PemegangJabatan(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA,
                Orang.pegawai(petugas.nip(), petugas.nama(), petugas.akun()), hari.minusDays(1), null, null, jam.instant())));
        panggung.masukkan(List.of(petugas.akun()));
    }

    @Test
    @DisplayName("tetangga ditambah dan dihapus; RT tidak bertetangga dengan RW atau dirinya sendiri")
    void tetangga() {
        KasusPencatatan kasus = kasus().mintaUnit("petugas", isian(kelurahan.rtA, "TETANGGA_BARU", "tetangga", List.of(kelurahan.rtKosong)))
                .disetujui("lurah", "DICATAT");
        assertThat(pencatat.tetangga(kelurahan.rtKosong)).contains(kelurahan.rtA);
        Ditolak.dengan("TETANGGA_TIDAK_SEJENIS", () -> kasus().mintaUnit("petugas", isian(kelurahan.rtA, "TETANGGA_BARU", "tetangga",
                List.of(kelurahan.rwB)))).contains("RW 02");
        Ditolak.dengan("TETANGGA_TIDAK_SEJENIS", () -> kasus().mintaUnit("petugas", isian(kelurahan.rtA, "TETANGGA_BARU", "tetangga",
                List.of(kelurahan.rtA))));
        Ditolak.dengan("TANPA_PERUBAHAN", () -> kasus().mintaUnit("petugas", isian(kelurahan.rtB, "BUKAN_TETANGGA", "tetangga",
                List.of(kelurahan.rtKosong))));
        KasusPencatatan hapus = kasus().mintaUnit("petugas", isian(kelurahan.rtKosong, "BUKAN_TETANGGA", "tetangga",
                List.of(kelurahan.rtA))).disetujui("lurah", "DICATAT");
        assertThat(pencatat.tetangga(kelurahan.rtA)).doesNotContain(kelurahan.rtKosong);
        kasus().mintaBatal("lurah", hapus.id()).disetujui("camat", "DIBATALKAN_REGISTER");
        assertThat(pencatat.tetangga(kelurahan.rtA)).contains(kelurahan.rtKosong);
    }

    @Test
    @DisplayName("RUKUN-POL-169, RUKUN-DATA-09 pembatalan menunggu penataan, juga tetangganya, dan tidak memulihkan unit yang sudah tiada")
    void batalMenunggu() {
        kasus().mintaUnit("petugas", isian(kelurahan.rtA, "TETANGGA_BARU", "tetangga", List.of(kelurahan.rtKosong)))
                .disetujui("lurah", "DICATAT");
        KasusPencatatan hapus = kasus().mintaUnit("petugas", isian(kelurahan.rtA, "BUKAN_TETANGGA", "tetangga",
                List.of(kelurahan.rtKosong))).disetujui("lurah", "DICATAT");
        wilayah.kunci(hapus.id(), hapus.nomor(), List.of(kelurahan.rtKosong));
        Ditolak.dengan("UNIT_SEDANG_DITATA", () -> kasus().mintaBatal("petugas", hapus.id())).contains(hapus.nomor());
        wilayah.lepasKunci(hapus.id());
        KasusPencatatan batal = kasus().mintaBatal("petugas", hapus.id());
        panggung.ubah(e -> e.createNativeQuery("update unit set status = 'DIHAPUS', sampai = :kemarin where id = :id")
                .setParameter("kemarin", hari.minusDays(1)).setParameter("id", kelurahan.rtKosong).executeUpdate());
        Ditolak.dengan("TIDAK_AKTIF", () -> batal.putus("lurah", "SETUJUI")).contains("dihapus");
        assertThat(pencatat.tetangga(kelurahan.rtA)).doesNotContain(kelurahan.rtKosong);
    }

    @Test
    @DisplayName("jumlah KK hanya bagi RT yang kartunya belum ada; dikembalikan, diperbaiki, ditolak; unit yang ditata menunggu")
    void jumlahKk() {
        Ditolak.dengan("KARTU_SUDAH_TERCATAT", () -> kasus().mintaUnit("petugas", isian(kelurahan.rtA, "JUMLAH_KK_DINYATAKAN", "jumlahKk", 90)));
        Ditolak.dengan("JUMLAH_KK_BUKAN_RT", () -> kasus().mintaUnit("petugas", isian(kelurahan.rwA, "JUMLAH_KK_DINYATAKAN", "jumlahKk", 90)));
        Ditolak.dengan("DI_LUAR_WILAYAH", () -> kasus().mintaUnit("petugas", isian(panggung.kelurahan().rtKosong, "JUMLAH_KK_DINYATAKAN",
                "jumlahKk", 90)));
        KasusPencatatan kasus = kasus().mintaUnit("petugas", isian(kelurahan.rtKosong, "JUMLAH_KK_DINYATAKAN", "jumlahKk", 90));
        Ditolak.dengan("SEDANG_DICATAT", () -> kasus().mintaUnit("lurah", isian(kelurahan.rtKosong, "JUMLAH_KK_DINYATAKAN", "jumlahKk", 91)));
        wilayah.kunci(kasus.id(), kasus.nomor(), List.of(kelurahan.rtB));
        Ditolak.dengan("UNIT_SEDANG_DITATA", () -> kasus().mintaUnit("petugas", isian(kelurahan.rtB, "BATAS_UNIT", "batas", "Utara: kali")));
        wilayah.lepasKunci(kasus.id());
        kasus.putus("lurah", "KEMBALIKAN");
        kasus.pejabat("petugas").kirim(kasus.nomor(), "PerbaikiKeterangan", isian(kelurahan.rtKosong, "JUMLAH_KK_DINYATAKAN", "jumlahKk", 92));
        kasus.putus("lurah", "TOLAK");
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK");
        kasus().mintaUnit("petugas", isian(kelurahan.rtKosong, "JUMLAH_KK_DINYATAKAN", "jumlahKk", 92)).disetujui("lurah", "DICATAT");
        assertThat(penduduk.jumlahKk(kelurahan.rtKosong, hari)).isEqualTo(92);
    }
}
