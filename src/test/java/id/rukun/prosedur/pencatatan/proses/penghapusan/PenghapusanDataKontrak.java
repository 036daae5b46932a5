package id.rukun.prosedur.pencatatan.proses.penghapusan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.BacaanEntri;
import id.rukun.berkas.daftar.DaftarKepalaService;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.Penghapusan;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.ListReader;
import id.rukun.engine.sheet.PencarianDaftar;
import id.rukun.lampiran.ContohBerkas;
import id.rukun.lampiran.LampiranLimits;
import id.rukun.lampiran.LampiranService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.TindakanUji;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is held about a person is erased at his request, and what stays is told, on every database. */
abstract class PenghapusanDataKontrak extends AdeganPenghapusan {

    @Autowired private KedewasaanService kedewasaan;
    @Autowired private KasusWilayah kasusWilayah;
    @Autowired private BerkasVerifier verifier;
    @Autowired private DaftarKepalaService daftarKepala;
    @Autowired private DokumenService dokumen;
    @Autowired private LampiranService lampiran;
    @Autowired private LampiranLimits tempat;
    @Autowired private ListReader daftar;
    @Autowired private PemberitahuanService pemberitahuan;

    private void utuh(String kasusId) {
        assertThat(verifier.periksaSampaiIsi(kasusId).temuan()).isEmpty();
    }

    private List<BacaanEntri> terbaca(String kasusId) {
        return berkas.baca(kasusId, "uji", "Pengujian").stream().filter(b -> b.isi() != null).toList();
    }

    @Test
    @DisplayName("yang pindah: register, riwayat, isi kasus, dan lampirannya hilang dari seluruh basis data dan folder; semua rantai utuh")
    void pindah() {
        String nik = nomorBaru();
        String nikKeliru = nomorBaru();
        String nomorKk = nomorBaru();
        String nama = "Zubaidah Anggraini " + NOMOR.incrementAndGet();
        String namaKeliru = nama.replace("Zubaidah", "Zubedah");
        String namaImpor = nama.replace("Zubaidah", "Zubaedah");
        String[] dirinya = {nik, nikKeliru, nomorKk, nama, namaKeliru, namaImpor};
        KasusPencatatan gagal = kasus().minta("petugas", dengan(kasus().baru(nik, nomorKk, kelurahan.rtA), Map.of("nama", nama)));
        gagal.putus("lurah", "TOLAK");
        KasusPencatatan baru = kasus().tercatat(dengan(kasus().baru(nikKeliru, nomorKk, kelurahan.rtA), Map.of("nama", namaKeliru,
                "pindaian", List.of(unggah(nama)))));
        String orang = penduduk.denganNik(nikKeliru).map(Penduduk::id).orElseThrow();
        digantiImpor(orang, namaImpor);
        KasusPencatatan betul = kasus().tercatat(kasus().tentang("PEMBETULAN", orang, Map.of("namaBenar", nama, "nikBenar", nik)));
        KasusPencatatan salinan = salinan(orang).disetujui("lurah", "DISUSUN");
        KasusPencatatan keluar = kasus().tercatat(kasus().tentang("PINDAH_KELUAR", orang, Map.of("sekeluarga", true)));
        PencarianSeluruhnya cari = new PencarianSeluruhnya(sql);
        assertThat(cari.basisData(dirinya)).as("found where it stands").anyMatch(t -> t.startsWith("penduduk.nik"))
                .anyMatch(t -> t.startsWith("penduduk_riwayat.nama")).anyMatch(t -> t.startsWith("kartu_keluarga.nomor"))
                .anyMatch(t -> t.startsWith("isian.isi")).anyMatch(t -> t.startsWith("isi_berkas.isi"))
                .anyMatch(t -> t.startsWith("dokumen_naskah.naskah")).anyMatch(t -> t.startsWith("lampiran.nama"));
        assertThat(PencarianSeluruhnya.folder(folder(), dirinya)).hasSize(1);

        assertThat(pilihan(nama)).extracting(BarisPilihan::keterangan).singleElement().asString().contains("sudah pindah");
        KasusPencatatan hapus = diminta(orang);
        assertThat(lembar(hapus, "lurah")).contains("Yang dihapus", "hari lahir", "Nomor pada 1 Kartu Keluarga", baru.nomor(), betul.nomor(), salinan.nomor(),
                keluar.nomor(), gagal.nomor(), "Yang tetap", "jumlah KK dan warga pada suatu hari", "tidak dapat dipulihkan")
                .doesNotContain("Belum dapat disetujui");
        daftarKepala.tambahkan(daftarKepala.bandingkan());
        hapus.hapus("lurah");

        assertThat(cari.basisData(dirinya)).as("the letter of the case itself, and who looked for his name, as the sheet said")
                .containsExactly("catatan_ekspor.wilayah 1", "dokumen_naskah.naskah 1");
        assertThat(sql.queryForObject("select kasus_id from dokumen_naskah where naskah like ?", String.class, "%" + nama + "%"))
                .isEqualTo(hapus.id());
        assertThat(PencarianSeluruhnya.folder(folder(), dirinya)).isEmpty();
        assertThat(pemberitahuan.kasus(hapus.id())).anyMatch(p -> p.penerima().equals("camat-" + kelurahan.kecamatan))
                .noneMatch(p -> p.kalimat().contains("Anggraini"));
        for (KasusPencatatan satu : List.of(gagal, baru, betul, salinan, keluar)) {
            utuh(satu.id());
            assertThat(terbaca(satu.id())).allMatch(b -> Penghapusan.dilaporkan(b.entri()) || b.entri().jenis() == JenisEntri.REGISTER)
                    .anyMatch(b -> b.isi().contains(hapus.nomor()));
            assertThat(dokumen.dari(satu.id())).allMatch(d -> d.naskah() == null);
        }
        utuh(hapus.id());
        assertThat(verifier.periksaSemua()).doesNotContainKeys(gagal.id(), baru.id(), betul.id(), salinan.id(), keluar.id(), hapus.id());
        assertThat(daftarKepala.bandingkan().temuan()).as("the list of heads only goes forward").doesNotContainKeys(gagal.nomor(), baru.nomor(),
                betul.nomor(), salinan.nomor(), keluar.nomor(), hapus.nomor());
        assertThat(daftarKepala.bandingkan().berubah()).contains(gagal.id(), baru.id(), betul.id(), salinan.id(), keluar.id());
        dibacaTanpaGalat(orang, nama);
        Ditolak.dengan("DATA_ORANGNYA_DIHAPUS", () -> kasus().mintaBatal("petugas", keluar.id())).contains(hapus.nomor());
        Ditolak.dengan("DATA_SUDAH_DIHAPUS", () -> diminta(orang));

        kasus().tercatat(dengan(kasus().baru(nik, nomorKk, kelurahan.rtA), Map.of("nama", nama)));
        assertThat(penduduk.denganNik(nik)).map(Penduduk::id).isPresent().isNotEqualTo(Optional.of(orang));
    }

