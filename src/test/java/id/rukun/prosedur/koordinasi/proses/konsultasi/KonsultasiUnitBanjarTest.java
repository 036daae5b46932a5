package id.rukun.prosedur.koordinasi.proses.konsultasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.koordinasi.DataKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanJalurIv;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnit;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnitService;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** BJR-PR-04: Perangkat Daerah of Banjar consult each other. */
@UjiAplikasi
class KonsultasiUnitBanjarTest {

    private static final String DINAS = "kepala.DKUKMP";
    private static final String PIHAK = "kepala.DISNAKER";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KonsultasiUnitService konsultasi;
    @Autowired private TindakLanjutService tindakLanjut;
    @Autowired private DokumenService dokumen;
    @Autowired private PemberitahuanService pemberitahuan;

    private KotaUji kota;
    private KasusKonsultasi kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "32.79");
        Stream.of(DINAS, PIHAK, "sekda", "petugas.SETDA").forEach(kota::akun);
        kasus = new KasusKonsultasi(panggung, kota, jam);
        hari = jam.hariIni();
    }

    @Test
    @DisplayName("BJR-X-29 konsultasi antara dua Dinas tanpa Asisten; tindak lanjut hanya dicatat, tidak dibuka (BJR-X-69)")
    void x29() {
        kasus.mulai(DINAS, kasus.permintaan("DISNAKER"));
        assertThat(penerima("RUKUN-PRD-55")).containsExactly(kepala("DISNAKER"));
        kasus.tanggapi(PIHAK).hasil(DINAS, KasusKonsultasi.sepaham("Susun jadwal."));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(yang().asistenId()).isNull();
        assertThat(tindakLanjut.terbuka(kota.unit("DKUKMP"))).isEmpty();
        assertThat(dokumen.dari(id())).extracting(Dokumen::nama).containsExactly("Catatan konsultasi");
        assertThat(dokumen.dari(id()).get(0).naskah().toString()).contains("Pasal 18 ayat (2) huruf c", "Susun jadwal.");
        assertThat(penerima("RUKUN-PRD-55")).contains(kepala("DKUKMP"));
    }

    @Test
    @DisplayName("BJR-R-23 bersifat konsultatif: pasangannya mempunyai sifat itu, dan kegiatannya disebut; kegiatan lain ditulis")
    void kegiatan() {
        Map<String, Object> isi = kasus.permintaan("DISNAKER");
        isi.put("kegiatan", "PERENCANAAN");
        Ditolak.dengan("BJR_R_23", () -> kasus.mulai(DINAS, isi)).contains("tidak bersifat konsultatif");
        Map<String, Object> setda = kasus.permintaan("SETDA");
        setda.put("kegiatan", "LAINNYA");
        Ditolak.dengan("BJR_R_23", () -> kasus.mulai(DINAS, setda)).contains("belum diisi");
        setda.put("kegiatanLain", "Penyusunan kurikulum");
        kasus.mulai(DINAS, setda);
        assertThat(yang().kegiatan()).isEqualTo("Penyusunan kurikulum");
        setda.put("kegiatan", "TIDAK_ADA");
        Ditolak.dengan("BJR_R_23", () -> kasus.mulai(DINAS, setda));
    }

    @Test
    @DisplayName("yang dikonsultasi Perangkat Daerah lain yang dikenal; bidang hanya di Bukittinggi")
    void pihak() {
        Map<String, Object> asing = kasus.permintaan("DISNAKER");
        asing.put("pihak", "XYZ");
        Ditolak.dengan("BJR_R_82", () -> kasus.mulai(DINAS, asing));
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> kasus.mulai(DINAS, kasus.permintaan("BPN")));
        Ditolak.dengan("UNIT_SENDIRI", () -> kasus.mulai(DINAS, kasus.permintaan("DKUKMP")));
        Ditolak.dengan("PILIHAN_TIDAK_DIKENAL", () -> kasus.mulai(DINAS, kasus.permintaan("DISNAKER", "STATISTIK")));
    }

    @Test
    @DisplayName("BJR-T-18 diam atau tidak bersedianya Perangkat Daerah menjadi temuan")
    void tidakBersedia() {
        kasus.mulai(DINAS, kasus.permintaan("DISNAKER")).tolak(PIHAK);
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_BERSEDIA");
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("PERANGKAT_DAERAH_TIDAK_BERSEDIA");
        assertThat(temuan()).containsExactly("KONSULTASI_TIDAK_DITANGGAPI");
        kasus.mulai(DINAS, kasus.permintaan("DISNAKER")).pada(hari.plusDays(31));
        panggung.pastikanSelesai(kasus.nomor(), "TIDAK_BERSEDIA");
        assertThat(panggung.kodeGagal(kasus.nomor())).containsExactly("PERANGKAT_DAERAH_TIDAK_MENJAWAB");
        assertThat(penerima("BJR-T-18")).containsExactlyInAnyOrder(kepala("DKUKMP"), kepala("DISNAKER"));
    }

    @Test
    @DisplayName("BJR-X-04 dipanggil oleh koordinasi bersifat koordinatif: kegiatan tidak ditanyakan; pandangan berbeda tanpa temuan")
    void x04() {
        String nomor = panggil(null, "DISNAKER");
        DataKoordinasi.bersifat(panggung, nomor, kota.unit("DISNAKER"), "KOORDINATIF");
        Map<String, Object> beda = KasusKonsultasi.beda();
        // What the form has hidden again is not asked about.
        beda.put("tindakLanjut", List.of(Map.of("uraian", "Semula direncanakan.", "target", hari.minusDays(1).toString())));
        kasus.dipanggil(nomor).isi(DINAS, kasus.permintaan("DISNAKER")).tanggapi(PIHAK).hasil(DINAS, beda);
        panggung.pastikanSelesai(kasus.nomor(), "PANDANGAN_BERBEDA");
        assertThat(temuan()).isEmpty();
    }

    @Test
    @DisplayName("dipanggil oleh koordinasi bersifat konsultatif: kegiatannya wajib; instansi vertikal langsung, tanpa akun")
    void dipanggil() {
        String nomor = panggil(null, "SETDA");
        DataKoordinasi.bersifat(panggung, nomor, kota.unit("SETDA"), "KONSULTATIF");
        kasus.dipanggil(nomor);
        Map<String, Object> isi = kasus.permintaan("SETDA");
        Ditolak.dengan("BJR_R_23", () -> kasus.isi(DINAS, isi));
        isi.put("kegiatan", "PERUMUSAN");
        kasus.isi(DINAS, isi);
        assertThat(yang().kegiatan()).isEqualTo("perumusan");

        kasus.dipanggil(panggil(PilihanJalurIv.LANGSUNG, "BPN")).isi(DINAS, kasus.permintaan("BPN")).tanggapi(DINAS)
                .hasil(DINAS, KasusKonsultasi.sepaham());
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
    }

    private String panggil(PilihanJalurIv jalur, String... pihak) {
        return DataKoordinasi.panggil(panggung, kota, "konsultasi", "DKUKMP", BentukKoordinasi.KONSULTASI, jalur, hari, pihak);
    }

    private KonsultasiUnit yang() {
        return konsultasi.dalamKasus(id()).get(0);
    }

    private String id() {
        return panggung.kasus(kasus.nomor()).id();
    }

    private String kepala(String unit) {
        return "kepala-unit-" + kota.unit(unit);
    }

    private List<String> penerima(String timer) {
        return pemberitahuan.kasus(id()).stream().filter(p -> p.timer().equals(timer)).map(p -> p.penerima()).distinct().toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
