package id.rukun.prosedur.pencatatan.proses.penghapusan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.BacaanEntri;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.ListReader;
import id.rukun.engine.sheet.PencarianDaftar;
import id.rukun.penduduk.Penduduk;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.prosedur.tokoh.TokohMasyarakat;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What keeps data from being erased, one cause by one: rows that stand, other people on a card, other governments, other cases. */
@UjiAplikasi
class PenghapusanBertumpuTest extends AdeganPenghapusan {

    private static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);
    private static final Instant SAAT = Instant.parse("2018-01-01T02:00:00Z");
    private static final String KARTU_DIHAPUS = "Nomor pada ";

    @Autowired private ListReader daftar;

    private KasusPencatatan dimintaAhliWaris(String orang) {
        return kasus().mintaPenghapusan("petugas", dengan(KasusPencatatan.hapus(hari, orang), Map.of("kedudukan", "AHLI_WARIS", "pemohon",
                "Budi Waris")));
    }

    private KasusPencatatan tercatat(String jenis, String orang, Map<String, ?> lain) {
        return kasus().tercatat(kasus().tentang(jenis, orang, lain));
    }

    private static String lembar(KasusPencatatan kasus) {
        return lembar(kasus, "lurah");
    }

    private boolean berisi(KasusPencatatan kasus) {
        return berkas.baca(kasus.id(), "uji", "Pengujian").stream().filter(b -> b.entri().jenis() == JenisEntri.ISIAN)
                .map(BacaanEntri::isi).anyMatch(isi -> isi != null);
    }

    private void dihapus(String orang) {
        assertThat(penduduk.nama(List.of(orang))).containsEntry(orang, Penduduk.DIHAPUS);
    }

    /** A child on his card. */
    private String anak(String kepala, String rt) {
        String nomorKk = pembaca.keadaan(kepala).orElseThrow().kartu().nomor();
        kasus().tercatat(dengan(kasus().baru(nomorBaru(), nomorKk, rt), Map.of("kartu", "ANGGOTA", "hubungan", "ANAK")));
        return pembaca.keadaan(kepala).orElseThrow().lain().get(0).id();
    }

    private String nomorKartu(String kkId) {
        return sql.queryForObject("select nomor from kartu_keluarga where id = ?", String.class, kkId);
    }

    @Test
    @DisplayName("RUKUN-POL-203 tokoh masyarakat yang pindah: registernya tetap selama barisnya terbuka, dan dihapus sesudah baris itu berakhir")
    void tokoh() {
        KasusPencatatan dasar = salinan(kelurahan.kepalaA.get(1)).disetujui("lurah", "DISUSUN");
        TokohMasyarakat tokoh = new TokohMasyarakat(warga, kelurahan.rtA, "Sesepuh", dasar.id(), null, SEJAK, SAAT);
        TokohMasyarakat diganti = TokohMasyarakat.diambilAlih(warga, kelurahan.rtA, "Sesepuh", "BA-1/2018", SEJAK, SAAT);
        diganti.akhiri(SEJAK);
        panggung.ubah(e -> {
            e.persist(tokoh);
            e.persist(diganti);
        });
        tercatat("PINDAH_KELUAR", warga, Map.of("sekeluarga", true));
        KasusPencatatan hapus = diminta(warga);
        assertThat(lembar(hapus)).contains("Datanya dalam register tetap: yang masih berlaku menyebutnya", "Tokoh masyarakat (kasus "
                + dasar.nomor() + ")");
        Ditolak.dengan("TIDAK_ADA_YANG_DIHAPUS", () -> hapus.hapus("lurah"));
        hapus.pejabat("lurah").kembalikan(hapus.pejabat("lurah").tugas(hapus.nomor(), "PutuskanPenghapusan"));
        hapus.putus("lurah", "TOLAK");

        panggung.ubah(e -> e.find(TokohMasyarakat.class, tokoh.id()).akhiri(hari));
        KasusPencatatan lagi = diminta(warga);
        assertThat(lembar(lagi)).doesNotContain("yang masih berlaku menyebutnya");
        lagi.hapus("lurah");
        dihapus(warga);
    }

    @Test
    @DisplayName("RUKUN-POL-203 baris yang sudah berakhir menahan registernya selama Keputusan kasusnya berlaku")
    void menurutKeputusan() {
        warga = kelurahan.kepalaA.get(3);
        Jalan jalan = new Jalan(panggung, kelurahan, hari).sampaiCamat().camatSetuju().tandatangani().jalankan();
        TokohMasyarakat tokoh = new TokohMasyarakat(warga, kelurahan.rtA, "Sesepuh", panggung.kasus(jalan.nomor()).id(), null, SEJAK, SAAT);
        tokoh.akhiri(hari);
        panggung.ubah(e -> e.persist(tokoh));
        tercatat("PINDAH_KELUAR", warga, Map.of("sekeluarga", true));
        assertThat(lembar(diminta(warga))).contains("yang masih berlaku menyebutnya", "Tokoh masyarakat (kasus " + jalan.nomor() + ")");
    }

    @Test
    @DisplayName("nomor kartu yang memuat orang lain tetap, siapa pun dari mereka yang lebih dahulu dihapus; dengan yang terakhir nomornya hilang")
    void kartuBersama() {
        String anak = anak(warga, kelurahan.rtA);
        String kkId = pembaca.keadaan(warga).orElseThrow().kartu().id();
        String nomor = nomorKartu(kkId);
        tercatat("PINDAH_KELUAR", warga, Map.of("sekeluarga", true));
        KasusPencatatan kepalanya = diminta(warga);
        assertThat(lembar(kepalanya)).doesNotContain(KARTU_DIHAPUS);
        assertThat(lembar(diminta(anak))).as("its head is still named").doesNotContain(KARTU_DIHAPUS);
        kepalanya.hapus("lurah");
        dihapus(warga);
        assertThat(nomorKartu(kkId)).isEqualTo(nomor);
    }

    @Test
    @DisplayName("dengan orang terakhir yang pernah ada padanya nomor kartu hilang; tidak selama kartunya terdaftar di sini")
    void kartuTerdaftar() {
        String anak = anak(warga, kelurahan.rtA);
        String kkId = pembaca.keadaan(warga).orElseThrow().kartu().id();
        String nomor = nomorKartu(kkId);
        tercatat("PINDAH_KELUAR", warga, Map.of("sekeluarga", true));
        diminta(warga).hapus("lurah");
        // A card may lie here of which the register names nobody any more.
        sql.update("update anggota_keluarga set sampai = ?, kunci_terbuka = null where penduduk_id = ?", hari, anak);
        sql.update("update kk_di_unit set sampai = null, kunci_terbuka = ? where kk_id = ?", kkId, kkId);
        KasusPencatatan hapus = diminta(anak);
        assertThat(lembar(hapus)).contains("dalam register dihapus").doesNotContain(KARTU_DIHAPUS);
        sql.update("update kk_di_unit set sampai = ?, kunci_terbuka = null where kk_id = ?", hari, kkId);
        assertThat(lembar(hapus)).contains(KARTU_DIHAPUS + "1 Kartu Keluarga");
        hapus.putus("lurah", "KEMBALIKAN");
        hapus.pejabat("petugas").kirim(hapus.nomor(), "PerbaikiPermintaan", KasusPencatatan.hapus(hari, anak));
        assertThat(nomorKartu(kkId)).isEqualTo(nomor);
        hapus.hapus("lurah");
        assertThat(nomorKartu(kkId)).isNull();
    }

    @Test
    @DisplayName("nomor kartu tetap bagi kepalanya yang dahulu; isi kasus yang mendasari letak kartu orang lain tetap")
    void kartuYangDiteruskan() {
        KasusPencatatan pindah = tercatat("PINDAH_RT", warga, Map.of("rt", kelurahan.rtKosong, "kartu", "SEKELUARGA"));
        String anak = anak(warga, kelurahan.rtKosong);
        String kkId = pembaca.keadaan(warga).orElseThrow().kartu().id();
        String nomor = nomorKartu(kkId);
        tercatat("MENINGGAL", warga, Map.of());
        tercatat("KEPALA_KELUARGA", anak, Map.of());
        KasusPencatatan hapus = dimintaAhliWaris(warga);
        assertThat(lembar(hapus)).contains("Isi kasus " + pindah.nomor(), "tentang orang lain bertumpu padanya").doesNotContain(KARTU_DIHAPUS);
        tercatat("PINDAH_KELUAR", anak, Map.of("sekeluarga", true));
        assertThat(lembar(diminta(anak))).as("who headed it before is still named").contains("dalam register dihapus")
                .doesNotContain(KARTU_DIHAPUS);
        assertThat(lembar(hapus)).doesNotContain("tentang orang lain bertumpu padanya", KARTU_DIHAPUS);
        assertThat(nomorKartu(kkId)).isEqualTo(nomor);
    }

    @Test
    @DisplayName("yang disimpan pemerintah daerah lain tentang orang itu tidak dihapus di sini, dan nomornya tidak disebut")
    void pemerintahLain() {
        KasusPencatatan disini = salinan(warga).disetujui("lurah", "DISUSUN");
        KasusPencatatan disana = salinan(warga).disetujui("lurah", "DISUSUN");
        String unit = sql.queryForObject("select unit_id from kasus where id = ?", String.class, disana.id());
        milik(disana, "bukittinggi", WilayahSeeder.idDariKode("13.75.01.1001"));
        try {
            KasusPencatatan hapus = diminta(warga);
            assertThat(lembar(hapus)).contains(disini.nomor()).doesNotContain(disana.nomor());
            hapus.hapus("lurah");
            assertThat(berisi(disini)).isFalse();
            assertThat(berisi(disana)).isTrue();
        } finally {
            milik(disana, "dki", unit);
        }
    }

    private void milik(KasusPencatatan kasus, String pemerintah, String unit) {
        sql.update("update kasus set tenant = ?, unit_id = ? where nomor = ?", pemerintah, unit, kasus.nomor());
    }

    @Test
    @DisplayName("RUKUN-POL-200 perkara berjalan di luar wilayahnya dihitung sekali, juga bila ada tugasnya di sana, tanpa nomornya")
    void berjalanDiTempatLain() {
        String ketua = kelurahan.orang("rw01");
        KasusPencatatan salinan = salinan(ketua);
        String tugas = panggung.sebagai(kelurahan.akun("rw01")).mulai("pelaksana-tugas-ketua", Map.of("pengurus", kelurahan.jabatan("rw01"),
                "sifat", "SEMENTARA", "mulai", hari, "perkiraan", hari.plusDays(30), "sebab", "Surat keterangan dokter nomor 12"));
        KelurahanUji tujuan = panggung.kelurahan();
        Penduduk ini = pembaca.keadaan(ketua).orElseThrow().orang();
        KasusPencatatan disana = new KasusPencatatan(panggung, tujuan, hari).tercatat(KasusPencatatan.dengan(hari, Map.of("jenis",
                "PINDAH_DATANG", "nama", ini.nama(), "nik", ini.nik(), "rt", tujuan.rtA, "kartu", "KARTU_BARU", "nomorKk", nomorBaru(), "berlaku",
                hari)));
        KasusPencatatan hapus = new KasusPencatatan(panggung, tujuan, hari).mintaPenghapusan("petugas", KasusPencatatan.hapus(hari, ketua));
        assertThat(lembar(hapus)).contains("Kasus di luar wilayah Anda dan 1 kasus lain yang masih berjalan", disana.nomor())
                .doesNotContain(salinan.nomor(), tugas);
    }

    @Test
    @DisplayName("permintaan yang ditolak sebelum ia terdaftar dikenali dari namanya persis, juga dengan tanda petik, persen, dan garis bawah")
    void namaBertanda() {
        String nik = nomorBaru();
        String nama = "Siti \"Ani\" 100%_ " + NOMOR.incrementAndGet();
        KasusPencatatan ditolak = ditolak(nik, nama);
        KasusPencatatan mirip = ditolak(nik, nama.replace("%_", " persen"));
        kasus().tercatat(dengan(kasus().baru(nik, nomorBaru(), kelurahan.rtA), Map.of("nama", nama)));
        String orang = penduduk.denganNik(nik).map(Penduduk::id).orElseThrow();
        tercatat("PINDAH_KELUAR", orang, Map.of("sekeluarga", true));
        KasusPencatatan hapus = diminta(orang);
        assertThat(lembar(hapus)).contains(ditolak.nomor(), "dikenali dari NIK dan namanya yang persis sama").doesNotContain(mirip.nomor());
        hapus.hapus("lurah");
        assertThat(berisi(ditolak)).isFalse();
        assertThat(berisi(mirip)).isTrue();
    }

    private KasusPencatatan ditolak(String nik, String nama) {
        return kasus().minta("petugas", dengan(kasus().baru(nik, nomorBaru(), kelurahan.rtA), Map.of("nama", nama))).putus("lurah", "TOLAK");
    }

    @Test
    @DisplayName("NIK yang dahulu tercatat padanya dan kini milik orang lain tidak menunjuk permintaan yang ditolak atas nama itu")
    void nikBerpindah() {
        String nik = nomorBaru();
        String nama = "Nama Sama " + NOMOR.incrementAndGet();
        KasusPencatatan ditolak = ditolak(nik, nama);
        kasus().tercatat(dengan(kasus().baru(nik, nomorBaru(), kelurahan.rtA), Map.of("nama", nama)));
        String orang = penduduk.denganNik(nik).map(Penduduk::id).orElseThrow();
        tercatat("PEMBETULAN", orang, Map.of("nikBenar", nomorBaru()));
        kasus().tercatat(dengan(kasus().baru(nik, nomorBaru(), kelurahan.rtA), Map.of("nama", nama)));
        tercatat("PINDAH_KELUAR", orang, Map.of("sekeluarga", true));
        KasusPencatatan hapus = diminta(orang);
        assertThat(lembar(hapus)).doesNotContain(ditolak.nomor());
        hapus.hapus("lurah");
        assertThat(berisi(ditolak)).isTrue();
    }

    @Test
    @DisplayName("bahwa akunnya tetap hanya dikatakan tentang yang mempunyainya")
    void akun() {
        String kalimat = "Akunnya tetap: akun itu menunjukkan siapa yang bertindak dalam berkas.";
        salinan(warga).disetujui("lurah", "DISUSUN");
        assertThat(lembar(diminta(warga))).doesNotContain(kalimat);
        assertThat(lembar(diminta(kelurahan.orang("rt01")))).contains(kalimat);
    }

    @Test
    @DisplayName("lima puluh satu orang senama yang kini tinggal di tempat lain tidak menutupi orang yang terakhir tinggal di sini")
    void senama() {
        KelurahanUji lain = panggung.kelurahan();
        AtomicReference<String> dicari = new AtomicReference<>();
        panggung.ubah(e -> {
            List<String> senama = IntStream.rangeClosed(0, PencarianDaftar.PALING_BANYAK)
                    .mapToObj(ke -> kelurahan.anggotaKeluarga(kelurahan.rtA)).toList();
            e.flush();
            senama.forEach(orang -> kelurahan.tinggalDi(orang, lain.rtA, hari.minusDays(1)));
            e.flush();
            Penduduk terakhir = e.find(Penduduk.class, kelurahan.anggotaKeluarga(kelurahan.rtA));
            terakhir.betulkan(terakhir.nik(), "Anggota Keluarga Zulkarnain", terakhir.tanggalLahir(), terakhir.jenisKelamin());
            dicari.set(terakhir.id());
        });
        assertThat(pilihan("anggota keluarga")).extracting(BarisPilihan::id).containsExactly(dicari.get());

        KasusPencatatan baru = kasus().tercatat(dengan(kasus().baru(nomorBaru(), nomorBaru(), kelurahan.rtA), Map.of("nama", "Tidak Jadi Tinggal")));
        kasus().mintaBatal("petugas", baru.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(pilihan("tidak jadi tinggal")).as("where a case has written it down, though it never held").hasSize(1);
    }

    private List<BarisPilihan> pilihan(String kata) {
        return panggung.sebagai(kelurahan.akun("petugas")).masuk(() -> daftar.mulai("penghapusan-data-pribadi", "pencatatan-pernah-penduduk",
                new PencarianDaftar(kata, 0, List.of()))).orElseThrow().baris();
    }
}
