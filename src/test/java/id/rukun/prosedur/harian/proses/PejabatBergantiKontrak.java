package id.rukun.prosedur.harian.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.OfficeSync;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.SifatKetidakhadiran;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.RencanaKelurahan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Posts change hands in the middle of a case: tasks, rights, dossier and signature follow on that day. */
abstract class PejabatBergantiKontrak {

    private static final String BUKAN_TUGASNYA = "Tugas ini bukan tugas kantor Anda.";

    @Autowired Panggung panggung;
    @Autowired JamRukun jam;
    @Autowired OfficeSync kantor;
    @Autowired private ProcessEngine mesin;
    @Autowired private BerkasService berkas;
    @Autowired private KeputusanService keputusan;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort int port;

    KelurahanUji kelurahan;
    Jalan jalan;
    PergantianHari hari;
    LocalDate hariIni;
    LocalDate besok;

    @BeforeEach
    void siapkan() {
        hari = new PergantianHari(mesin, jam);
        hariIni = jam.hariIni();
        besok = hariIni.plusDays(1);
    }

    /** Posts that ended in the days that went by are held again today; each test has accounts of its own. */
    @AfterAll
    static void kantorKembali(@Autowired OfficeSync sinkron) {
        sinkron.sinkronkan();
    }

    @Test
    @DisplayName("Ketua RW diganti: yang baru melanjutkan, yang lama ditolak, berkas menyebut jabatan hari itu")
    void ketuaRwDiganti() {
        mulaiKecil().undang("rw01");
        jalan.pejabat("rw01").ambil(jalan.pejabat("rw01").tugas(jalan.nomor(), "CatatKehadiran"));
        String tugas = jalan.pejabat("rw01").tugas(jalan.nomor(), "CatatKehadiran").getId();
        panggung.ubah(e -> {
            kelurahan.berakhir("rw01", besok);
            kelurahan.tunjuk(kelurahan.rwA, Jabatan.KETUA_RW, SifatJabatan.DEFINITIF, "rw01baru", besok);
        });
        panggung.masukkan(List.of(kelurahan.akun("rw01baru")));

        hari.besok();

        ditolak(rest("rw01").coba(tugas, jalan.kehadiran("rw01baru", kelurahan.kepalaA)), BUKAN_TUGASNYA);
        assertThat(rest("rw01").terlihat(jalan.nomor(), "CatatKehadiran")).isEmpty();
        Jalan lanjut = jalan.pada(besok);
        lanjut.pejabat("rw01baru").kirim(jalan.nomor(), "CatatKehadiran",
                lanjut.kehadiran("rw01baru", kelurahan.kepalaA));
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(StatusMusyawarah.SAH);
        assertThat(pimpinan()).isEqualTo("Pejabat " + kelurahan.akun("rw01baru") + ", " + ketuaRw(""));
        EntriBerkas lama = isian("Undang peserta");
        assertThat(lama.pelaku()).isEqualTo(kelurahan.akun("rw01"));
        assertThat(lama.jabatan()).isEqualTo(ketuaRw(""));
        EntriBerkas baru = isian("Catat kehadiran");
        assertThat(baru.pelaku()).isEqualTo(kelurahan.akun("rw01baru"));
        assertThat(baru.jabatan()).isEqualTo(ketuaRw(""));
        assertThat(LocalDate.ofInstant(baru.waktu(), Kalender.JAKARTA)).isEqualTo(besok);
    }

    @Test
    @DisplayName("jabatan berakhir, kantor belum diselaraskan: kiriman dan pengambilan ditolak menurut register")
    void sebelumDiselaraskan() {
        mulaiKecil();
        PejabatRest ketua = rest("rw01");
        String dipegang = ketua.pegang(jalan.nomor(), "UndangPeserta");
        String bebas = rest("rw02").tugas(jalan.nomor(), "UndangPeserta").path("id").asText();
        panggung.ubah(e -> List.of("rw01", "rw02", "petugas").forEach(p -> kelurahan.berakhir(p, hariIni)));
        int isian = jumlahIsian();

        JawabanRest jawaban = ketua.coba(dipegang, jalan.undangan());

        ditolak(jawaban, "Tugas ini milik Ketua RW 01. Hari ini Anda tidak melaksanakan jabatan itu; yang "
                + "mengerjakannya adalah pejabat yang menjabat sekarang.");
        assertThat(rest("rw02").ambil(bebas).status()).isEqualTo(403);
        assertThat(rest("petugas").cobaMulai("penggabungan-rt-lintas-rw",
                Map.of("asal", List.of("LURAH"), "alasan", Jalan.ALASAN)).status()).isEqualTo(403);
        assertThat(jumlahIsian()).isEqualTo(isian);
        assertThat(sql.queryForList("select tugas_id from percobaan where pelaku = ?", String.class,
                kelurahan.akun("rw01"))).containsExactly(dipegang);
    }