    /** What stood before an import, as it leaves it: without a case. */
    private void digantiImpor(String orang, String namaLama) {
        panggung.ubah(e -> e.createNativeQuery("insert into penduduk_riwayat (id, penduduk_id, nik, nama, tanggal_lahir, jenis_kelamin, urutan, "
                + "diganti_pada) select :riwayat, id, nik, :nama, tanggal_lahir, jenis_kelamin, -1, current_timestamp from penduduk where id = :id")
                .setParameter("riwayat", UUID.randomUUID().toString()).setParameter("nama", namaLama).setParameter("id", orang).executeUpdate());
    }

    /** Every place that reads such a person bears it. */
    private void dibacaTanpaGalat(String orang, String nama) {
        assertThat(penduduk.nama(List.of(orang))).containsEntry(orang, Penduduk.DIHAPUS);
        assertThat(penduduk.pembedaSenama(List.of(orang, warga))).isEmpty();
        assertThat(penduduk.bukanWargaLagi(List.of(orang), kelurahan.rtA, hari)).containsKey(orang);
        assertThat(kedewasaan.kedewasaan(List.of(orang), hari)).isEmpty();
        assertThat(kedewasaan.dewasa(kelurahan.rtA, hari, hari, hari)).noneMatch(w -> w.id().equals(orang));
        assertThat(penduduk.kepalaKeluarga(kelurahan.rtA, hari)).noneMatch(k -> k.pendudukId().equals(orang));
        assertThat(pembaca.denganId(List.of(orang))).isEmpty();
        assertThat(pembaca.keadaan(orang)).get().satisfies(k -> assertThat(k.rtId()).isNull());
        assertThat(pilihan(nama)).isEmpty();
        assertThat(pilihan("data dihapus")).isEmpty();
        assertThat(kasusWilayah.menyebut(orang, false, 10)).isNotEmpty();
    }

