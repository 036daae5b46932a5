package id.rukun.hukum.perwalibukittinggi.permintaan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.hukum.perwalibukittinggi.umum.HorizontalFakta;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKT-PR-02: both sides of each rule. */
class PermintaanAturanTest {

    private static final String I = "PEMERINTAHAN";
    private static final String II = "EKBANG_KESRA";
    private static final String III = "ADM_UMUM";

    @ParameterizedTest(name = "BKT-R-08 {0}, tercantum {1}: {2}")
    @CsvSource({
        "KEPALA_DAERAH, false, true", "SETDA, false, true", "ASISTEN, false, true", "BAGIAN, false, true",
        "KELURAHAN, false, true", "INSTANSI_VERTIKAL, false, true", "BUMD, false, true", "LEMBAGA_NEGARA, true, true",
        "LEMBAGA_NEGARA, false, false", "RUMAH_SAKIT, true, true", "RUMAH_SAKIT, false, false",
        "PERGURUAN_TINGGI_SWASTA, true, true", "PERGURUAN_TINGGI_SWASTA, false, false", "BLUD, true, false", "DPRD, true, false",
    })
    void pemohon(JenisUnitKerja jenis, boolean tercantum, boolean boleh) {
        sesuai(periksa(PemohonKoordinasi.class, new PemohonKoordinasi.Fakta("Unit A", jenis, true, tercantum)), boleh,
                Akibat.TOLAK, "BKT_R_08");
    }

    @Test
    @DisplayName("BKT-R-08 unit yang tidak aktif lagi")
    void pemohonTidakAktif() {
        Putusan putusan = periksa(PemohonKoordinasi.class,
                new PemohonKoordinasi.Fakta("Dinas A", JenisUnitKerja.DINAS, false, true));
        gagal(putusan, Akibat.TOLAK, "BKT_R_08");
        assertThat(putusan.pesan()).contains("Dinas A tidak aktif lagi");
    }

    @Test
    @DisplayName("BKT-X-10 unit XYZ tidak dikenal; tanpa unit utama")
    void unitTidakDikenal() {
        Putusan putusan = unit("XYZ", "XYZ");
        gagal(putusan, Akibat.TOLAK, "BKT_R_09");
        assertThat(putusan.pesan()).contains("XYZ");
        gagal(unit(null), Akibat.TOLAK, "BKT_R_09");
        terpenuhi(unit("DINKES"));
    }

    private static Putusan unit(String utama, String... tidakDikenal) {
        return periksa(UnitKerjaTerdaftar.class, new UnitKerjaTerdaftar.Fakta(utama, List.of(tidakDikenal)));
    }

    @Test
    @DisplayName("BKT-R-10 cara koordinasi, uraian cara lain, dan mitra konsultasi")
    void bentuk() {
        gagal(bentuk(null, List.of()), Akibat.TAHAN, "BKT_R_10");
        terpenuhi(bentuk(null, List.of(), BentukKoordinasi.PERTEMUAN, BentukKoordinasi.PERTUKARAN_DATA));
        gagal(bentuk(" ", List.of(), BentukKoordinasi.CARA_LAIN), Akibat.TAHAN, "BKT_R_10");
        terpenuhi(bentuk("Edaran tertulis.", List.of(), BentukKoordinasi.CARA_LAIN));
        gagal(bentuk(null, List.of(), BentukKoordinasi.KONSULTASI), Akibat.TAHAN, "BKT_R_10");
        terpenuhi(bentuk(null, List.of("Kantor Imigrasi"), BentukKoordinasi.KONSULTASI));
    }

    private static Putusan bentuk(String uraian, List<String> mitra, BentukKoordinasi... bentuk) {
        return periksa(BentukKoordinasiDipilih.class, new BentukKoordinasiDipilih.Fakta(List.of(bentuk), uraian, mitra));
    }

    @Test
    @DisplayName("BKT-X-12 Dinas di antara bidangnya sendiri: hierarki, apa pun keterkaitannya")
    void ex012() {
        for (Keterkaitan keterkaitan : Keterkaitan.values()) {
            assertThat(jenis(keterkaitan, pihak("DINKES", JenisUnitKerja.DINAS), pihak("DINKES", JenisUnitKerja.DINAS)))
                    .isEqualTo(JenisKoordinasi.HIERARKI);
        }
    }

    @Test
    @DisplayName("BKT-X-13 dua Dinas dengan program yang berkaitan erat: fungsional")
    void ex013() {
        PihakKoordinasi[] duaDinas = {pihak("DINKES", JenisUnitKerja.DINAS), pihak("DPU", JenisUnitKerja.DINAS)};
        assertThat(jenis(Keterkaitan.PROGRAM_TERKAIT, duaDinas)).isEqualTo(JenisKoordinasi.FUNGSIONAL);
        assertThat(jenis(Keterkaitan.URUSAN_TERTENTU, duaDinas)).isEqualTo(JenisKoordinasi.INSTANSIONAL);
        Putusan internal = organisasi(Keterkaitan.TUGAS_INTERNAL, duaDinas);
        gagal(internal, Akibat.TOLAK, "BKT_R_11");
        assertThat(internal.pesan()).contains("2 instansi (Unit DINKES dan Unit DPU)");
    }