    @Test
    @DisplayName("Ketua RW berhalangan sementara: Sekretaris RW bertindak, dan berkas menyebutnya")
    void berhalanganSementara() {
        mulaiKecil();
        panggung.ubah(e -> kelurahan.berhalangan("rw01", besok));

        hari.besok();

        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).isEmpty();
        jalan.pada(besok).rapat("sekretaris.rw01", kelurahan.kepalaA);
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(StatusMusyawarah.SAH);
        assertThat(isian("Undang peserta").jabatan()).isEqualTo(
                "Sekretaris RW 01 " + namaKelurahan() + " selaku pelaksana tugas Ketua");
    }

    @Test
    @DisplayName("berhalangan tetap tanpa Careteker: Sekretaris melihat tugasnya; Careteker ditunjuk lalu bertindak")
    void berhalanganTetapLaluCareteker() {
        mulaiKecil();
        rest("rw01").pegang(jalan.nomor(), "UndangPeserta");
        panggung.ubah(e -> kelurahan.berhalangan("rw01", SifatKetidakhadiran.TETAP, besok));

        hari.besok();

        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).isEmpty();
        assertThat(jalan.pejabat("sekretaris.rw01").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
        assertThat(tanpaPemegang("ketua-rw-" + kelurahan.rwA)).containsExactly("UndangPeserta");
        assertThat(dikembalikan()).containsExactly("Ketua RW 01");

        LocalDate lusa = besok.plusDays(1);
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.rwA, Jabatan.KETUA_RW, SifatJabatan.CARETEKER, "careteker",
                lusa));
        panggung.masukkan(List.of(kelurahan.akun("careteker")));
        assertThat(jalan.pejabat("careteker").namaTugas(jalan.nomor())).isEmpty();
        hari.besok();
        assertThat(jalan.pejabat("sekretaris.rw01").namaTugas(jalan.nomor())).isEmpty();

        jalan.pada(lusa).rapat("careteker", kelurahan.kepalaA);
        assertThat(panggung.rapat(jalan.nomor(), kelurahan.rtA)).containsExactly(StatusMusyawarah.SAH);
        assertThat(isian("Undang peserta").jabatan()).isEqualTo(ketuaRw("Careteker "));
        assertThat(pimpinan()).isEqualTo("Pejabat " + kelurahan.akun("careteker") + ", " + ketuaRw("Careteker "));
    }

    @Test
    @DisplayName("Camat diganti sebelum menjawab, Lurah digantikan Pelaksana Tugas sebelum menandatangani")
    void camatDanLurahDigantikan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiCamat();
        rest("camat").pegang(jalan.nomor(), "BeriPersetujuan");
        LocalDate lusa = besok.plusDays(1);
        panggung.ubah(e -> {
            kelurahan.berakhir("camat", besok);
            kelurahan.tunjuk(kelurahan.kecamatan, Jabatan.CAMAT, SifatJabatan.DEFINITIF, "camatbaru", besok);
            kelurahan.tunjuk(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "plt", lusa);
        });
        panggung.masukkan(List.of(kelurahan.akun("camatbaru"), kelurahan.akun("plt")));

        hari.besok();
        assertThat(jalan.pejabat("camat").namaTugas(jalan.nomor())).isEmpty();
        jalan.pejabat("camatbaru").kirim(jalan.nomor(), "BeriPersetujuan",
                Map.of("jawaban", "SETUJU", "nomor", "12/2026", "tanggal", besok));
        rest("lurah").pegang(jalan.nomor(), "Tandatangani");

        hari.besok();
        assertThat(jalan.pejabat("lurah").namaTugas(jalan.nomor())).isEmpty();
        Ditolak.dengan("BUKAN_PENJABAT_HARI_ITU", () -> tandatangani(besok))
                .contains("adalah Pejabat " + kelurahan.akun("lurah") + ", bukan Pejabat " + kelurahan.akun("plt"));
        tandatangani(lusa);
        jalan.jalankan();

        panggung.pastikanSelesai(jalan.nomor(), "DITETAPKAN");
        String kasusId = panggung.kasus(jalan.nomor()).id();
        assertThat(keputusan.keputusan(kasusId)).get().satisfies(k -> {
            assertThat(k.penandatangan()).isEqualTo("Pejabat " + kelurahan.akun("plt"));
            assertThat(k.jabatanPenandatangan()).isEqualTo("Pelaksana Tugas Lurah " + namaPendek());
        });
        assertThat(sql.queryForList("select p.nama from keputusan_persetujuan_camat p join keputusan_rancangan r"
                + " on r.id = p.rancangan_id where r.kasus_id = ?", String.class, kasusId))
                .containsExactly("Pejabat " + kelurahan.akun("camatbaru"));
        assertThat(isian("Beri persetujuan").jabatan()).isEqualTo("Camat " + namaPendek());
        assertThat(dikembalikan()).containsExactly("Camat " + namaPendek(), "Lurah " + namaPendek());
    }

    @Test
    @DisplayName("tugas perorangan pemulai yang jabatannya berakhir diserahkan kepada kantornya; rekannya melanjutkan")
    void tugasPemulai() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        jalan = new Jalan(panggung, kelurahan, hariIni).mulai();
        panggung.petugasKedua(kelurahan);
        String tugas = jalan.pejabat("petugas").tugas(jalan.nomor(), "PilihRt").getId();
        panggung.ubah(e -> kelurahan.berakhir("petugas", hariIni));
        Map<String, Object> pilihan = Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtB));
        ditolak(rest("petugas").coba(tugas, pilihan), "Tugas ini milik jabatan yang memulai kasus. Hari ini Anda "
                + "tidak lagi melaksanakan jabatan itu.");

        hari.besok();

        assertThat(dikembalikan()).containsExactly("Petugas " + namaKelurahan());
        jalan.pada(besok).pejabat("petugas-kedua").kirim(jalan.nomor(), "PilihRt", pilihan);
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).isNotEmpty();
    }

    @Test
    @DisplayName("satu dari dua jabatan berakhir: hanya tugas kantor itu yang dilepas dan tidak terlihat lagi")
    void satuDariDuaJabatan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.rwB, Jabatan.KETUA_RW, SifatJabatan.CARETEKER, "rw01",
                hariIni.minusDays(1)));
        panggung.sinkronkan(kelurahan);
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMusyawarahRt();
        List<String> dipegang = jalan.pejabat("rw01").masuk(() -> mesin.getTaskService().createTaskQuery()
                .processInstanceBusinessKey(jalan.nomor()).list()).stream().map(t -> t.getId()).toList();
        assertThat(dipegang).hasSize(2);
        dipegang.forEach(t -> rest("rw01").ambil(t).berhasil());
        panggung.ubah(e -> kelurahan.berakhir("rw01", besok)); // the post that was given last

        hari.besok();

        assertThat(jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta").getAssignee())
                .isEqualTo(kelurahan.akun("rw01"));
        assertThat(dikembalikan()).containsExactly("Ketua RW 02");
        assertThat(jalan.pejabat("rw02").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
    }

    Jalan mulaiKecil() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        jalan = new Jalan(panggung, kelurahan, hariIni).sampaiMusyawarahRt();
        return jalan;
    }

    PejabatRest rest(String peran) {
        return new PejabatRest(new Klien(port, kelurahan.akun(peran)));
    }

    static void ditolak(JawabanRest jawaban, String pesan) {
        assertThat(jawaban.status()).as(jawaban.isi()).isEqualTo(403);
        assertThat(jawaban.pesan()).isEqualTo(pesan);
    }

    private void tandatangani(LocalDate tanggal) {
        jalan.pejabat("plt").kirim(jalan.nomor(), "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", tanggal));
    }

    private EntriBerkas isian(String aktivitas) {
        return berkas.ringkasan(panggung.kasus(jalan.nomor()).id()).stream()
                .filter(e -> e.jenis() == JenisEntri.ISIAN && aktivitas.equals(e.aktivitas()))
                .findFirst().orElseThrow();
    }

    /** Offices to which tasks went back in the case. */
    private List<String> dikembalikan() {
        return panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN).stream()
                .filter(isi -> isi.path("tindakan").asText().equals("Tugas dikembalikan kepada kantor"))
                .map(isi -> isi.path("kantor").asText()).toList();
    }

    private List<String> tanpaPemegang(String grup) {
        return mesin.getTaskService().createTaskQuery().taskCandidateGroup(grup).taskUnassigned().list().stream()
                .map(t -> t.getTaskDefinitionKey()).toList();
    }

    private String pimpinan() {
        return sql.queryForObject("select m.pimpinan_nama from musyawarah m join musyawarah_rangkaian r"
                + " on r.id = m.rangkaian_id where r.kasus_id = ? and r.unit_id = ?", String.class,
                panggung.kasus(jalan.nomor()).id(), kelurahan.rtA);
    }

    private int jumlahIsian() {
        return sql.queryForObject("select count(*) from isian where kasus_id = ?", Integer.class,
                panggung.kasus(jalan.nomor()).id());
    }

    private String ketuaRw(String sebagai) {
        return sebagai + "Ketua RW 01 " + namaKelurahan();
    }

    private String namaKelurahan() {
        return "Kelurahan " + namaPendek();
    }

    /** The Kelurahan and its Kecamatan bear the same name. */
    private String namaPendek() {
        return sql.queryForObject("select nama from atribut_unit where unit_id = ?", String.class, kelurahan.id);
    }
}