    private String unggah(String nama) {
        byte[] isi = (new String(ContohBerkas.pdf(), StandardCharsets.ISO_8859_1) + "% " + nama + "\n").getBytes(StandardCharsets.ISO_8859_1);
        return lampiran.unggah(kelurahan.akun("petugas"), nama + ".pdf", isi).id();
    }

    private Path folder() {
        return tempat.folder();
    }

    private List<BarisPilihan> pilihan(String kata) {
        return panggung.sebagai(kelurahan.akun("petugas")).masuk(() -> daftar.mulai("penghapusan-data-pribadi", "pencatatan-pernah-penduduk",
                new PencarianDaftar(kata, 0, List.of()))).orElseThrow().baris();
    }

    @Test
    @DisplayName("yang tinggal di sini: registernya tetap dan yang mendasarinya; isi salinan dan permintaan yang ditolak dihapus")
    void penduduknya() {
        KasusPencatatan betul = kasus().tercatat(kasus().tentang("PEMBETULAN", warga, Map.of("namaBenar", "Kartini Halim")));
        KasusPencatatan ditolak = kasus().minta("petugas", kasus().tentang("PEMBETULAN", warga, Map.of("namaBenar", "Kartono Halim")));
        ditolak.putus("lurah", "TOLAK");
        KasusPencatatan salinan = salinan(warga).disetujui("lurah", "DISUSUN");
        KasusPencatatan hapus = diminta(warga);
        assertThat(lembar(hapus, "lurah")).contains("ia tercatat tinggal di RT 001/RW 01", "yang tercatat dalam register tentang orang ini "
                + "bertumpu padanya", "Isi kasus " + salinan.nomor() + ", Salinan data pribadi dihapus");
        hapus.hapus("lurah");

        assertThat(pembaca.keadaan(warga)).get().satisfies(k -> assertThat(k.orang().nama()).isEqualTo("Kartini Halim"));
        assertThat(terbaca(betul.id())).anyMatch(b -> b.isi().contains("Kartini Halim"));
        for (KasusPencatatan satu : List.of(ditolak, salinan)) {
            assertThat(terbaca(satu.id())).noneMatch(b -> b.isi().contains("Halim"));
            utuh(satu.id());
        }
        utuh(betul.id());
        utuh(hapus.id());
        assertThat(dokumen.dari(hapus.id())).extracting(Dokumen::nama).containsExactly("Pemberitahuan penghapusan data pribadi");
        assertThat(dokumen.dari(hapus.id()).get(0).naskah().toString()).contains("Kartini Halim", "Yang dihapus", "Yang tetap",
                "keberatan", salinan.nomor(), betul.nomor(), "NOMOR " + KasusPencatatan.NOMOR_SURAT, "Terbatas", "Yth. Kartini Halim",
                "kepentingan umum dalam rangka penyelenggaraan negara (Pasal 15 ayat (1) huruf c", "21 hari kerja sejak surat ini diterima");
        assertThat(panggung.berkas(hapus.nomor(), JenisEntri.TINDAKAN).toString()).doesNotContain("Halim");
        KasusPencatatan lagi = diminta(warga);
        Ditolak.dengan("TIDAK_ADA_YANG_DIHAPUS", () -> lagi.hapus("lurah"));
        assertThat(lembar(lagi, "lurah")).contains("kasus itu membuktikan apa yang sudah dihapus", "Belum dapat disetujui");
    }

    @Test
    @DisplayName("waktunya lima hari kerja sejak diterima (Pasal 53 UU 30/2014); dasar persetujuan tidak mengubah apa yang dapat dihapus")
    void waktunya() {
        LocalDate diterima = hari.minusDays(2);
        KasusPencatatan hapus = kasus().mintaPenghapusan("petugas", dengan(KasusPencatatan.hapus(hari, warga), Map.of("dasar", "PERSETUJUAN_DITARIK",
                "tanggalSurat", diterima, "diterima", diterima)));
        LocalDate batas = Kalender.batasHariKerja(diterima, 5);
        Task tugas = hapus.pejabat("lurah").tugas(hapus.nomor(), "PutuskanPenghapusan");
        assertThat(Kalender.hari(tugas.getDueDate().toInstant())).isEqualTo(batas);
        assertThat(Kalender.hari(tugas.getFollowUpDate().toInstant())).isEqualTo(Kalender.hariKerjaSebelum(batas, 1));
        assertThat(lembar(hapus, "lurah")).contains(Kalender.tulis(batas) + " (Pasal 53 ayat (2) dan ayat (4) UU 30/2014", "dianggap dikabulkan",
                "Rukun tidak memproses data ini berdasarkan persetujuan (Pasal 20 ayat (2) huruf c dan e UU 27/2022)");
    }