    @Test
    @DisplayName("BKT-X-66 Bagian Hukum dan Bagian Pembangunan: hierarki di Sekretariat Daerah, dua Asisten yang wajib berkoordinasi")
    void ex066() {
        assertThat(jenis(Keterkaitan.PROGRAM_TERKAIT, pihak("SETDA", JenisUnitKerja.SETDA),
                pihak("BAG_HUKUM", JenisUnitKerja.BAGIAN), pihak("BAG_PEMBANGUNAN", JenisUnitKerja.BAGIAN),
                pihak("ASISTEN_1", JenisUnitKerja.ASISTEN))).isEqualTo(JenisKoordinasi.HIERARKI);
        gagal(horizontal(false, List.of(), I, II), Akibat.TAHAN, "BKT_R_13");
    }

    @Test
    @DisplayName("BKT-X-127 Walikota tentang satu Dinas: fungsional, bukan internal; Walikota dan Wakil Walikota satu instansi")
    void ex127() {
        PihakKoordinasi walikota = pihak("KOTA", JenisUnitKerja.KEPALA_DAERAH);
        assertThat(jenis(Keterkaitan.PROGRAM_TERKAIT, walikota, pihak("DINKES", JenisUnitKerja.DINAS)))
                .isEqualTo(JenisKoordinasi.FUNGSIONAL);
        assertThat(jenis(Keterkaitan.PROGRAM_TERKAIT, walikota, pihak("WAKIL", JenisUnitKerja.KEPALA_DAERAH)))
                .isEqualTo(JenisKoordinasi.HIERARKI);
        assertThat(jenis(Keterkaitan.PROGRAM_TERKAIT, pihak("KEC_A", JenisUnitKerja.KECAMATAN),
                pihak("KEL_A", JenisUnitKerja.KELURAHAN))).as("Pasal 1 angka 6 lists both")
                .isEqualTo(JenisKoordinasi.FUNGSIONAL);
        gagal(organisasi(Keterkaitan.PROGRAM_TERKAIT), Akibat.TOLAK, "BKT_R_11");
    }

    private static JenisKoordinasi jenis(Keterkaitan keterkaitan, PihakKoordinasi... pihak) {
        terpenuhi(organisasi(keterkaitan, pihak));
        return JenisMenurutOrganisasi.jenis(new JenisMenurutOrganisasi.Fakta(List.of(pihak), keterkaitan)).orElseThrow();
    }

    private static Putusan organisasi(Keterkaitan keterkaitan, PihakKoordinasi... pihak) {
        return periksa(JenisMenurutOrganisasi.class, new JenisMenurutOrganisasi.Fakta(List.of(pihak), keterkaitan));
    }

    private static PihakKoordinasi pihak(String kode, JenisUnitKerja jenis) {
        return new PihakKoordinasi(kode, "Unit " + kode, jenis);
    }

    @Test
    @DisplayName("BKT-X-11 dua Asisten: tanpa koordinasi antar-Asisten perkara tidak ditutup; sesudahnya ya")
    void ex011() {
        Putusan putusan = horizontal(false, List.of(II), II, III);
        gagal(putusan, Akibat.TAHAN, "BKT_R_13");
        assertThat(putusan.pesan()).contains("belum ikut: Asisten Administrasi Umum");
        terpenuhi(horizontal(false, List.of(II, III), II, III));
        terpenuhi(horizontal(false, List.of(), II, II));
        Putusan data = horizontal(true, List.of(), II, III);
        terpenuhi(data);
        assertThat(data.pesan()).contains("tembusan", "BKT-A-29");
    }

    private static Putusan horizontal(boolean hanyaData, List<String> selesai, String... asisten) {
        return periksa(HorizontalSebelumDitutup.class, new HorizontalFakta(List.of(asisten), selesai, hanyaData));
    }

    @Test
    @DisplayName("BKT-X-63 Asisten menandatangani tanpa a.n. Sekretaris Daerah")
    void ex063() {
        gagal(tandaTangan(true, false), Akibat.TOLAK, "BKT_R_15");
        terpenuhi(tandaTangan(true, true));
        terpenuhi(tandaTangan(false, false));
    }

    private static Putusan tandaTangan(boolean asisten, boolean atasNama) {
        return periksa(AtasNamaSekda.class, new AtasNamaSekda.Fakta("Notulen", "Budi", asisten, atasNama));
    }

    @ParameterizedTest(name = "BKT-X-77 {0}: {1}")
    @CsvSource({"PERENCANAAN, true", "PELAKSANAAN, true", "PENGENDALIAN, true", "EVALUASI, false", "'', false"})
    void ex077(String tahap, boolean dikenal) {
        sesuai(periksa(TahapDikenal.class, new TahapDikenal.Fakta(tahap)), dikenal, Akibat.TOLAK, "BKT_R_16");
    }

