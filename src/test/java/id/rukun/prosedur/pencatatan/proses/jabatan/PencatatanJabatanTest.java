package id.rukun.prosedur.pencatatan.proses.jabatan;

import static id.rukun.prosedur.pencatatan.proses.jabatan.KasusPencatatanJabatan.NIP;
import static id.rukun.prosedur.pencatatan.proses.jabatan.KasusPencatatanJabatan.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatanService;
import id.rukun.prosedur.pencatatan.jabatan.StatusPencatatanJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who holds a post of an office: absence, who acts, who comes and goes, what is put right and undone. */
@UjiAplikasi
class PencatatanJabatanTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PerbaikanJabatanService register;
    @Autowired private PencatatanJabatanService pencatatan;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private PelaksanaKantor pelaksana;
    @Autowired private JabatanKantor jabatanKantor;
    @Autowired private BerkasVerifier verifier;

    private KelurahanUji kelurahan;
    private KasusPencatatanJabatan kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kasus = new KasusPencatatanJabatan(panggung, kelurahan);
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("Lurah cuti dengan Plh.: lembar Camat menyebut yang tersentuh; Plh. bertugas dan menandatangani sebagai Plh.; ia kembali lebih awal")
    void berhalangan() {
        KasusPencatatanJabatan lain = new KasusPencatatanJabatan(panggung, kelurahan);
        lain.mulai("petugas", diangkat(isian("PENGANGKATAN", null, hari), "Rina Amalia", "198001012005012009", "petugas-kelurahan-" + kelurahan.id,
                hari));
        kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(6), hari, "Tono Hartono", NIP));
        Task tugas = kasus.pejabat("camat").tugas(kasus.nomor(), "TetapkanPencatatan");
        assertThat(kasus.pejabat("camat").lembar(tugas)).contains("Menurut register sekarang", "Tono Hartono", "Pasal 14 ayat (7) UU 30/2014",
                "Tugas kantor itu sekarang dikerjakan", "Tugas kantor itu sesudahnya dikerjakan", "belum ada; operator",
                lain.nomor());
        kasus.tetapkan();
        panggung.pastikanSelesai(kasus.nomor(), "TERCATAT");

        PemegangJabatan plh = jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari).orElseThrow();
        assertThat(plh.nama()).isEqualTo("Tono Hartono");
        assertThat(jabatan.barisJabatan(plh)).startsWith("Plh. LURAH");
        assertThat(jabatan.sebutan(plh)).startsWith("Pelaksana Harian Lurah");
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(7)).map(PemegangJabatan::nama)).contains(kelurahan.nama("lurah"));
        assertThat(pelaksana.keterangan("lurah-" + kelurahan.id)).as("tanpa akun").isPresent();
        assertThat(kabar()).contains("petugas-kelurahan-" + kelurahan.id).anyMatch(g -> g.startsWith("operator-"));
        assertThat(verifier.periksa(kasus.id()).temuan()).isEmpty();

        Map<String, Object> kembali = isian("KEMBALI", kelurahan.jabatan("lurah"), hari);
        kembali.put("mulai", hari);
        Ditolak.dengan("HARI_PENCATATAN_TIDAK_SESUAI", () -> kasus.mulai("petugas", kembali)).contains("pelaksana hariannya");
        kembali.put("mulai", hari.plusDays(2));
        kasus.mulai("petugas", kembali).tetapkan();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(2)).map(PemegangJabatan::nama)).contains(kelurahan.nama("lurah"));
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(1)).map(PemegangJabatan::nama)).contains("Tono Hartono");
        Ditolak.dengan("YANG_DIUBAH_TIDAK_ADA", () -> kasus.mulai("petugas", mulai(isian("KEMBALI", kelurahan.jabatan("petugas"), hari), hari)))
                .contains("tidak tercatat berhalangan");
    }

    private static Map<String, Object> diangkat(Map<String, Object> isi, String nama, String nip, String kursi, LocalDate mulai) {
        KasusPencatatanJabatan.dengan(isi, nama, nip);
        isi.put("kursi", kursi);
        isi.put("mulai", mulai);
        return isi;
    }

    private static Map<String, Object> mulai(Map<String, Object> isi, LocalDate hari) {
        isi.put("mulai", hari);
        return isi;
    }

    private static Map<String, Object> masa(Map<String, Object> isi, LocalDate mulai, LocalDate sampai) {
        isi.put("mulai", mulai);
        isi.put("sampai", sampai);
        return isi;
    }

    @Test
    @DisplayName("Lurah berhalangan tanpa Plh.: tugas kantornya dilihat Camat; tanpa hari terakhir sampai ia kembali")
    void tanpaPelaksana() {
        kasus.mulai("lurah", kasus.berhalangan(hari, null, hari)).tetapkan();
        assertThat(pelaksana.kantor("lurah-" + kelurahan.id)).isEqualTo("camat-" + kelurahan.kecamatan);
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari)).isEmpty();
        Ditolak.dengan("KETIDAKHADIRAN_TUMPANG_TINDIH", () -> kasus.mulai("petugas", kasus.berhalangan(hari.plusDays(1), null, hari)));
        Map<String, Object> plh = masa(KasusPencatatanJabatan.dengan(isian("PELAKSANA_HARIAN", kelurahan.jabatan("lurah"), hari),
                kelurahan.nama("petugas"), nip("petugas")), hari, hari.plusDays(10));
        Ditolak.dengan("MASA_PELAKSANA_TERLAMPAUI", () -> kasus.mulai("petugas", masa(plh, hari, hari.plusMonths(3))));
        kasus.mulai("petugas", masa(plh, hari, hari.plusDays(10))).tetapkan();
        assertThat(pelaksana.kantor("lurah-" + kelurahan.id)).as("Petugas, yang berakun").isEqualTo("lurah-" + kelurahan.id);
        Ditolak.dengan("PELAKSANA_SUDAH_ADA", () -> kasus.mulai("petugas", sebagaiPetugas(KasusPencatatanJabatan.dengan(
                masa(plh, hari.plusDays(9), hari.plusDays(20)), "Tono Hartono", NIP))));

        String baris = pejabat(SifatJabatan.PELAKSANA).id();
        Ditolak.dengan("MASA_PELAKSANA_TERLAMPAUI", () -> kasus.mulai("petugas",
                sebagaiPetugas(sampai(isian("HARI_TERAKHIR_PELAKSANA", baris, hari), hari.plusDays(11).plusMonths(3)))));
        kasus.mulai("petugas", sebagaiPetugas(sampai(isian("HARI_TERAKHIR_PELAKSANA", baris, hari), hari.plusDays(30))));
        kasus.tetapkan();
        assertThat(pejabat(SifatJabatan.PELAKSANA).sampai()).isEqualTo(hari.plusDays(30));
        assertThat(jabatan.posisi(baris)).as("baris yang digantikan menyebut penggantinya").map(PemegangJabatan::sampai).contains(hari.plusDays(30));
        kasus.mulai("petugas", sebagaiPetugas(sampai(isian("HARI_TERAKHIR_PELAKSANA", pejabat(SifatJabatan.PELAKSANA).id(), hari),
                hari.plusDays(3)))).tetapkan();
        assertThat(pejabat(SifatJabatan.PELAKSANA).sampai()).as("dipersingkat").isEqualTo(hari.plusDays(3));
        kasus.mulai("petugas", sebagaiPetugas(KasusPencatatanJabatan.dengan(masa(isian("PELAKSANA_HARIAN", kelurahan.jabatan("lurah"), hari),
                hari.plusDays(4), hari.plusDays(9)), "Tono Hartono", NIP))).tetapkan();
        Ditolak.dengan("PELAKSANA_SUDAH_ADA", () -> kasus.mulai("petugas",
                sebagaiPetugas(sampai(isian("HARI_TERAKHIR_PELAKSANA", jabatan.posisi(baris).orElseThrow().id(), hari), hari.plusDays(6)))));
    }

    @Test
    @DisplayName("petugas kedua diangkat: yang pertama tetap, karena jabatan itu dipegang beberapa orang")
    void petugasKedua() {
        kasus.mulai("petugas", diangkat(isian("PENGANGKATAN", null, hari), "Dewi Lestari", "198001012005012077", "petugas-kelurahan-" + kelurahan.id,
                hari));
        kasus.putus("lurah", Map.of("putusan", "SETUJUI"));
        assertThat(jabatan.berjabatan(hari, Jabatan.PETUGAS_KELURAHAN, kelurahan.id)).extracting(PemegangJabatan::nama)
                .contains("Dewi Lestari", kelurahan.nama("petugas"));
    }

    @Test
    @DisplayName("RUKUN-POL-11 yang mengajukan tidak memutus, juga sebagai pelaksana Camat; tidak pula pembatalannya")
    void bukanPerkaraSendiri() {
        kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(6), hari));
        String satu = kasus.nomor();
        merangkapCamat("petugas");
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> kasus.putus("petugas", Map.of("putusan", "SETUJUI")));
        kasus.pejabat("petugas").kembalikan(kasus.pejabat("petugas").tugas(satu, "TetapkanPencatatan"));
        camatKembali();
        kasus.tetapkan();
        kasus.batalkan("petugas", kasus.id(), hari);
        merangkapCamat("petugas");
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> kasus.putus("petugas", Map.of("putusan", "SETUJUI")));
    }

    private void camatKembali() {
        panggung.ubah(e -> e.createQuery("update PemegangJabatan p set p.sampai = :kemarin, p.kunciTerbuka = null where p.unitId = :unit "
                + "and p.jabatan = :jabatan and p.sifat = :sifat").setParameter("kemarin", hari.minusDays(1))
                .setParameter("unit", kelurahan.kecamatan).setParameter("jabatan", Jabatan.CAMAT)
                .setParameter("sifat", SifatJabatan.PELAKSANA).executeUpdate());
        panggung.masukkan(List.of(kelurahan.akun("petugas"), kelurahan.akun("camat")));
    }

    private void merangkapCamat(String peran) {
        PemegangJabatan siapa = jabatan.posisi(kelurahan.jabatan(peran)).orElseThrow();
        panggung.ubah(e -> DataJabatan.simpan(e, new PemegangJabatan(kelurahan.kecamatan, Jabatan.CAMAT, SifatJabatan.PELAKSANA,
                Orang.pegawai(siapa.nip(), siapa.nama(), siapa.akun()), hari.minusDays(1), null, null, jam.instant())));
        panggung.masukkan(List.of(siapa.akun()));
    }

    /** Who holds several posts says for which office he starts it. */
    private Map<String, Object> sebagaiPetugas(Map<String, Object> isi) {
        Map<String, Object> semua = new HashMap<>(isi);
        semua.put("kantorPemohon", "petugas-kelurahan-" + kelurahan.id);
        return semua;
    }

    private static Map<String, Object> sampai(Map<String, Object> isi, LocalDate hari) {
        isi.put("sampai", hari);
        return isi;
    }

    private String nip(String peran) {
        return jabatan.posisi(kelurahan.jabatan(peran)).orElseThrow().nip();
    }

    private PemegangJabatan pejabat(SifatJabatan sifat) {
        return register.semua(Jabatan.LURAH, kelurahan.id).stream().filter(p -> p.sifat() == sifat).reduce((a, b) -> b).orElseThrow();
    }

    @Test
    @DisplayName("Lurah meninggal: tidak dicatat sebelum terjadi; jabatannya kosong sehari sesudahnya dan diisi Lurah baru; dibatalkan berurutan")
    void meninggalLaluDiisi() {
        Map<String, Object> meninggal = mulai(isian("PEMBERHENTIAN", kelurahan.jabatan("lurah"), hari), hari.plusDays(2));
        meninggal.put("sebab", "MENINGGAL");
        Ditolak.dengan("HARI_PENCATATAN_TIDAK_SESUAI", () -> kasus.mulai("petugas", meninggal)).contains("sebelum terjadi");
        kasus.mulai("petugas", mulai(meninggal, hari)).tetapkan();
        String pertama = kasus.id();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari)).isEmpty();
        assertThat(jabatan.posisi(kelurahan.jabatan("lurah")).orElseThrow().sebabAkhir()).isEqualTo(SebabAkhir.MENINGGAL);
        Map<String, Object> baru = diangkat(isian("PENGANGKATAN", null, hari), "Dewi Sartika", "198001012005012055", "lurah-" + kelurahan.id, hari);
        kasus.mulai("petugas", baru).tetapkan();
        String kedua = kasus.id();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari).map(PemegangJabatan::nama)).contains("Dewi Sartika");
        Ditolak.dengan("PENCATATAN_SUDAH_DITUMPANGI", () -> kasus.batalkan("petugas", pertama, hari));
        kasus.batalkan("petugas", kedua, hari).tetapkan();
        kasus.batalkan("petugas", pertama, hari).tetapkan();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari).map(PemegangJabatan::nama)).contains(kelurahan.nama("lurah"));
    }

    @Test
    @DisplayName("Lurah pensiun, Plt. ditunjuk, lalu Lurah baru diangkat: Plt. berakhir sehari sebelumnya")
    void berganti() {
        kasus.mulai("petugas", berhenti(hari)).tetapkan();
        assertThat(jabatan.posisi(kelurahan.jabatan("lurah"))).map(PemegangJabatan::sebabAkhir).contains(SebabAkhir.PENSIUN);
        Map<String, Object> plt = KasusPencatatanJabatan.dengan(masa(isian("PELAKSANA_TUGAS", null, hari), hari, hari.plusDays(60)), "Tono Hartono",
                NIP);
        plt.put("kursi", "lurah-" + kelurahan.id);
        kasus.mulai("petugas", plt).tetapkan();
        assertThat(jabatan.barisJabatan(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari).orElseThrow())).startsWith("Plt. LURAH");
        Ditolak.dengan("NAMA_TIDAK_SESUAI_NIP", () -> kasus.mulai("petugas", diangkat(isian("PENGANGKATAN", null, hari), "Budi Salah", NIP,
                "lurah-" + kelurahan.id, hari.plusDays(5)))).contains("Tono Hartono");
        kasus.mulai("petugas", diangkat(isian("PENGANGKATAN", null, hari), "Sri Rahayu", "198205052006042002", "lurah-" + kelurahan.id,
                hari.plusDays(5))).tetapkan();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(5)).map(PemegangJabatan::nama)).contains("Sri Rahayu");
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(4)).map(PemegangJabatan::nama)).contains("Tono Hartono");
        Ditolak.dengan("HARI_PENCATATAN_TIDAK_SESUAI", () -> kasus.mulai("petugas", diangkat(isian("PENGANGKATAN", null, hari), "Lain Lagi",
                "198205052006042003", "lurah-" + kelurahan.id, hari.plusDays(5))));
    }

    private Map<String, Object> berhenti(LocalDate sejak) {
        Map<String, Object> isi = mulai(isian("PEMBERHENTIAN", kelurahan.jabatan("lurah"), hari), sejak);
        isi.put("sebab", "PENSIUN");
        return isi;
    }

    @Test
    @DisplayName("Plt. bagi jabatan yang dijabat, Plh. bagi yang tidak berhalangan, yang surut, yang berhalangan sendiri, dan pengawas ditolak")
    void ditolak() {
        Map<String, Object> plt = KasusPencatatanJabatan.dengan(masa(isian("PELAKSANA_TUGAS", null, hari), hari, hari.plusDays(5)), "Tono Hartono", NIP);
        plt.put("kursi", "lurah-" + kelurahan.id);
        Ditolak.dengan("PELAKSANA_TIDAK_SESUAI", () -> kasus.mulai("petugas", plt)).contains("pelaksana harian (Plh.)");
        Ditolak.dengan("PELAKSANA_TIDAK_SESUAI", () -> kasus.mulai("petugas", KasusPencatatanJabatan.dengan(masa(isian("PELAKSANA_HARIAN",
                kelurahan.jabatan("lurah"), hari), hari, hari.plusDays(5)), "Tono Hartono", NIP))).contains("tidak tercatat berhalangan");
        Ditolak.dengan("HARI_PENCATATAN_TIDAK_SESUAI", () -> kasus.mulai("petugas", kasus.berhalangan(hari.minusDays(1), hari.plusDays(5), hari,
                "Tono Hartono", NIP))).contains("tidak ditunjuk surut");
        Ditolak.dengan("MASA_PELAKSANA_TERLAMPAUI", () -> kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusMonths(3), hari,
                "Tono Hartono", NIP))).contains("sekali dicatat paling lama 3 bulan");
        Ditolak.dengan("CALON_SUDAH_MENJABAT", () -> kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(5), hari,
                kelurahan.nama("lurah"), nip("lurah"))));
        kasus.mulai("lurah", absen(kelurahan.jabatan("petugas"), hari, hari.plusDays(2)));
        kasus.putus("camat", Map.of("putusan", "SETUJUI"));
        Ditolak.dengan("CALON_TIDAK_BERTUGAS", () -> kasus.mulai("lurah", kasus.berhalangan(hari, hari.plusDays(5), hari,
                kelurahan.nama("petugas"), nip("petugas"))));
        String nip = "198001012005019999";
        panggung.ubah(e -> DataJabatan.simpan(e, new PemegangJabatan(WilayahSeeder.idDariKode("31"),
                Jabatan.PENGAWAS, SifatJabatan.DEFINITIF, Orang.pegawai(nip, "Pengawas Uji", null), hari.minusDays(1),
                hari.plusDays(1), null, jam.instant())));
        Ditolak.dengan("CALON_PENGAWAS_ATAU_OPERATOR", () -> kasus.mulai("lurah", kasus.berhalangan(hari, hari.plusDays(5), hari,
                "Pengawas Uji", nip)));
    }

    @Test
    @DisplayName("dikembalikan, diperbaiki, ditolak dengan alasan; yang mengajukan tidak memutus, dan yang tidak mempunyai atasan tidak diajukan")
    void dikembalikan() {
        kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(6), hari));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.putus("camat", Map.of("putusan", "TOLAK", "alasan", "tidak")));
        kasus.pejabat("camat").kembalikan(kasus.pejabat("camat").tugas(kasus.nomor(), "TetapkanPencatatan"));
        kasus.putus("camat", Map.of("putusan", "KEMBALIKAN", "alasan", "Hari terakhirnya berbeda dari surat cuti."));
        kasus.pejabat("petugas").kirim(kasus.nomor(), "PerbaikiPengajuan", kasus.berhalangan(hari, hari.plusDays(3), hari));
        kasus.putus("camat", Map.of("putusan", "TOLAK", "alasan", "Cutinya ditunda menurut surat yang baru."));
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK");
        assertThat(pencatatan.ambil(kasus.id()).status()).isEqualTo(StatusPencatatanJabatan.DITOLAK);
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari).map(PemegangJabatan::nama)).contains(kelurahan.nama("lurah"));
        assertThat(kabar()).contains("petugas-kelurahan-" + kelurahan.id);

        Ditolak.dengan("TANPA_PENETAP", () -> kasus.mulai("camat", absen(kelurahan.jabatan("camat"), hari, hari.plusDays(3))))
                .contains("bila pejabat di atasnya, yaitu Walikota");
        Ditolak.dengan("TANPA_PENETAP", () -> kasus.mulai("camat", absen(kelurahan.jabatan("lurah"), hari, hari.plusDays(3))))
                .contains("agar Anda menetapkannya");
    }

    private Map<String, Object> absen(String pejabat, LocalDate mulai, LocalDate sampai) {
        Map<String, Object> isi = isian("BERHALANGAN", pejabat, hari);
        isi.putAll(Map.of("mulai", mulai, "perkiraan", sampai));
        return isi;
    }

    @Test
    @DisplayName("nama dan NIP diperbaiki: baris lama menyebut yang baru, ketidakhadirannya ikut; tanpa perbedaan ditolak")
    void diperbaiki() {
        kasus.mulai("petugas", kasus.berhalangan(hari.plusDays(3), hari.plusDays(6), hari)).tetapkan();
        String lama = kelurahan.jabatan("lurah");
        PemegangJabatan semula = jabatan.posisi(lama).orElseThrow();
        Ditolak.dengan("YANG_DIUBAH_TIDAK_ADA", () -> kasus.mulai("petugas", KasusPencatatanJabatan.dengan(isian("PERBAIKAN", lama, hari),
                semula.nama(), semula.nip()))).contains("sudah tercatat demikian");
        Ditolak.dengan("YANG_DIUBAH_TIDAK_ADA", () -> kasus.mulai("petugas", sampai(isian("HARI_TERAKHIR_PELAKSANA", lama, hari), hari)))
                .contains("bukan pelaksana");
        kasus.mulai("petugas", KasusPencatatanJabatan.dengan(isian("PERBAIKAN", lama, hari), "Nama Yang Benar", "197001011995011001")).tetapkan();
        PemegangJabatan kini = jabatan.posisi(lama).orElseThrow();
        assertThat(kini.id()).isNotEqualTo(lama);
        assertThat(kini.nama()).isEqualTo("Nama Yang Benar");
        assertThat(kini.akun()).as("akun tetap pada NIP semula").isNull();
        assertThat(jabatan.berhalangan(kini, hari.plusDays(4))).isTrue();
        assertThat(semula.mulai()).isEqualTo(kini.mulai());
        String perbaikan = kasus.id();
        Ditolak.dengan("PENCATATAN_TIDAK_DAPAT_DIBATALKAN", () -> kasus.batalkan("petugas", perbaikan, hari));
    }

    @Test
    @DisplayName("dua pencatatan tentang satu jabatan: yang kedua diberi tahu, dikembalikan, dan diperbaiki")
    void duaSekaligus() {
        KasusPencatatanJabatan kedua = new KasusPencatatanJabatan(panggung, kelurahan);
        kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(6), hari));
        kedua.mulai("petugas", kedua.berhalangan(hari.plusDays(10), hari.plusDays(12), hari));
        kasus.tetapkan();
        Task tugas = kedua.pejabat("camat").tugas(kedua.nomor(), "TetapkanPencatatan");
        assertThat(kedua.pejabat("camat").lembar(tugas)).contains("sudah diubah pencatatan lain");
        Ditolak.dengan("REGISTER_BERUBAH", kedua::tetapkan).contains("Tidak ada yang ditulis");
        kedua.pejabat("camat").kembalikan(tugas);
        kedua.putus("camat", Map.of("putusan", "KEMBALIKAN", "alasan", "Register sudah berubah; periksa lagi."));
        kedua.pejabat("petugas").kirim(kedua.nomor(), "PerbaikiPengajuan", kedua.berhalangan(hari.plusDays(10), hari.plusDays(12), hari));
        kedua.tetapkan();
        panggung.pastikanSelesai(kedua.nomor(), "TERCATAT");
    }

    @Test
    @DisplayName("dibatalkan: yang berlaku sebelumnya berlaku lagi; yang ditumpangi pencatatan lain atau sudah dijalankan ditolak")
    void dibatalkan() {
        kasus.mulai("petugas", berhenti(hari)).tetapkan();
        String pemberhentian = kasus.id();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari)).isEmpty();
        kasus.batalkan("petugas", pemberhentian, hari);
        assertThat(kasus.pejabat("camat").lembar(kasus.pejabat("camat").tugas(kasus.nomor(), "TetapkanPencatatan")))
                .contains("Yang dibatalkan", "baris yang dibatalkan tetap tersimpan");
        kasus.tetapkan();
        panggung.pastikanSelesai(kasus.nomor(), "DIPULIHKAN");
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari).map(PemegangJabatan::nama)).contains(kelurahan.nama("lurah"));
        assertThat(pencatatan.ambil(pemberhentian).status()).isEqualTo(StatusPencatatanJabatan.DIBATALKAN);
        assertThat(verifier.periksa(pemberhentian).temuan()).isEmpty();
        assertThat(verifier.periksa(kasus.id()).temuan()).isEmpty();
    }

    @Test
    @DisplayName("yang ditumpangi pencatatan lain tidak dibatalkan; sesudah yang terakhir dibatalkan, yang sebelumnya dapat: pembatalan "
            + "dikembalikan, ditolak, lalu ditetapkan")
    void ditumpangi() {
        kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(6), hari)).tetapkan();
        String absen = kasus.id();
        kasus.mulai("petugas", mulai(isian("KEMBALI", baris(), hari), hari.plusDays(3))).tetapkan();
        String kembali = kasus.id();
        Ditolak.dengan("PENCATATAN_SUDAH_DITUMPANGI", () -> kasus.batalkan("petugas", absen, hari)).contains("Batalkan dahulu");
        kasus.batalkan("petugas", kembali, hari);
        kasus.putus("camat", Map.of("putusan", "KEMBALIKAN", "alasan", "Sebutkan surat yang benar dahulu."));
        kasus.pejabat("petugas").kirim(kasus.nomor(), "PerbaikiPengajuan", KasusPencatatanJabatan.pembatalan(kembali, hari));
        kasus.tetapkan();
        assertThat(jabatan.berhalangan(jabatan.posisi(baris()).orElseThrow(), hari.plusDays(5))).isTrue();
        kasus.batalkan("petugas", absen, hari);
        kasus.putus("camat", Map.of("putusan", "TOLAK", "alasan", "Ia memang sedang cuti menurut suratnya."));
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK");
        kasus.batalkan("petugas", absen, hari).tetapkan();
        assertThat(jabatan.berhalangan(jabatan.posisi(baris()).orElseThrow(), hari.plusDays(5))).isFalse();
        Ditolak.dengan("PENCATATAN_TIDAK_DAPAT_DIBATALKAN", () -> kasus.batalkan("petugas", absen, hari));
    }

    private String baris() {
        return kelurahan.jabatan("lurah");
    }

    @Test
    @DisplayName("jabatan yang sudah dijalankan pelaksananya tidak menjadi tidak pernah ada")
    void dijalankan() {
        kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(6), hari, kelurahan.nama("petugas"),
                nip("petugas"))).tetapkan();
        String plh = kasus.id();
        panggung.sinkronkan(kelurahan);
        Map<String, Object> isi = absen(kelurahan.jabatan("petugas"), hari.plusDays(20), hari.plusDays(22));
        isi.put("kantorPemohon", "lurah-" + kelurahan.id);
        kasus.mulai("petugas", isi);
        isi = new HashMap<>(KasusPencatatanJabatan.pembatalan(plh, hari));
        isi.put("kantorPemohon", "petugas-kelurahan-" + kelurahan.id);
        Map<String, Object> batal = isi;
        Ditolak.dengan("JABATAN_SUDAH_DIJALANKAN", () -> kasus.pejabat("petugas").mulai("pembatalan-jabatan", batal)).contains("1 kasus");
    }

    @Test
    @DisplayName("di kota: Kepala Dinas dan Camat ditetapkan Sekretaris Daerah, yang diajukan Sekretaris Daerah ditetapkan Wali Kota; jabatan "
            + "kantor lain ditolak")
    void kota() {
        KotaUji kota = new KotaUji(panggung, "13.75");
        List.of("sekda", "walikota", "kepala.DINKES", "kepala.BPS", "camat.01").forEach(kota::akun);
        assertThat(jabatanKantor.kursi(kota.unit("SETDA"))).extracting(k -> k.kursi().jabatan())
                .contains(Jabatan.SEKDA, Jabatan.ASISTEN, Jabatan.KEPALA_UNIT, Jabatan.CAMAT, Jabatan.PETUGAS_UNIT).doesNotContain(Jabatan.LURAH);
        LocalDate mulai = hari.plusDays(200);
        String nomor = kota.pejabat("kepala.DINKES").mulai("pencatatan-jabatan", absen(baris(Jabatan.KEPALA_UNIT, kota.unit("DINKES")), mulai,
                mulai.plusDays(3)));
        kota.pejabat("sekda").kirim(nomor, "TetapkanPencatatan", Map.of("putusan", "SETUJUI"));
        panggung.pastikanSelesai(nomor, "TERCATAT");
        nomor = kota.pejabat("sekda").mulai("pencatatan-jabatan", absen(baris(Jabatan.CAMAT, kota.unit("01")), mulai, mulai.plusDays(3)));
        kota.pejabat("walikota").kirim(nomor, "TetapkanPencatatan", Map.of("putusan", "SETUJUI"));
        panggung.pastikanSelesai(nomor, "TERCATAT");
        Ditolak.dengan("JABATAN_DI_LUAR_KANTOR", () -> kota.pejabat("kepala.DINKES").mulai("pencatatan-jabatan",
                absen(baris(Jabatan.KEPALA_UNIT, kota.unit("BPS")), mulai, mulai.plusDays(3))));
    }

    private String baris(Jabatan jabatannya, String unit) {
        return jabatan.pejabat(jabatannya, unit, hari).orElseThrow().id();
    }

    @Test
    @DisplayName("yang diajukan dikoreksi dengan persetujuan Lurah, dan ditarik oleh yang mengajukan: register tidak berubah")
    void dikoreksiDanDitarik() {
        kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(6), hari));
        TindakanUji tindakan = new TindakanUji(panggung, kasus);
        tindakan.koreksi("petugas", "Pencatatan jabatan", kasus.berhalangan(hari, hari.plusDays(2), hari)).disetujui("lurah").jalankan();
        assertThat(kasus.pejabat("camat").lembar(kasus.pejabat("camat").tugas(kasus.nomor(), "TetapkanPencatatan")))
                .contains("sampai " + Kalender.tulis(hari.plusDays(2)));
        tindakan.minta("petugas", "TARIK").jalankan();
        panggung.pastikanSelesai(kasus.nomor(), "DITARIK");
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari).map(PemegangJabatan::nama)).contains(kelurahan.nama("lurah"));
    }

    @Test
    @DisplayName("dibatalkan: pemberhentian memulihkan juga ketidakhadiran sesudahnya; pengangkatan memulihkan yang digantikannya")
    void dipulihkanSeluruhnya() {
        kasus.mulai("petugas", kasus.berhalangan(hari.plusDays(10), hari.plusDays(12), hari)).tetapkan();
        kasus.mulai("petugas", berhenti(hari.plusDays(5))).tetapkan();
        assertThat(jabatan.posisi(baris()).orElseThrow().sampai()).isEqualTo(hari.plusDays(4));
        kasus.batalkan("petugas", kasus.id(), hari).tetapkan();
        PemegangJabatan lurah = jabatan.posisi(baris()).orElseThrow();
        assertThat(lurah.sampai()).isNull();
        assertThat(jabatan.berhalangan(lurah, hari.plusDays(11))).isTrue();

        kasus.mulai("petugas", diangkat(isian("PENGANGKATAN", null, hari), "Sri Lestari", "198205052006042007", "lurah-" + kelurahan.id,
                hari.plusDays(30))).tetapkan();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(30)).map(PemegangJabatan::nama)).contains("Sri Lestari");
        kasus.batalkan("petugas", kasus.id(), hari).tetapkan();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(30)).map(PemegangJabatan::nama)).contains(kelurahan.nama("lurah"));
        assertThat(register.semua(Jabatan.LURAH, kelurahan.id)).hasSize(1);
    }

    @Test
    @DisplayName("tanpa Sekretaris Daerah, ketidakhadiran Camat ditetapkan Wali Kota bila register mengenalnya")
    void waliKota() {
        String kota = WilayahSeeder.idDariKode("31.71");
        String akun = panggung.jabatan(kota, Jabatan.WALI_KOTA, "uji.walikota.pusat");
        try {
            kasus.mulai("camat", absen(kelurahan.jabatan("camat"), hari, hari.plusDays(3)));
            panggung.sebagai(akun).kirim(kasus.nomor(), "TetapkanPencatatan", Map.of("putusan", "SETUJUI"));
            assertThat(jabatan.pejabat(Jabatan.CAMAT, kelurahan.kecamatan, hari)).isEmpty();
        } finally {
            panggung.ubah(e -> e.find(PemegangJabatan.class, baris(Jabatan.WALI_KOTA, kota)).akhiri(hari.minusDays(1)));
        }
    }

    @Test
    @DisplayName("Lurah berhenti pada hari Plh.-nya mulai, atau sebelumnya: Plh. itu tidak pernah ada; dibatalkan, ia ada lagi")
    void berhentiSaatPlhMulai() {
        kasus.mulai("petugas", kasus.berhalangan(hari.plusDays(2), hari.plusDays(6), hari, "Tono Hartono", NIP)).tetapkan();
        String plh = pejabat(SifatJabatan.PELAKSANA).id();
        for (int maju : List.of(2, 1)) {
            kasus.mulai("petugas", berhenti(hari.plusDays(maju))).tetapkan();
            panggung.pastikanSelesai(kasus.nomor(), "TERCATAT");
            assertThat(register.semua(Jabatan.LURAH, kelurahan.id)).extracting(PemegangJabatan::nama).containsExactly(kelurahan.nama("lurah"));
            assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(2))).isEmpty();
            kasus.batalkan("petugas", kasus.id(), hari).tetapkan();
            panggung.pastikanSelesai(kasus.nomor(), "DIPULIHKAN");
            assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(2)).map(PemegangJabatan::nama)).contains("Tono Hartono");
            assertThat(jabatan.posisi(plh)).as("baris lama menyebut yang baru").map(PemegangJabatan::sampai).contains(hari.plusDays(6));
            assertThat(jabatan.posisi(plh)).map(PemegangJabatan::pelaksanaHarian).contains(true);
        }
        kasus.mulai("petugas", berhenti(hari.plusDays(4))).tetapkan();
        assertThat(pejabat(SifatJabatan.PELAKSANA).sampai()).as("yang sudah mulai berakhir sehari sebelumnya").isEqualTo(hari.plusDays(3));
    }

    @Test
    @DisplayName("kembali: ketidakhadiran yang sudah lama berakhir tidak dihidupkan; yang berakhir kemarin dapat diteruskan")
    void kembaliDariYangBerakhir() {
        kasus.mulai("petugas", kasus.berhalangan(hari.minusDays(20), hari.minusDays(15), hari)).tetapkan();
        Ditolak.dengan("YANG_DIUBAH_TIDAK_ADA", () -> kasus.mulai("petugas", mulai(isian("KEMBALI", baris(), hari), hari)))
                .contains("sudah berakhir");
        kasus.mulai("petugas", kasus.berhalangan(hari.minusDays(5), hari.minusDays(1), hari)).tetapkan();
        kasus.mulai("petugas", mulai(isian("KEMBALI", baris(), hari), hari.plusDays(3))).tetapkan();
        assertThat(jabatan.berhalangan(jabatan.posisi(baris()).orElseThrow(), hari.plusDays(2))).isTrue();
        assertThat(jabatan.berhalangan(jabatan.posisi(baris()).orElseThrow(), hari.minusDays(10))).isFalse();
    }

    @Test
    @DisplayName("sakit sebelum cuti yang sudah direncanakan dicatat, juga kembalinya; tanpa hari terakhir, atau bertemu, ditolak")
    void sakitSebelumCuti() {
        kasus.mulai("petugas", kasus.berhalangan(hari.plusDays(10), hari.plusDays(12), hari)).tetapkan();
        Ditolak.dengan("KETIDAKHADIRAN_TUMPANG_TINDIH", () -> kasus.mulai("petugas", kasus.berhalangan(hari, null, hari)))
                .contains("belum berakhir sebelum hari itu");
        Ditolak.dengan("KETIDAKHADIRAN_TUMPANG_TINDIH", () -> kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(10), hari)));
        kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(9), hari)).tetapkan();
        kasus.mulai("petugas", mulai(isian("KEMBALI", baris(), hari), hari.plusDays(2))).tetapkan();
        PemegangJabatan lurah = jabatan.posisi(baris()).orElseThrow();
        assertThat(List.of(1, 2, 9, 10, 12, 13)).extracting(n -> jabatan.berhalangan(lurah, hari.plusDays(n)))
                .containsExactly(true, false, false, true, true, false);
    }

    @Test
    @DisplayName("kembalinya Lurah yang sudah bekerja sesudahnya tidak dibatalkan")
    void dijalankanSesudahKembali() {
        kasus.mulai("petugas", kasus.berhalangan(hari.minusDays(3), null, hari)).tetapkan();
        kasus.mulai("petugas", mulai(isian("KEMBALI", baris(), hari), hari)).tetapkan();
        String kembali = kasus.id();
        kasus.mulai("lurah", absen(kelurahan.jabatan("petugas"), hari.plusDays(20), hari.plusDays(22)));
        Ditolak.dengan("JABATAN_SUDAH_DIJALANKAN", () -> kasus.batalkan("petugas", kembali, hari)).contains("1 kasus", "pencatatan baru");
    }

    @Test
    @DisplayName("perpanjangan pelaksana yang sudah bertugas pada hari tambahannya tidak dibatalkan")
    void dijalankanSesudahDiperpanjang() {
        kasus.mulai("petugas", berhenti(hari)).tetapkan();
        panggung.ubah(e -> DataJabatan.simpan(e, plt(hari.minusDays(30), hari.minusDays(1))));
        kasus.mulai("petugas", sampai(isian("HARI_TERAKHIR_PELAKSANA", pejabat(SifatJabatan.PELAKSANA).id(), hari), hari.plusDays(5)))
                .tetapkan();
        String diperpanjang = kasus.id();
        Map<String, Object> isi = absen(kelurahan.jabatan("petugas"), hari.plusDays(25), hari.plusDays(27));
        isi.put("kantorPemohon", "lurah-" + kelurahan.id);
        kasus.mulai("lurah", isi);
        Ditolak.dengan("JABATAN_SUDAH_DIJALANKAN", () -> kasus.batalkan("petugas", diperpanjang, hari)).contains("1 kasus");
    }

    /** The Lurah goes on as Plt. with his login. */
    private PemegangJabatan plt(LocalDate mulai, LocalDate sampai) {
        PemegangJabatan lurah = jabatan.posisi(baris()).orElseThrow();
        return new PemegangJabatan(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, Orang.pegawai(lurah.nip(), lurah.nama(), lurah.akun()),
                mulai, sampai, null, jam.instant());
    }

    @Test
    @DisplayName("yang masih pejabat definitif di tempat lain tidak diangkat sebelum berhenti di sana; sebagai Plt. boleh merangkap")
    void duaJabatanDefinitif() {
        KelurahanUji lain = panggung.kelurahan();
        KasusPencatatanJabatan diLain = new KasusPencatatanJabatan(panggung, lain);
        kasus.mulai("petugas", berhenti(hari)).tetapkan();
        PemegangJabatan lurahLain = jabatan.posisi(lain.jabatan("lurah")).orElseThrow();
        Map<String, Object> plt = KasusPencatatanJabatan.dengan(masa(isian("PELAKSANA_TUGAS", null, hari), hari, hari.plusDays(3)),
                lurahLain.nama(), lurahLain.nip());
        plt.put("kursi", "lurah-" + kelurahan.id);
        kasus.mulai("petugas", plt).tetapkan();
        Map<String, Object> diangkat = diangkat(isian("PENGANGKATAN", null, hari), lurahLain.nama(), lurahLain.nip(), "lurah-" + kelurahan.id,
                hari.plusDays(4));
        Ditolak.dengan("CALON_MASIH_MENJABAT_DI_TEMPAT_LAIN", () -> kasus.mulai("petugas", diangkat)).contains("Catat dahulu");
        Map<String, Object> pindah = mulai(isian("PEMBERHENTIAN", lain.jabatan("lurah"), hari), hari.plusDays(4));
        pindah.put("sebab", "PENSIUN");
        diLain.mulai("petugas", pindah).tetapkan();
        kasus.mulai("petugas", diangkat).tetapkan();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(4)).map(PemegangJabatan::nama)).contains(lurahLain.nama());
    }

    @Test
    @DisplayName("tugas yang sudah diambil Lurah kembali ke kantornya begitu ketidakhadirannya tercatat, dan dilihat Camat")
    void tugasKembali() {
        kasus.mulai("lurah", absen(kelurahan.jabatan("petugas"), hari.plusDays(20), hari.plusDays(22)));
        kasus.putus("camat", Map.of("putusan", "KEMBALIKAN", "alasan", "Sebutkan surat yang benar dahulu."));
        Task tugas = kasus.pejabat("lurah").tugas(kasus.nomor(), "PerbaikiPengajuan");
        kasus.pejabat("lurah").ambil(tugas);
        assertThat(kasus.pejabat("lurah").tugas(kasus.nomor(), "PerbaikiPengajuan").getAssignee()).isEqualTo(kelurahan.akun("lurah"));
        KasusPencatatanJabatan cuti = new KasusPencatatanJabatan(panggung, kelurahan);
        cuti.mulai("petugas", cuti.berhalangan(hari, hari.plusDays(6), hari)).tetapkan();
        assertThat(kasus.pejabat("camat").tugas(kasus.nomor(), "PerbaikiPengajuan").getAssignee()).isNull();
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).isEmpty();
    }

    @Test
    @DisplayName("Plt. sendiri diangkat definitif: sebagai Plt. ia berakhir sehari sebelumnya; dibatalkan, ia Plt. lagi")
    void pltDiangkat() {
        kasus.mulai("petugas", berhenti(hari)).tetapkan();
        Map<String, Object> plt = KasusPencatatanJabatan.dengan(masa(isian("PELAKSANA_TUGAS", null, hari), hari, hari.plusDays(60)), "Tono Hartono",
                NIP);
        plt.put("kursi", "lurah-" + kelurahan.id);
        kasus.mulai("petugas", plt).tetapkan();
        kasus.mulai("petugas", diangkat(isian("PENGANGKATAN", null, hari), "Tono Hartono", NIP, "lurah-" + kelurahan.id, hari.plusDays(5)))
                .tetapkan();
        panggung.pastikanSelesai(kasus.nomor(), "TERCATAT");
        assertThat(List.of(4, 5)).extracting(n -> jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(n)).orElseThrow().sifat())
                .containsExactly(SifatJabatan.PELAKSANA, SifatJabatan.DEFINITIF);
        kasus.batalkan("petugas", kasus.id(), hari).tetapkan();
        assertThat(jabatan.pejabat(Jabatan.LURAH, kelurahan.id, hari.plusDays(60)).orElseThrow().sifat()).isEqualTo(SifatJabatan.PELAKSANA);
    }

    @Test
    @DisplayName("yang sudah berakhir tidak diubah: Plt. yang lama berakhir tidak diperpanjang, namanya pun tidak diperbaiki")
    void sudahBerakhir() {
        panggung.ubah(e -> DataJabatan.simpan(e, plt(hari.minusDays(90), hari.minusDays(60))));
        kasus.mulai("petugas", berhenti(hari)).tetapkan();
        String baris = pejabat(SifatJabatan.PELAKSANA).id();
        Ditolak.dengan("YANG_DIUBAH_TIDAK_ADA", () -> kasus.mulai("petugas", sampai(isian("HARI_TERAKHIR_PELAKSANA", baris, hari), hari.plusDays(5))))
                .contains("berakhir sebelum kemarin", "pencatatan baru");
        Ditolak.dengan("YANG_DIUBAH_TIDAK_ADA", () -> kasus.mulai("petugas", KasusPencatatanJabatan.dengan(isian("PERBAIKAN", baris, hari),
                "Nama Lain", nip("lurah")))).contains("sudah berakhir tidak diubah");
    }

    @Test
    @DisplayName("RUKUN-POL-185 masa pelaksana diperpanjang hanya bila ia bertugas pada hari tambahannya")
    void diperpanjang() {
        String nip = "198001012005018888";
        kasus.mulai("petugas", berhenti(hari)).tetapkan();
        panggung.ubah(e -> {
            DataJabatan.simpan(e, new PemegangJabatan(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, Orang.pegawai(nip, "Calon Pengawas", null),
                    hari, hari.plusDays(1), null, jam.instant()));
            DataJabatan.simpan(e, new PemegangJabatan(WilayahSeeder.idDariKode("31"), Jabatan.PENGAWAS, SifatJabatan.DEFINITIF,
                    Orang.pegawai(nip, "Calon Pengawas", null), hari.plusDays(3), hari.plusDays(9), null, jam.instant()));
        });
        String baris = pejabat(SifatJabatan.PELAKSANA).id();
        Ditolak.dengan("CALON_PENGAWAS_ATAU_OPERATOR", () -> kasus.mulai("petugas",
                sampai(isian("HARI_TERAKHIR_PELAKSANA", baris, hari), hari.plusDays(5)))).contains("Pengawas");
        kasus.mulai("petugas", sampai(isian("HARI_TERAKHIR_PELAKSANA", baris, hari), hari.plusDays(2))).tetapkan();
        panggung.pastikanSelesai(kasus.nomor(), "TERCATAT");
    }

    @Test
    @DisplayName("RUKUN-POL-212 NIP yang sudah bertindak tidak diganti; namanya tetap dapat diperbaiki")
    void nipSudahBertindak() {
        kasus.mulai("lurah", absen(kelurahan.jabatan("petugas"), hari.plusDays(20), hari.plusDays(22)));
        Ditolak.dengan("NIP_SUDAH_BERTINDAK", () -> kasus.mulai("petugas", KasusPencatatanJabatan.dengan(isian("PERBAIKAN", baris(), hari),
                kelurahan.nama("lurah"), "197001011995011077"))).contains("1 kasus", "Catat bahwa ia berhenti");
        kasus.mulai("petugas", KasusPencatatanJabatan.dengan(isian("PERBAIKAN", baris(), hari), "Nama Yang Benar", nip("lurah"))).tetapkan();
        panggung.pastikanSelesai(kasus.nomor(), "TERCATAT");
    }

    @Test
    @DisplayName("RUKUN-POL-11 yang digantikan tidak memutus kembalinya sendiri, juga sebagai Plt. Camat")
    void yangDigantikan() {
        kasus.mulai("petugas", diangkat(isian("PENGANGKATAN", null, hari), "Sri Lestari", "198205052006042017", "lurah-" + kelurahan.id, hari))
                .tetapkan();
        kasus.batalkan("petugas", kasus.id(), hari);
        merangkapCamat("lurah");
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> kasus.putus("lurah", Map.of("putusan", "SETUJUI")));
    }

    @Test
    @DisplayName("RUKUN-POL-11 yang pertama mengajukan tidak memutus, walau orang lain memperbaiki dan mengirimnya lagi")
    void pengajuPertama() {
        kasus.mulai("petugas", kasus.berhalangan(hari, hari.plusDays(6), hari));
        kasus.putus("camat", Map.of("putusan", "KEMBALIKAN", "alasan", "Hari terakhirnya berbeda dari surat cuti."));
        panggung.sebagai(panggung.petugasKedua(kelurahan)).kirim(kasus.nomor(), "PerbaikiPengajuan",
                kasus.berhalangan(hari, hari.plusDays(3), hari));
        merangkapCamat("petugas");
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> kasus.putus("petugas", Map.of("putusan", "SETUJUI")));
    }

    @Test
    @DisplayName("RUKUN-POL-213 yang sejak itu menjadi pengawas tidak kembali pada jabatannya oleh pembatalan")
    void menjadiPengawas() {
        kasus.mulai("petugas", berhenti(hari)).tetapkan();
        panggung.ubah(e -> DataJabatan.simpan(e, new PemegangJabatan(WilayahSeeder.idDariKode("31"), Jabatan.PENGAWAS, SifatJabatan.DEFINITIF,
                Orang.pegawai(nip("lurah"), kelurahan.nama("lurah"), null), hari, hari.plusDays(1), null, jam.instant())));
        Ditolak.dengan("PEMULIHAN_MERANGKAP_JABATAN", () -> kasus.batalkan("petugas", kasus.id(), hari)).contains("Pengawas");
    }

    private List<String> kabar() {
        return pemberitahuan.kasus(kasus.id()).stream().filter(p -> p.timer().equals("RUKUN-PRD-52")).map(Pemberitahuan::penerima).toList();
    }
}