    @Test
    @DisplayName("perkara berjalan: tidak disetujui, tidak ada yang setengah dihapus; ditolak dengan surat yang menyebut sebabnya")
    void berjalan() {
        KasusPencatatan selesai = salinan(warga).disetujui("lurah", "DISUSUN");
        KasusPencatatan hapus = diminta(warga);
        KasusPencatatan berjalan = salinan(warga);
        assertThat(lembar(hapus, "lurah")).contains("Belum dapat disetujui", berjalan.nomor());
        Ditolak.dengan("PERKARA_BERJALAN", () -> hapus.hapus("lurah")).contains(berjalan.nomor());
        assertThat(terbaca(selesai.id())).anyMatch(b -> b.entri().jenis() == JenisEntri.ISIAN);
        hapus.pejabat("lurah").kembalikan(hapus.pejabat("lurah").tugas(hapus.nomor(), "PutuskanPenghapusan"));
        hapus.putus("lurah", "TOLAK");
        panggung.pastikanSelesai(hapus.nomor(), "DITOLAK");
        assertThat(dokumen.dari(hapus.id())).singleElement().satisfies(d -> {
            assertThat(d.nama()).isEqualTo("Penolakan penghapusan data pribadi");
            assertThat(d.naskah().toString()).contains(KasusPencatatan.ALASAN, "ia tercatat tinggal di RT 001/RW 01", "keberatan");
        });
        utuh(hapus.id());
    }

    @Test
    @DisplayName("orang kedua: tidak yang meminta; permintaan Lurah diputus Camat; nomornya diketik; dua permintaan tidak sekaligus")
    void orangKedua() {
        salinan(warga).disetujui("lurah", "DISUSUN");
        KasusPencatatan hapus = kasus().mintaPenghapusan("lurah", KasusPencatatan.hapus(hari, warga));
        assertThat(hapus.pejabat("lurah").namaTugas(hapus.nomor())).isEmpty();
        assertThat(hapus.pejabat("petugas").namaTugas(hapus.nomor())).isEmpty();
        Ditolak.dengan("SEDANG_DICATAT", () -> diminta(warga)).contains(hapus.nomor());
        Ditolak.dengan("SEDANG_DICATAT", () -> kasus().minta("petugas", kasus().tentang("PINDAH_KELUAR", warga, Map.of())));
        Ditolak.dengan("PENGHAPUSAN_BELUM_DIYAKINI", () -> hapus.pejabat("camat").kirim(hapus.nomor(), "PutuskanPenghapusan",
                Map.of("putusan", "SETUJUI", "konfirmasi", "ya", "nomor", KasusPencatatan.NOMOR_SURAT))).contains(hapus.nomor());
        hapus.pejabat("camat").kembalikan(hapus.pejabat("camat").tugas(hapus.nomor(), "PutuskanPenghapusan"));
        hapus.hapus("camat");
        utuh(hapus.id());
    }

    @Test
    @DisplayName("yang berubah sejak diminta diberitahukan; dikembalikan, diperiksa lagi, lalu dihapus; yang tidak jadi ditarik")
    void berubah() {
        salinan(warga).disetujui("lurah", "DISUSUN");
        KasusPencatatan hapus = diminta(warga);
        KasusPencatatan kemudian = salinan(warga).disetujui("lurah", "DISUSUN");
        assertThat(lembar(hapus, "lurah")).contains("Belum dapat disetujui");
        Ditolak.dengan("RENCANA_HAPUS_BERUBAH", () -> hapus.hapus("lurah"));
        hapus.pejabat("lurah").kembalikan(hapus.pejabat("lurah").tugas(hapus.nomor(), "PutuskanPenghapusan"));
        hapus.putus("lurah", "KEMBALIKAN");
        hapus.pejabat("petugas").kirim(hapus.nomor(), "PerbaikiPermintaan", KasusPencatatan.hapus(hari, warga));
        hapus.hapus("lurah");
        assertThat(terbaca(kemudian.id())).noneMatch(b -> b.entri().jenis() == JenisEntri.ISIAN);

        KasusPencatatan batal = diminta(warga);
        new TindakanUji(panggung, batal).minta("petugas", "TARIK").jalankan();
        panggung.pastikanSelesai(batal.nomor(), "DITARIK");
    }

