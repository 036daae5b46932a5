package id.rukun.prosedur.pelaksanatugas.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.lampiran.ContohBerkas;
import id.rukun.lampiran.LampiranService;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.careteker.proses.KasusCareteker;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-36 with TM-08. */
@UjiAplikasi
class PelaksanaTugasTest {

    private static final String ALASAN = "Bendahara paling lama bertugas di unit ini.";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;
    @Autowired private Kantor kantor;
    @Autowired private LampiranService lampiran;

    private KelurahanUji kelurahan;
    private KasusBerhalangan kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kasus = new KasusBerhalangan(panggung, kelurahan, jam);
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("Ketua berhalangan sementara: Sekretaris melaksanakan tugasnya sampai ia kembali; Lurah diberi tahu")
    void sementara() {
        kasus.mulai("rw01", kasus.isian("rw01", hari));
        assertThat(pelaksana(kelurahan.rwA)).isEqualTo(kelurahan.orang("sekretaris.rw01"));
        assertThat(kasus.pejabat("sekretaris.rw01").namaTugas(kasus.nomor())).containsExactly("CatatKembali");
        assertThat(kabar()).containsExactly(tuple("RUKUN-PRD-36", "lurah-" + kelurahan.id), tuple("RUKUN-PRD-36", sendiri("rw01")));
        assertThat(dokumen.dari(panggung.kasus(kasus.nomor()).id())).extracting(Dokumen::nama)
                .containsExactly("Catatan ketidakhadiran pengurus");

        kasus.kembali("sekretaris.rw01", Map.of("hasil", "BELUM", "perkiraan", hari.plusDays(40)));
        kasus.pada(hari.plusDays(20));
        Ditolak.dengan("KEMBALI_SEBELUM_BERHALANGAN",
                () -> kasus.kembali("sekretaris.rw01", Map.of("hasil", "KEMBALI", "kembali", hari)));
        Ditolak.dengan("TANGGAL_MASA_DEPAN",
                () -> kasus.kembali("sekretaris.rw01", Map.of("hasil", "KEMBALI", "kembali", hari.plusDays(21))));
        kasus.kembali("sekretaris.rw01", Map.of("hasil", "KEMBALI", "kembali", hari.plusDays(18)));
        panggung.pastikanSelesai(kasus.nomor(), "KEMBALI");
        assertThat(pelaksana(kelurahan.rwA)).isEqualTo(kelurahan.orang("rw01"));
        assertThat(jabatan.pemegangKursi(kelurahan.rwA, hari.plusDays(17))).map(PemegangJabatan::orang)
                .contains(kelurahan.orang("sekretaris.rw01"));
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("TM-08: genap enam bulan tanpa bertugas, dasar Pasal 35 ayat (2) huruf d tersedia sekali, Lurah dan Ketua RW diberi tahu; "
            + "ia tetap menjabat")
    void enamBulan() {
        LocalDate mulai = LocalDate.of(hari.getYear() + 1, 8, 31);
        kasus.mulai("petugas", kasus.isian("rt01", mulai));
        LocalDate genap = LocalDate.of(mulai.getYear() + 1, 3, 1);
        kasus.pada(genap.minusDays(1));
        assertThat(temuan()).doesNotContain("DASAR_PENONAKTIFAN_TERSEDIA");
        kasus.pada(genap);
        assertThat(temuan()).containsOnlyOnce("DASAR_PENONAKTIFAN_TERSEDIA");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).toString()).contains("P-30", "P-31", "Belum tersedia dalam Rukun");
        assertThat(kabar()).contains(tuple("TM-08", "lurah-" + kelurahan.id), tuple("TM-08", "ketua-rw-" + kelurahan.rwA));
        panggung.sinkronkan(kelurahan);
        kasus.kembali("petugas", diwakili(Map.of("hasil", "BELUM", "perkiraan", genap.plusDays(40))));
        kasus.pada(genap.plusDays(30));
        assertThat(temuan()).containsOnlyOnce("DASAR_PENONAKTIFAN_TERSEDIA");
        kasus.kembali("petugas", diwakili(Map.of("hasil", "KEMBALI", "kembali", jam.hariIni())));
        panggung.pastikanSelesai(kasus.nomor(), "KEMBALI");
    }

    @Test
    @DisplayName("yang dinyatakan berhalangan oleh Sekretarisnya diberi tahu, dan mencatat sendiri kembalinya; tanpa akun petugas yang "
            + "diberi tahu dan mencatatnya")
    void kembaliSendiri() {
        kasus.mulai("sekretaris.rw01", kasus.isian("rw01", hari));
        assertThat(kabar()).contains(tuple("RUKUN-PRD-36", sendiri("rw01")));
        assertThat(pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id())).anyMatch(p -> p.kalimat().contains("Anda dicatat berhalangan "
                + "sementara sebagai Ketua RW 01"));
        panggung.sinkronkan(kelurahan);
        kasus.pada(hari.plusDays(1)).kembali("rw01", Map.of("hasil", "KEMBALI", "kembali", hari.plusDays(1)));
        panggung.pastikanSelesai(kasus.nomor(), "KEMBALI");
        assertThat(pelaksana(kelurahan.rwA)).isEqualTo(kelurahan.orang("rw01"));

        panggung.ubah(e -> kelurahan.menjadiPengurus(kelurahan.kepalaA.get(4), kelurahan.rwA, Jabatan.BENDAHARA_RW));
        Map<String, Object> isian = kasus.isian("rw01", hari.plusDays(1));
        isian.put("pengurus", jabatan.pengurus(kelurahan.rwA, jam.hariIni()).stream().filter(p -> p.jabatan() == Jabatan.BENDAHARA_RW)
                .findFirst().orElseThrow().id());
        kasus.mulai("rw01", isian);
        assertThat(kabar()).contains(tuple("RUKUN-PRD-36", "petugas-kelurahan-" + kelurahan.id));
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("CatatKembali");
    }

    @Test
    @DisplayName("RUKUN-POL-114, RUKUN-POL-115 berhalangan tetap: tanpa bukti ditolak; Sekretaris atau Ketua sendiri tidak mencatatnya")
    void tetapTerbukti() {
        Map<String, Object> isian = tetap("sekretaris.rw01", kasus.isian("rw01", hari));
        Ditolak.dengan("BERHALANGAN_TETAP_BUKAN_KELURAHAN", () -> kasus.mulai("sekretaris.rw01", isian)).contains("kantor RW 01");
        Ditolak.dengan("BERHALANGAN_TETAP_BUKAN_KELURAHAN", () -> kasus.mulai("rw01", tetap("rw01", kasus.isian("rt01", hari))));
        isian.remove("pindaian");
        Ditolak.dengan("BERHALANGAN_TETAP_TANPA_BUKTI", () -> kasus.mulai("lurah", isian)).contains("Lampirkan pindaian");
        assertThat(pelaksana(kelurahan.rwA)).isEqualTo(kelurahan.orang("rw01"));
        kasus.mulai("lurah", tetap("lurah", isian));
        assertThat(jabatan.pemegangKursi(kelurahan.rwA, hari)).isEmpty();
    }

    /** For good, with a file of who records it. */
    private Map<String, Object> tetap(String siapa, Map<String, Object> isian) {
        Map<String, Object> semua = new HashMap<>(isian);
        semua.put("sifat", "TETAP");
        semua.put("pindaian", List.of(lampiran.unggah(kelurahan.akun(siapa), "surat.pdf", ContohBerkas.pdf()).id()));
        return semua;
    }

    private String sendiri(String peran) {
        return kantor.orang(kelurahan.orang(peran), kelurahan.id);
    }

    /** By the paper of the Sekretaris of the RT, who has no account. */
    private Map<String, Object> diwakili(Map<String, Object> isian) {
        Map<String, Object> semua = new HashMap<>(isian);
        semua.putAll(Map.of("suratDiwakili", "Catatan yang ditandatangani", "tanggalSuratDiwakili", jam.hariIni()));
        return semua;
    }

    @Test
    @DisplayName("EX-235 tanpa Sekretaris: Lurah menunjuk Bendahara; yang bukan pengurus unit itu ditolak")
    void ex235() {
        panggung.ubah(e -> {
            kelurahan.menjadiPengurus(kelurahan.kepalaA.get(4), kelurahan.rwA, Jabatan.BENDAHARA_RW);
            kelurahan.berakhir("sekretaris.rw01", hari.minusDays(10));
        });
        kasus.mulai("petugas", kasus.isian("rw01", hari.minusDays(3)));
        assertThat(jabatan.pemegangKursi(kelurahan.rwA, hari)).isEmpty();
        Ditolak.dengan("PELAKSANA_BUKAN_PENGURUS", () -> tunjuk(kelurahan.jabatan("rw02")));
        tunjuk(jabatan.pengurus(kelurahan.rwA, hari).stream().filter(p -> p.jabatan() == Jabatan.BENDAHARA_RW).findFirst()
                .orElseThrow().id());
        assertThat(pelaksana(kelurahan.rwA)).isEqualTo(kelurahan.kepalaA.get(4));
        assertThat(jabatan.pemegangKursi(kelurahan.rwA, hari.minusDays(1))).as("belum ditunjuk").isEmpty();
        kasus.pada(hari.plusDays(5)).kembali("petugas", diwakili(Map.of("hasil", "KEMBALI", "kembali", hari.plusDays(5))));
        panggung.pastikanSelesai(kasus.nomor(), "KEMBALI");
        assertThat(pelaksana(kelurahan.rwA)).isEqualTo(kelurahan.orang("rw01"));
    }

    @Test
    @DisplayName("EX-235 tidak ada yang ditunjuk: Careteker karena gangguan pelayanan ditawarkan")
    void ex235Careteker() {
        panggung.ubah(e -> kelurahan.berhalangan("sekretaris.rw01", hari.minusDays(10)));
        kasus.mulai("lurah", kasus.isian("rw01", hari));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TunjukPelaksana", Map.of("putusan", "TIDAK", "alasan", ALASAN));
        assertThat(temuan()).containsExactly("KETUA_TANPA_PELAKSANA");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).toString()).contains("(P-16)");
    }

    @Test
    @DisplayName("EX-183 berhalangan tetap: tidak ada pengganti, dasarnya tersedia saat itu juga, sekali; kasusnya terbuka sampai ia "
            + "kembali atau jabatannya berakhir")
    void ex183() {
        kasus.mulai("petugas", tetap("petugas", kasus.isian("rw01", hari.minusWeeks(2))));
        assertThat(temuan()).containsExactly("KETUA_TANPA_PELAKSANA", "DASAR_PENONAKTIFAN_TERSEDIA");
        assertThat(jabatan.pemegangKursi(kelurahan.rwA, hari)).isEmpty();
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("BUKAN_BERHALANGAN_SEMENTARA");
        kasus.pada(hari.plusMonths(7));
        assertThat(temuan()).hasSize(2);
        penempatan.akhiri(kelurahan.jabatan("rw01"), jam.hariIni(), SebabAkhir.DINONAKTIFKAN, "uji");
        panggung.pastikanSelesai(kasus.nomor(), "JABATAN_BERAKHIR");
    }

    @Test
    @DisplayName("tumpang tindih, tidak menjabat, dan di luar wilayah ditolak; pengurus lain berhalangan: tidak ada pelaksana")
    void ditolak() {
        kasus.mulai("petugas", kasus.isian("sekretaris.rw01", hari));
        assertThat(jabatan.pemegangKursi(kelurahan.rwA, hari)).map(PemegangJabatan::orang).contains(kelurahan.orang("rw01"));
        Ditolak.dengan("KETIDAKHADIRAN_TUMPANG_TINDIH",
                () -> kasus.mulai("petugas", kasus.isian("sekretaris.rw01", hari.minusDays(5))));
        Ditolak.dengan("JABATAN_TIDAK_DIPEGANG", () -> kasus.mulai("petugas", kasus.isian("rw02", LocalDate.of(2017, 12, 31))));
        Ditolak.dengan("PENGURUS_TIDAK_DIKENAL", () -> kasus.mulai("rw02", kasus.isian("rw01", hari)));
        Map<String, Object> lain = kasus.isian("rw02", hari);
        lain.put("pengurus", panggung.kelurahan().jabatan("rw01"));
        Ditolak.dengan("PENGURUS_TIDAK_DIKENAL", () -> kasus.mulai("petugas", lain));
    }

    @Test
    @DisplayName("jabatannya berakhir, pada harinya atau lebih awal: ketidakhadiran dan enam bulannya berakhir bersamanya")
    void jabatanBerakhir() {
        kasus.mulai("petugas", kasus.isian("rw01", hari));
        penempatan.akhiri(kelurahan.jabatan("rw01"), hari.plusDays(1), SebabAkhir.MENGUNDURKAN_DIRI, "uji");
        panggung.pastikanSelesai(kasus.nomor(), "JABATAN_BERAKHIR");

        penempatan.akhiri(kelurahan.jabatan("rw02"), hari.plusDays(11), SebabAkhir.MASA_BAKTI, "uji");
        KasusBerhalangan lain = new KasusBerhalangan(panggung, kelurahan, jam);
        lain.mulai("petugas", lain.isian("rw02", hari)).pada(hari.plusDays(10));
        assertThat(lain.pejabat("sekretaris.rw02").namaTugas(lain.nomor())).containsExactly("CatatKembali");
        lain.pada(hari.plusDays(11));
        panggung.pastikanSelesai(lain.nomor(), "JABATAN_BERAKHIR");
    }

    @Test
    @DisplayName("yang dicatat keliru dikoreksi: yang lama tidak lagi berhalangan, yang benar berhalangan")
    void dikoreksi() {
        kasus.mulai("petugas", kasus.isian("rw01", hari));
        new TindakanUji(panggung, kasus).koreksi("petugas", "Ketidakhadiran", kasus.isian("rw02", hari.minusDays(1)))
                .disetujui("lurah").jalankan();
        assertThat(pelaksana(kelurahan.rwA)).isEqualTo(kelurahan.orang("rw01"));
        assertThat(pelaksana(kelurahan.rwB)).isEqualTo(kelurahan.orang("sekretaris.rw02"));
        assertThat(kasus.pejabat("sekretaris.rw02").namaTugas(kasus.nomor())).containsExactly("CatatKembali");
    }

    @Test
    @DisplayName("isian yang dikoreksi tidak mengakhiri Careteker yang bertugas selama ketidakhadiran itu")
    void dikoreksiSelamaCareteker() {
        kasus.mulai("petugas", kasus.isian("rw01", hari));
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rwA);
        new TindakanUji(panggung, kasus).koreksi("petugas", "Ketidakhadiran", kasus.isian("rw01", hari.minusDays(1)))
                .disetujui("lurah").jalankan();
        assertThat(jabatan.pengurus(kelurahan.rwA, hari)).filteredOn(p -> p.sifat() == SifatJabatan.CARETEKER).singleElement()
                .satisfies(p -> assertThat(p.sebabAkhir()).isNull());
        assertThat(jabatan.berhalangan(jabatan.posisi(kelurahan.jabatan("rw01")).orElseThrow(), hari.minusDays(1))).isTrue();
    }

    private void tunjuk(String pelaksana) {
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TunjukPelaksana",
                Map.of("putusan", "TUNJUK", "pelaksana", pelaksana, "alasan", ALASAN));
    }

    private String pelaksana(String unit) {
        return jabatan.pemegangKursi(unit, jam.hariIni()).map(PemegangJabatan::orang).orElse(null);
    }

    private List<Tuple> kabar() {
        return pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id()).stream().filter(p -> !p.timer().equals("TM-11"))
                .map(p -> tuple(p.timer(), p.penerima())).toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