    @Test
    @DisplayName("BKT-X-65 perumusan kebijakan dalam bidang Bappeda: disalurkan, Sekretaris Daerah diberi tahu")
    void ex065() {
        PerumusanKebijakanAsistenDua.Fakta bappeda =
                new PerumusanKebijakanAsistenDua.Fakta(FungsiDikoordinasikan.PERUMUSAN_KEBIJAKAN, II);
        gagal(periksa(PerumusanKebijakanAsistenDua.class, bappeda), Akibat.PERINGATAN, "BKT_R_17");
        gagal(HukumUji.dengan("BKT-P-49", "true").periksa("BKT-R-17", bappeda, HukumUji.EDISI), Akibat.ALIH, "BKT_R_17");
        terpenuhi(periksa(PerumusanKebijakanAsistenDua.class,
                new PerumusanKebijakanAsistenDua.Fakta(FungsiDikoordinasikan.PELAKSANAAN_TUGAS, II)));
        terpenuhi(periksa(PerumusanKebijakanAsistenDua.class,
                new PerumusanKebijakanAsistenDua.Fakta(FungsiDikoordinasikan.PERUMUSAN_KEBIJAKAN, III)));
        terpenuhi(periksa(PerumusanKebijakanAsistenDua.class,
                new PerumusanKebijakanAsistenDua.Fakta(FungsiDikoordinasikan.PERUMUSAN_KEBIJAKAN, null)));
    }

    @Test
    @DisplayName("BKT-X-104 permintaan serupa masih terbuka")
    void ex104() {
        gagal(periksa(KoordinasiSerupaTerbuka.class, new KoordinasiSerupaTerbuka.Fakta("Pasar", List.of("2019-000007"))),
                Akibat.PERINGATAN, "BKT_R_67");
        terpenuhi(periksa(KoordinasiSerupaTerbuka.class, new KoordinasiSerupaTerbuka.Fakta("Pasar", List.of())));
    }

    @Test
    @DisplayName("BKT-X-109 perkara Dinas Kesehatan saja dialihkan kepada Asisten III")
    void ex109() {
        Putusan putusan = alihkan(II, III);
        gagal(putusan, Akibat.TOLAK, "BKT_R_70");
        assertThat(putusan.pesan()).contains("ditetapkan Pasal 12", "bukan Asisten Administrasi Umum");
        terpenuhi(alihkan(II, II));
        gagal(alihkan(null, "ASISTEN LAIN"), Akibat.TOLAK, "BKT_R_70");
    }

    @ParameterizedTest(name = "BKT-X-110 unit yang tidak tercantum dapat disalurkan kepada {0}")
    @CsvSource({I, II, III})
    void ex110(String asisten) {
        terpenuhi(alihkan(null, asisten));
    }

    @Test
    @DisplayName("BKT-X-75 hanya yang ditunjuk berbeda oleh daftar unit dan daftar bidang dapat dialihkan, dan hanya kepada salah satunya")
    void ex075() {
        terpenuhi(alihkan(I, II, II));
        terpenuhi(alihkan(I, I, II));
        gagal(alihkan(I, III, II), Akibat.TOLAK, "BKT_R_70");
        assertThat(PengalihanAsisten.dapatDipilih(null, List.of())).containsExactly(I, II, III);
        assertThat(PengalihanAsisten.dapatDipilih(III, List.of(I))).containsExactly(I, III);
    }

    private static Putusan alihkan(String asistenUnit, String baru, String... bidang) {
        return periksa(PengalihanAsisten.class,
                new PengalihanAsisten.Fakta("Unit A", asistenUnit, Arrays.asList(bidang), baru));
    }

    @Test
    @DisplayName("BKT-X-128 Asisten kosong tanpa pelaksana: Sekretaris Daerah; Sekretaris Daerah kosong: Walikota")
    void ex128() {
        Putusan asisten = kosong(PejabatKoordinasi.ASISTEN, false);
        gagal(asisten, Akibat.OTOMATIS, null);
        assertThat(asisten.pesan()).contains("ditangani Sekretaris Daerah");
        assertThat(kosong(PejabatKoordinasi.SEKRETARIS_DAERAH, false).pesan()).contains("ditangani Walikota");
        assertThat(kosong(PejabatKoordinasi.WAKIL_WALIKOTA, false).pesan()).contains("tidak dibuka");
        for (PejabatKoordinasi jabatan : PejabatKoordinasi.values()) {
            terpenuhi(kosong(jabatan, true));
        }
    }

    private static Putusan kosong(PejabatKoordinasi jabatan, boolean terisi) {
        return periksa(TugasJabatanKosong.class, new TugasJabatanKosong.Fakta(jabatan, "Asisten III", terisi));
    }
}