    @Test
    @DisplayName("permintaan orang lain yang ditolak, dengan NIK yang kemudian tercatat pada orang ini, tetap: itu data orang lain")
    void nikOrangLain() {
        String nik = nomorBaru();
        KasusPencatatan lain = kasus().minta("petugas", dengan(kasus().baru(nik, nomorBaru(), kelurahan.rtA), Map.of("nama", "Orang Lain")));
        lain.putus("lurah", "TOLAK");
        kasus().tercatat(dengan(kasus().baru(nik, nomorBaru(), kelurahan.rtA), Map.of("nama", "Orang Ini")));
        String orang = penduduk.denganNik(nik).map(Penduduk::id).orElseThrow();
        kasus().tercatat(kasus().tentang("PINDAH_KELUAR", orang, Map.of("sekeluarga", true)));
        KasusPencatatan hapus = diminta(orang);
        assertThat(lembar(hapus, "lurah")).doesNotContain(lain.nomor());
        hapus.hapus("lurah");
        assertThat(terbaca(lain.id())).anyMatch(b -> b.entri().jenis() == JenisEntri.ISIAN);
    }

    @Test
    @DisplayName("kepala yang meninggal dan datanya dihapus tidak kembali menjadi kepala dengan pembatalan, dan tidak terdaftar lagi")
    void kepalaDihapus() {
        String nomorKk = pembaca.keadaan(warga).orElseThrow().kartu().nomor();
        kasus().tercatat(dengan(kasus().baru(nomorBaru(), nomorKk, kelurahan.rtA), Map.of("kartu", "ANGGOTA", "hubungan", "ANAK")));
        String anaknya = pembaca.keadaan(warga).orElseThrow().lain().get(0).id();
        kasus().tercatat(kasus().tentang("MENINGGAL", warga, Map.of()));
        KasusPencatatan ganti = kasus().tercatat(kasus().tentang("KEPALA_KELUARGA", anaknya, Map.of()));
        kasus().mintaPenghapusan("petugas", dengan(KasusPencatatan.hapus(hari, warga), Map.of("kedudukan", "AHLI_WARIS", "pemohon", "Budi Waris")))
                .hapus("lurah");
        Ditolak.dengan("DATA_ORANGNYA_DIHAPUS", () -> kasus().mintaBatal("petugas", ganti.id()));
        assertThat(penduduk.kepalaKeluarga(kelurahan.rtA, hari.minusDays(1))).noneMatch(k -> k.pendudukId().equals(warga));
        assertThat(penduduk.kepalaKeluarga(kelurahan.rtA, hari)).anyMatch(k -> k.pendudukId().equals(anaknya));
    }

    @Test
    @DisplayName("yang meninggal: ahli warisnya yang meminta; yang hidup tidak; orang Kelurahan lain tidak")
    void ahliWaris() {
        Map<String, Object> olehAhliWaris = dengan(KasusPencatatan.hapus(hari, warga), Map.of("kedudukan", "AHLI_WARIS", "pemohon", "Budi Waris"));
        Ditolak.dengan("PEMOHON_TIDAK_SESUAI", () -> kasus().mintaPenghapusan("petugas", olehAhliWaris));
        Ditolak.dengan("PERMINTAAN_DI_LUAR_WILAYAH", () -> diminta(panggung.kelurahan().kepalaA.get(0)));
        KasusPencatatan wafat = kasus().tercatat(kasus().tentang("MENINGGAL", warga, Map.of()));
        Ditolak.dengan("PEMOHON_TIDAK_SESUAI", () -> diminta(warga));
        KasusPencatatan hapus = kasus().mintaPenghapusan("petugas", olehAhliWaris).hapus("lurah");
        assertThat(dokumen.dari(hapus.id()).get(0).naskah().toString()).contains("Budi Waris");
        assertThat(penduduk.nama(List.of(warga))).containsEntry(warga, Penduduk.DIHAPUS);
        utuh(wafat.id());
        Ditolak.dengan("DATA_ORANGNYA_DIHAPUS", () -> kasus().mintaBatal("petugas", wafat.id())).contains(hapus.nomor());
    }

