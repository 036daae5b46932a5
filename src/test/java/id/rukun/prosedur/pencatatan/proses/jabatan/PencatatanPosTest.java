package id.rukun.prosedur.pencatatan.proses.jabatan;

import static id.rukun.prosedur.pencatatan.proses.jabatan.KasusPencatatanJabatan.dengan;
import static id.rukun.prosedur.pencatatan.proses.jabatan.KasusPencatatanJabatan.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PelaksanaKursi.KeadaanKursi;
import id.rukun.jabatan.catat.KursiRegister;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.StatusUnit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Posts below the head of a unit: who holds them, which there are, who stands above whom; recorded, decided and undone. */
@UjiAplikasi
class PencatatanPosTest {

    private static final AtomicInteger KE = new AtomicInteger();
    private static final String UNIT = "DISNAKER";
    private static final String SETUJU = "SETUJUI";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PosUnitService pos;
    @Autowired private PerbaikanJabatanService register;
    @Autowired private JabatanKantor jabatanKantor;
    @Autowired private PelaksanaKantor pelaksana;
    @Autowired private Kantor kantor;
    @Autowired private BerkasVerifier verifier;

    private KotaUji kota;
    private LocalDate hari;
    private PosUnit bidang;
    private PosUnit seksi;
    private int ke;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        hari = jam.hariIni();
        ke = KE.incrementAndGet();
        bidang = kota.pos(UNIT, JenisPos.KEPALA_BIDANG, "Kepala Bidang Uji " + ke, null);
        seksi = kota.pos(UNIT, JenisPos.KEPALA_SEKSI, "Kepala Seksi Uji " + ke, bidang.id());
        List.of("kepala." + UNIT, "petugas." + UNIT, "sekda", "walikota").forEach(kota::akun);
    }

    private Pejabat petugas() {
        return kota.pejabat("petugas." + UNIT);
    }

    private Pejabat kepala() {
        return kota.pejabat("kepala." + UNIT);
    }

    /** The staff put it forward, the head decides. */
    private String tercatat(Map<String, ?> isian) {
        String nomor = petugas().mulai("pencatatan-jabatan", isian);
        kepala().kirim(nomor, "TetapkanPencatatan", Map.of("putusan", SETUJU));
        panggung.pastikanSelesai(nomor, "TERCATAT");
        return nomor;
    }

    private void dibatalkan(String nomor) {
        String batal = petugas().mulai("pembatalan-jabatan", KasusPencatatanJabatan.pembatalan(panggung.kasus(nomor).id(), hari));
        kepala().kirim(batal, "TetapkanPencatatan", Map.of("putusan", SETUJU));
        panggung.pastikanSelesai(batal, "DIPULIHKAN");
    }

    private static Map<String, Object> dan(Map<String, Object> isi, Map<String, ?> lain) {
        Map<String, Object> semua = new HashMap<>(isi);
        semua.putAll(lain);
        return semua;
    }

    private Map<String, Object> baru(String nama, PosUnit atasan) {
        Map<String, Object> isi = dan(isian("POS_BARU", null, hari), Map.of("unitPos", kota.unit(UNIT), "namaPos", nama, "jenisPos", "KEPALA_SEKSI",
                "mulai", hari));
        if (atasan != null) {
            isi.put("atasanPos", atasan.id());
        }
        return isi;
    }

    private Map<String, Object> diangkat(PosUnit sasaran, String nama, String nip, LocalDate mulai) {
        return dan(dengan(isian("PENGANGKATAN", null, hari), nama, nip), Map.of("kursi", Kantor.pos(sasaran), "mulai", mulai));
    }

    private Map<String, Object> tentang(String jenis, PosUnit sasaran, Map<String, ?> lain) {
        return dan(dan(isian(jenis, null, hari), Map.of("pos", sasaran.id())), lain);
    }

    private List<PemegangJabatan> pemegang(PosUnit sasaran) {
        return register.semua(new KursiRegister(Jabatan.PEJABAT_UNIT, sasaran.unitId(), sasaran.id()));
    }

    private String nip() {
        return "1990010120150" + String.format("%05d", KE.incrementAndGet());
    }

    private String pemegangKini(PosUnit sasaran, LocalDate tanggal) {
        return pos.pemegang(sasaran, tanggal).map(PemegangJabatan::nama).orElse(null);
    }

    @Test
    @DisplayName("jabatan baru di bawah bidangnya: lembar kepala menyebutnya, nama yang sama ditolak; dibatalkan selama belum dipegang")
    void baru() {
        String nama = "Kepala Seksi Baru " + ke;
        String nomor = petugas().mulai("pencatatan-jabatan", baru(nama, bidang));
        assertThat(kepala().lembar(kepala().tugas(nomor, "TetapkanPencatatan"))).contains("Menurut register sekarang", nama + " ada sejak",
                "di bawah " + bidang.nama(), seksi.nama());
        kepala().kirim(nomor, "TetapkanPencatatan", Map.of("putusan", SETUJU));
        panggung.pastikanSelesai(nomor, "TERCATAT");
        PosUnit satu = ada(nama);
        assertThat(satu.atasanId()).isEqualTo(bidang.id());
        assertThat(satu.jenis()).isEqualTo(JenisPos.KEPALA_SEKSI);
        assertThat(verifier.periksa(panggung.kasus(nomor).id()).temuan()).isEmpty();
        Ditolak.dengan("NAMA_JABATAN_SUDAH_ADA", () -> petugas().mulai("pencatatan-jabatan", baru(nama.toUpperCase(Locale.ROOT), null))).contains(nama.toUpperCase(Locale.ROOT));
        PosUnit lain = kota.pos("BPKPD", JenisPos.KEPALA_BIDANG, "Kepala Bidang Lain " + ke, null);
        Ditolak.dengan("ATASAN_JABATAN_TIDAK_SESUAI", () -> petugas().mulai("pencatatan-jabatan", baru("Kepala Seksi Lain " + ke, lain)))
                .contains(lain.nama());
        Ditolak.dengan("JABATAN_DI_LUAR_KANTOR", () -> petugas().mulai("pencatatan-jabatan",
                dan(baru("Kepala Seksi X " + ke, null), Map.of("unitPos", kota.unit("BPKPD")))));
        Ditolak.dengan("JABATAN_TIDAK_ADA_SELAMA_ITU", () -> petugas().mulai("pencatatan-jabatan",
                diangkat(satu, "Tuti Alawiyah", nip(), hari.minusDays(1))));
        String diangkat = tercatat(diangkat(satu, "Tuti Alawiyah", nip(), hari));
        Ditolak.dengan("PENCATATAN_SUDAH_DITUMPANGI", () -> dibatalkan(nomor));
        dibatalkan(diangkat);
        dibatalkan(nomor);
        assertThat(pos.pos(kota.unit(UNIT), hari)).extracting(PosUnit::nama).doesNotContain(nama);
        assertThat(verifier.periksa(panggung.kasus(nomor).id()).temuan()).isEmpty();
    }

    @Test
    @DisplayName("jabatan yang baru ada kemudian sudah dapat diisi sejak harinya; teks yang bukan kantor ditolak dengan kalimat")
    void mendatang() {
        String nama = "Kepala Seksi Mendatang " + ke;
        LocalDate nanti = hari.plusDays(10);
        tercatat(dan(baru(nama, bidang), Map.of("mulai", nanti)));
        PosUnit satu = jabatanKantor.pos(kota.unit(UNIT)).stream().filter(p -> p.nama().equals(nama)).findFirst().orElseThrow();
        Ditolak.dengan("JABATAN_TIDAK_ADA_SELAMA_ITU", () -> petugas().mulai("pencatatan-jabatan", diangkat(satu, "Nani Wijaya", nip(), hari)))
                .contains("ada sejak");
        tercatat(diangkat(satu, "Nani Wijaya", nip(), nanti));
        assertThat(pemegangKini(satu, hari)).isNull();
        assertThat(pemegangKini(satu, nanti)).isEqualTo("Nani Wijaya");
        for (String bukan : List.of("x", "pos.abc-" + kota.unit(UNIT), "pos." + "A".repeat(22) + "-" + kota.unit(UNIT))) {
            Ditolak.dengan("JABATAN_DI_LUAR_KANTOR", () -> petugas().mulai("pencatatan-jabatan",
                    dan(diangkat(satu, "Nani Wijaya", nip(), nanti), Map.of("kursi", bukan))));
        }
    }

    private PosUnit ada(String nama) {
        return pos.pos(kota.unit(UNIT), hari).stream().filter(p -> p.nama().equals(nama)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("pejabat diangkat, digantikan, diperbaiki, dan berhenti; satu definitif sekaligus, satu orang satu jabatan; semuanya dapat dibatalkan")
    void pemegang() {
        String nip = nip();
        String pertama = tercatat(diangkat(seksi, "Asep Saepudin", nip, hari.minusDays(20)));
        assertThat(pemegangKini(seksi, hari)).isEqualTo("Asep Saepudin");
        Ditolak.dengan("CALON_SUDAH_MENJABAT", () -> petugas().mulai("pencatatan-jabatan", diangkat(seksi, "Asep Saepudin", nip, hari)));
        Ditolak.dengan("CALON_MASIH_MENJABAT_DI_TEMPAT_LAIN", () -> petugas().mulai("pencatatan-jabatan",
                diangkat(bidang, "Asep Saepudin", nip, hari))).contains(seksi.nama());
        String kedua = tercatat(diangkat(seksi, "Dede Yusuf", nip(), hari));
        assertThat(pemegangKini(seksi, hari)).isEqualTo("Dede Yusuf");
        assertThat(pemegangKini(seksi, hari.minusDays(1))).isEqualTo("Asep Saepudin");
        dibatalkan(kedua);
        assertThat(pemegangKini(seksi, hari)).as("dengan baris baru, pada jabatan yang sama").isEqualTo("Asep Saepudin");
        String baris = pemegang(seksi).get(0).id();
        tercatat(dengan(isian("PERBAIKAN", baris, hari), "Asep Saefudin", nip));
        assertThat(pemegangKini(seksi, hari)).isEqualTo("Asep Saefudin");
        Ditolak.dengan("PENCATATAN_SUDAH_DITUMPANGI", () -> dibatalkan(pertama));
        String berhenti = tercatat(dan(isian("PEMBERHENTIAN", pemegang(seksi).get(0).id(), hari), Map.of("sebab", "PENSIUN", "mulai", hari)));
        assertThat(pemegangKini(seksi, hari)).isNull();
        dibatalkan(berhenti);
        assertThat(pemegangKini(seksi, hari)).isEqualTo("Asep Saefudin");
    }

    @Test
    @DisplayName("pejabat berhalangan tanpa pelaksana: tugasnya pada atasan terdekat; Plh. dan Plt. menurut keadaannya, juga orang dari unit itu")
    void pelaksana() {
        String login = kota.menjabat(seksi, "uji.pos.kasi." + ke);
        kota.menjabat(bidang, "uji.pos.kabid." + ke);
        PemegangJabatan kasi = pemegang(seksi).get(0);
        PemegangJabatan kabid = pemegang(bidang).get(0);
        assertThat(pelaksana.kantor(Kantor.pos(seksi))).isEqualTo(Kantor.pos(seksi));
        Ditolak.dengan("PELAKSANA_TIDAK_SESUAI", () -> petugas().mulai("pencatatan-jabatan", dan(dengan(isian("PELAKSANA_TUGAS", null, hari),
                kabid.nama(), nip()), Map.of("kursi", Kantor.pos(seksi), "mulai", hari, "sampai", hari.plusDays(9))))).contains("dijabat");
        tercatat(dan(isian("BERHALANGAN", kasi.id(), hari), Map.of("mulai", hari, "perkiraan", hari.plusDays(9))));
        assertThat(pos.pelaksana(seksi.id(), seksi.unitId(), hari)).satisfies(p -> {
            assertThat(p.keadaan()).isEqualTo(KeadaanKursi.BERHALANGAN);
            assertThat(p.sejak()).isEqualTo(hari);
            assertThat(p.orang()).extracting(PemegangJabatan::akun).containsExactly("uji.pos.kabid." + ke);
        });
        assertThat(pos.pelaksana(seksi.id(), seksi.unitId(), hari.plusDays(10)).orang()).extracting(PemegangJabatan::akun).containsExactly(login);
        String plh = tercatat(dan(dengan(isian("PELAKSANA_HARIAN", kasi.id(), hari), "Euis Komariah", nip()), Map.of("mulai", hari, "sampai",
                hari.plusDays(5))));
        assertThat(pemegangKini(seksi, hari)).isEqualTo("Euis Komariah");
        Ditolak.dengan("PELAKSANA_SUDAH_ADA", () -> petugas().mulai("pencatatan-jabatan", dan(dengan(isian("PELAKSANA_HARIAN", kasi.id(), hari),
                "Iis Dahlia", nip()), Map.of("mulai", hari.plusDays(5), "sampai", hari.plusDays(6)))));
        dibatalkan(plh);
        assertThat(pemegangKini(seksi, hari)).isEqualTo(kasi.nama());
    }

    @Test
    @DisplayName("atasan langsung diganti: berputar, diri sendiri, dan yang sama ditolak; dibatalkan kembali ke yang semula")
    void atasan() {
        PosUnit subseksi = kota.pos(UNIT, JenisPos.KEPALA_SUBBAGIAN, "Kepala Subbagian Uji " + ke, seksi.id());
        Ditolak.dengan("ATASAN_JABATAN_BERPUTAR", () -> petugas().mulai("pencatatan-jabatan", tentang("ATASAN_POS", bidang,
                Map.of("atasanPos", subseksi.id())))).contains(subseksi.nama());
        Ditolak.dengan("ATASAN_JABATAN_BERPUTAR", () -> petugas().mulai("pencatatan-jabatan", tentang("ATASAN_POS", seksi,
                Map.of("atasanPos", seksi.id()))));
        Ditolak.dengan("YANG_DIUBAH_TIDAK_ADA", () -> petugas().mulai("pencatatan-jabatan", tentang("ATASAN_POS", seksi,
                Map.of("atasanPos", bidang.id())))).contains("sudah demikian");
        String pindah = tercatat(tentang("ATASAN_POS", seksi, Map.of()));
        assertThat(pos.cari(seksi.id()).orElseThrow().atasanId()).as("langsung di bawah kepala").isNull();
        String naik = tercatat(tentang("ATASAN_POS", bidang, Map.of("atasanPos", seksi.id())));
        Ditolak.dengan("PENCATATAN_SUDAH_DITUMPANGI", () -> dibatalkan(pindah));
        dibatalkan(naik);
        dibatalkan(pindah);
        assertThat(pos.cari(seksi.id()).orElseThrow().atasanId()).isEqualTo(bidang.id());
    }

    @Test
    @DisplayName("pembatalan yang memutar atasan lewat jabatan di antaranya ditolak")
    void pembatalanBerputar() {
        PosUnit subseksi = kota.pos(UNIT, JenisPos.KEPALA_SUBBAGIAN, "Kepala Subbagian Uji " + ke, seksi.id());
        String pindah = tercatat(tentang("ATASAN_POS", seksi, Map.of()));
        tercatat(tentang("ATASAN_POS", bidang, Map.of("atasanPos", subseksi.id())));
        Ditolak.dengan("ATASAN_JABATAN_BERPUTAR", () -> dibatalkan(pindah)).contains(bidang.nama());
        assertThat(pos.cari(seksi.id()).orElseThrow().atasanId()).isNull();
    }

    @Test
    @DisplayName("hari berakhirnya jabatan: sesudah hari pertamanya, sesudah hari terakhir pemegangnya, dan tidak mundur dari akhir yang sudah tercatat")
    void hariBerakhir() {
        kota.menjabat(seksi, null);
        tercatat(berhenti(seksi, hari));
        Ditolak.dengan("JABATAN_MASIH_DIPEGANG", () -> petugas().mulai("pencatatan-jabatan", tentang("POS_BERAKHIR", seksi,
                Map.of("mulai", hari.minusDays(1)))));
        Ditolak.dengan("HARI_PENCATATAN_TIDAK_SESUAI", () -> petugas().mulai("pencatatan-jabatan", tentang("POS_BERAKHIR", bidang,
                Map.of("mulai", bidang.mulai()))));
        tercatat(tentang("POS_BERAKHIR", seksi, Map.of("mulai", hari.plusDays(11))));
        Ditolak.dengan("HARI_PENCATATAN_TIDAK_SESUAI", () -> petugas().mulai("pencatatan-jabatan", tentang("POS_BERAKHIR", seksi,
                Map.of("mulai", hari.plusDays(20)))));
    }

    @Test
    @DisplayName("Plt. tidak diperpanjang melewati hari terakhir jabatannya")
    void pltMelewatiJabatan() {
        tercatat(dan(dengan(isian("PELAKSANA_TUGAS", null, hari), "Oman Rohman", nip()), Map.of("kursi", Kantor.pos(seksi), "mulai", hari, "sampai",
                hari.plusDays(9))));
        tercatat(tentang("POS_BERAKHIR", seksi, Map.of("mulai", hari.plusDays(21))));
        String baris = pemegang(seksi).get(0).id();
        Ditolak.dengan("JABATAN_TIDAK_ADA_SELAMA_ITU", () -> petugas().mulai("pencatatan-jabatan",
                dan(isian("HARI_TERAKHIR_PELAKSANA", baris, hari), Map.of("sampai", hari.plusDays(21))))).contains(seksi.nama());
        tercatat(dan(isian("HARI_TERAKHIR_PELAKSANA", baris, hari), Map.of("sampai", hari.plusDays(20))));
    }

    @Test
    @DisplayName("jabatan ditiadakan bila kosong; yang di bawahnya dipimpin yang di atasnya; dibatalkan, jabatan yang sama ada lagi")
    void ditiadakan() {
        kota.menjabat(seksi, null);
        Ditolak.dengan("JABATAN_MASIH_DIPEGANG", () -> petugas().mulai("pencatatan-jabatan", tentang("POS_BERAKHIR", seksi,
                Map.of("mulai", hari)))).contains(seksi.nama());
        kota.menjabat(bidang, null);
        tercatat(dan(isian("PEMBERHENTIAN", pemegang(bidang).get(0).id(), hari), Map.of("sebab", "MUTASI", "mulai", hari)));
        Ditolak.dengan("HARI_PENCATATAN_TIDAK_SESUAI", () -> petugas().mulai("pencatatan-jabatan", tentang("POS_BERAKHIR", bidang,
                Map.of("mulai", LocalDate.of(2010, 1, 1)))));
        String berakhir = petugas().mulai("pencatatan-jabatan", tentang("POS_BERAKHIR", bidang, Map.of("mulai", hari)));
        assertThat(kepala().lembar(kepala().tugas(berakhir, "TetapkanPencatatan"))).contains("di bawahnya: " + seksi.nama(), "laporan berkala");
        kepala().kirim(berakhir, "TetapkanPencatatan", Map.of("putusan", SETUJU));
        assertThat(pos.pos(kota.unit(UNIT), hari)).extracting(PosUnit::id).doesNotContain(bidang.id());
        assertThat(kantor.atasanPos(Kantor.pos(seksi), Set.of(), hari)).as("kepala unit").isEmpty();
        assertThat(jabatanKantor.kursi(kota.unit(UNIT))).noneMatch(k -> bidang.id().equals(k.kursi().posId()));
        String senama = tercatat(baru(bidang.nama(), null));
        Ditolak.dengan("NAMA_JABATAN_SUDAH_ADA", () -> dibatalkan(berakhir));
        dibatalkan(senama);
        dibatalkan(berakhir);
        assertThat(pos.pos(kota.unit(UNIT), hari)).extracting(PosUnit::id).contains(bidang.id());
    }

    @Test
    @DisplayName("yang diajukan kepala unit ditetapkan Sekretaris Daerah; register yang berubah di antaranya ditolak")
    void siapaMenetapkan() {
        String nomor = kepala().mulai("pencatatan-jabatan", diangkat(seksi, "Agus Salim", nip(), hari));
        assertThat(kepala().namaTugas(nomor)).isEmpty();
        tercatat(diangkat(seksi, "Wawan Setiawan", nip(), hari));
        Ditolak.dengan("REGISTER_BERUBAH", () -> kota.pejabat("sekda").kirim(nomor, "TetapkanPencatatan", Map.of("putusan", SETUJU)));
        kota.pejabat("sekda").kembalikan(kota.pejabat("sekda").tugas(nomor, "TetapkanPencatatan"));
        kota.pejabat("sekda").kirim(nomor, "TetapkanPencatatan", Map.of("putusan", "TOLAK", "alasan", "Sudah diisi orang lain lebih dahulu."));
        panggung.pastikanSelesai(nomor, "DITOLAK");
        assertThat(pemegangKini(seksi, hari)).isEqualTo("Wawan Setiawan");
    }

    private Map<String, Object> berhenti(PosUnit sasaran, LocalDate sejak) {
        return dan(isian("PEMBERHENTIAN", pemegang(sasaran).stream().filter(p -> p.sampai() == null).findFirst().orElseThrow().id(), hari),
                Map.of("sebab", "MUTASI", "mulai", sejak));
    }

    @Test
    @DisplayName("RUKUN-POL-185 perbaikan NIP tidak mendudukkan orang yang memegang jabatan definitif lain")
    void nipOrangLain() {
        String nip = nip();
        tercatat(diangkat(bidang, "Yayah Rokayah", nip, hari.minusDays(10)));
        kota.menjabat(seksi, null);
        Ditolak.dengan("CALON_MASIH_MENJABAT_DI_TEMPAT_LAIN", () -> petugas().mulai("pencatatan-jabatan",
                dengan(isian("PERBAIKAN", pemegang(seksi).get(0).id(), hari), "Yayah Rokayah", nip))).contains(bidang.nama());
        tercatat(dengan(isian("PERBAIKAN", pemegang(seksi).get(0).id(), hari), "Yoyoh Yohana", nip()));
    }

    @Test
    @DisplayName("RUKUN-POL-213 pembatalan tidak memberi dua jabatan definitif: yang berhenti dan yang digantikan, lalu diangkat di tempat lain")
    void pembatalanMerangkap() {
        String nip = nip();
        tercatat(diangkat(seksi, "Ujang Koswara", nip, hari.minusDays(20)));
        String berhenti = tercatat(berhenti(seksi, hari));
        String pindah = tercatat(diangkat(bidang, "Ujang Koswara", nip, hari));
        Ditolak.dengan("PEMULIHAN_MERANGKAP_JABATAN", () -> dibatalkan(berhenti)).contains(seksi.nama(), "ia sekarang " + bidang.nama());
        dibatalkan(pindah);
        dibatalkan(berhenti);
        assertThat(pemegangKini(seksi, hari)).isEqualTo("Ujang Koswara");
        String pengganti = tercatat(diangkat(seksi, "Dadang Hermawan", nip(), hari));
        tercatat(diangkat(bidang, "Ujang Koswara", nip, hari));
        Ditolak.dengan("PEMULIHAN_MERANGKAP_JABATAN", () -> dibatalkan(pengganti)).contains(bidang.nama());
    }

    @Test
    @DisplayName("RUKUN-DATA-58 jabatan tidak mulai, dan tidak mulai dipegang, di luar masa unitnya")
    void masaUnit() {
        String unit = kota.unit("BPKPD");
        List.of("kepala.BPKPD", "petugas.BPKPD").forEach(kota::akun);
        PosUnit satu = kota.pos("BPKPD", JenisPos.KEPALA_BIDANG, "Kepala Bidang Berakhir " + ke, null);
        Pejabat disana = kota.pejabat("petugas.BPKPD");
        akhirUnit(unit, hari.plusDays(10));
        try {
            for (LocalDate mulai : List.of(hari.plusDays(20), LocalDate.of(1999, 12, 31))) {
                Ditolak.dengan("UNIT_TIDAK_ADA_SELAMA_ITU", () -> disana.mulai("pencatatan-jabatan",
                        dan(baru("Kepala Seksi Nanti " + ke, null), Map.of("unitPos", unit, "mulai", mulai)))).contains("menurut register ada sejak");
                Ditolak.dengan("UNIT_TIDAK_ADA_SELAMA_ITU", () -> disana.mulai("pencatatan-jabatan",
                        diangkat(satu, "Cecep Supriatna", nip(), mulai)));
            }
            Ditolak.dengan("UNIT_TIDAK_ADA_SELAMA_ITU", () -> disana.mulai("pencatatan-jabatan", dan(dengan(isian("PELAKSANA_TUGAS", null, hari),
                    "Cecep Supriatna", nip()), Map.of("kursi", Kantor.pos(satu), "mulai", hari, "sampai", hari.plusDays(11)))));
            disana.mulai("pencatatan-jabatan", diangkat(satu, "Cecep Supriatna", nip(), hari.plusDays(10)));
        } finally {
            akhirUnit(unit, null);
        }
    }

    private void akhirUnit(String unit, LocalDate akhir) {
        panggung.ubah(e -> e.createQuery("update Unit u set u.sampai = :akhir, u.status = :status where u.id = :id").setParameter("akhir", akhir)
                .setParameter("status", akhir == null ? StatusUnit.AKTIF : StatusUnit.DIHAPUS).setParameter("id", unit).executeUpdate());
    }

    @Test
    @DisplayName("jabatan yang hari terakhirnya diketahui masih dapat diisi: pejabatnya berakhir bersamanya; sesudah itu tidak")
    void diisiSampaiBerakhir() {
        tercatat(tentang("POS_BERAKHIR", seksi, Map.of("mulai", hari.plusDays(30))));
        Ditolak.dengan("JABATAN_TIDAK_ADA_SELAMA_ITU", () -> petugas().mulai("pencatatan-jabatan",
                diangkat(seksi, "Iwan Setiawan", nip(), hari.plusDays(30))));
        String nomor = petugas().mulai("pencatatan-jabatan", diangkat(seksi, "Iwan Setiawan", nip(), hari));
        assertThat(kepala().lembar(kepala().tugas(nomor, "TetapkanPencatatan")))
                .contains("diangkat sejak " + Kalender.tulis(hari) + " sampai " + Kalender.tulis(hari.plusDays(29)));
        kepala().kirim(nomor, "TetapkanPencatatan", Map.of("putusan", SETUJU));
        assertThat(pemegang(seksi)).extracting(PemegangJabatan::sampai).containsExactly(hari.plusDays(29));
    }

    @Test
    @DisplayName("pembatalan jabatan yang ditiadakan tidak terhalang atasannya yang kini juga sudah ditiadakan")
    void atasanJugaBerakhir() {
        String bawah = tercatat(tentang("POS_BERAKHIR", seksi, Map.of("mulai", hari)));
        tercatat(tentang("POS_BERAKHIR", bidang, Map.of("mulai", hari)));
        Ditolak.dengan("YANG_DIUBAH_TIDAK_ADA", () -> petugas().mulai("pencatatan-jabatan", tentang("ATASAN_POS", seksi, Map.of())))
                .contains("sudah tidak ada lagi");
        dibatalkan(bawah);
        assertThat(pos.pos(kota.unit(UNIT), hari)).extracting(PosUnit::id).contains(seksi.id()).doesNotContain(bidang.id());
    }
}