    @Test
    @DisplayName("pengurus: registernya tetap karena keabsahan tindakannya; yang mendasari orang lain tetap")
    void pengurus() {
        String ketua = kelurahan.orang("rt01");
        KasusPencatatan keluar = kasus().tercatat(kasus().tentang("PINDAH_KELUAR", ketua, Map.of()));
        KasusPencatatan hapus = diminta(ketua);
        assertThat(lembar(hapus, "lurah")).contains("keabsahan tindakannya dalam jabatan", "Ketua RT 001");
        Ditolak.dengan("TIDAK_ADA_YANG_DIHAPUS", () -> hapus.hapus("lurah"));
        assertThat(pembaca.keadaan(ketua)).get().satisfies(k -> assertThat(k.orang().dihapus()).isFalse());
        utuh(keluar.id());

        String nomorKk = pembaca.keadaan(warga).orElseThrow().kartu().nomor();
        Map<String, Object> anak = dengan(kasus().baru(nomorBaru(), nomorKk, kelurahan.rtA), Map.of("kartu", "ANGGOTA", "hubungan", "ANAK"));
        kasus().tercatat(anak);
        String anaknya = pembaca.keadaan(warga).orElseThrow().lain().get(0).id();
        KasusPencatatan bersama = kasus().tercatat(kasus().tentang("PINDAH_RT", warga, Map.of("rt", kelurahan.rtKosong, "kartu", "SEKELUARGA")));
        kasus().tercatat(kasus().tentang("KK_BARU", anaknya, Map.of("nomorKk", nomorBaru())));
        kasus().tercatat(kasus().tentang("PINDAH_KELUAR", warga, Map.of()));
        KasusPencatatan kedua = diminta(warga);
        assertThat(lembar(kedua, "lurah")).contains(bersama.nomor(), "tentang orang lain bertumpu padanya");
        kedua.hapus("lurah");
        assertThat(terbaca(bersama.id())).anyMatch(b -> b.entri().jenis() == JenisEntri.ISIAN);
        assertThat(pembaca.keadaan(anaknya)).get().satisfies(k -> assertThat(k.rtId()).isEqualTo(kelurahan.rtKosong));
        utuh(bersama.id());
    }

    @Test
    @DisplayName("Keputusan yang berlaku dan daftar hadir tetap: naskahnya terbaca, rantainya utuh, namanya hanya di sana")
    void keputusanBerlaku() {
        warga = kelurahan.kepalaA.get(3);
        String nama = "Margareta Situmeang " + NOMOR.incrementAndGet();
        panggung.ubah(e -> {
            Penduduk orang = e.find(Penduduk.class, warga);
            orang.betulkan(orang.nik(), nama, orang.tanggalLahir(), orang.jenisKelamin());
        });
        String nik = pembaca.keadaan(warga).orElseThrow().orang().nik();
        Jalan jalan = new Jalan(panggung, kelurahan, hari).sampaiCamat().camatSetuju().tandatangani().jalankan();
        String penggabungan = panggung.kasus(jalan.nomor()).id();
        kasus().tercatat(kasus().tentang("PINDAH_KELUAR", warga, Map.of("sekeluarga", true)));
        KasusPencatatan hapus = diminta(warga);
        assertThat(lembar(hapus, "lurah")).contains("Namanya pada daftar ", "daftar hadir ialah lampiran berita acara", jalan.nomor(), "bukan tentang dirinya");
        hapus.hapus("lurah");

        assertThat(new PencarianSeluruhnya(sql).basisData(nik)).isEmpty();
        assertThat(new PencarianSeluruhnya(sql).basisData(nama)).as("minutes and their lists, and the letter").allMatch(t ->
                t.startsWith("musyawarah_peserta.nama") || t.startsWith("dokumen_naskah.naskah") || t.startsWith("isi_berkas.isi"));
        assertThat(sql.queryForList("select distinct e.kasus_id from isi_berkas i join entri_berkas e on e.id = i.entri_id where i.isi like ?",
                String.class, "%" + nama + "%")).isSubsetOf(penggabungan);
        assertThat(sql.queryForList("select distinct kasus_id from dokumen_naskah where naskah like ?", String.class, "%" + nama + "%"))
                .containsOnly(penggabungan, hapus.id());
        assertThat(dokumen.dari(penggabungan)).filteredOn(d -> d.nama().startsWith("Keputusan Lurah")).isNotEmpty()
                .allMatch(d -> d.naskah() != null);
        utuh(penggabungan);
        utuh(hapus.id());
    }
}
