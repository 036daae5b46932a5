package id.rukun.hukum.perwalibukittinggi.rapat;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.hukum.muat.HukumUji;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must come to a meeting, who may stand in, and what follows when somebody does not: both sides of each rule. */
class KehadiranRapatAturanTest {

    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);

    @Test
    @DisplayName("BKT-R-20 dua unit, unit pemrakarsa termasuk; sesudah rapat hasilnya tertahan")
    void peserta() {
        gagal(peserta(false, "A"), Akibat.TOLAK, "BKT_R_20");
        gagal(peserta(false), Akibat.TOLAK, "BKT_R_20");
        terpenuhi(peserta(false, "B"));
        terpenuhi(peserta(false, "A", "B"));
        gagal(peserta(true, "A"), Akibat.TAHAN, "BKT_R_20");
        terpenuhi(peserta(true, "B"));
    }

    private static Putusan peserta(boolean sesudah, String... unit) {
        return periksa(PesertaRapatCukup.class, new PesertaRapatCukup.Fakta(List.of(unit), "A", sesudah));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "BKT-X-26 Sekretaris Dinas | WAJIB | true | 2 | 2 | |",
        "BKT-X-27 Kepala Bidang | WAJIB | true | 2 | 2 | |",
        "BKT-X-29 kepala UPT, bawahan langsung tetapi tingkat 3 | WAJIB | true | 3 | 2 | | TOLAK",
        "BKT-X-30 Kepala Subbagian mewakili Kepala Bagian | WAJIB | true | 2 | 2 | |",
        "BKT-X-34 Kepala Seksi mewakili Camat | ANALOGI | true | 3 | 2 | | PERINGATAN",
        "BKT-X-35 staf Kantor Imigrasi dengan mandat | TIDAK_DIATUR | false | 9 | 2 | M-1 |",
        "BKT-X-123 jabatan tingkat 2 kosong, Kepala Seksi dengan mandat | WAJIB | false | 3 | 3 | M-1 | PERINGATAN",
        "BKT-R-21 jabatan tingkat 2 kosong, Kepala Seksi tanpa mandat | WAJIB | false | 3 | 3 | | TOLAK",
        "BKT-R-21 jabatan tingkat 2 kosong, staf dengan mandat | WAJIB | false | 9 | 3 | M-1 | TOLAK",
        "BKT-R-21 jabatan tingkat 2 terisi, Kepala Seksi dengan mandat | WAJIB | true | 3 | 2 | M-1 | TOLAK",
        "BKT-R-21 setingkat di bawah, bukan bawahan langsung | WAJIB | false | 2 | 2 | | TOLAK",
        "BKT-R-21 kepala lain, setingkat | WAJIB | true | 1 | 2 | | TOLAK",
        "BKT-R-21 tanpa mandat pada yang tidak diatur | TIDAK_DIATUR | false | 9 | 2 | | PERINGATAN",
    })
    void wakil(String contoh, AturanPerwakilan aturan, boolean bawahan, int tingkat, int terisi, String mandat, Akibat akibat) {
        sesuai(wakil(aturan, true, bawahan, tingkat, terisi, mandat), akibat == null, akibat, "BKT_R_21");
    }

    @Test
    @DisplayName("BKT-R-21 pejabat unit lain ditolak, pada jabatan yang tidak disebut diperingatkan")
    void unitLain() {
        Putusan putusan = wakil(AturanPerwakilan.WAJIB, false, true, 2, 2, "M-1");
        gagal(putusan, Akibat.TOLAK, "BKT_R_21");
        assertThat(putusan.pesan()).contains("bukan pejabat Dinas A");
        gagal(wakil(AturanPerwakilan.ANALOGI, false, true, 2, 2, "M-1"), Akibat.PERINGATAN, "BKT_R_21");
        terpenuhi(wakil(AturanPerwakilan.ANALOGI, true, true, 2, 2, null));
    }

    private static Putusan wakil(AturanPerwakilan aturan, boolean unitSama, boolean bawahan, int tingkat, int terisi,
            String mandat) {
        return periksa(WakilSatuTingkat.class,
                new WakilSatuTingkat.Fakta("Dinas A", aturan, "Budi", unitSama, bawahan, 1, tingkat, terisi, mandat));
    }

    @ParameterizedTest(name = "BKT-X-32 {0}, kepala hadir {1}, mewakilkan {2}: {3}")
    @CsvSource({
        "WAJIB, false, false, TEMUAN", "WAJIB, false, true, ", "WAJIB, true, false, ", "ANALOGI, false, false, PERINGATAN",
        "TIDAK_DIATUR, false, false, ",
    })
    void ex032(AturanPerwakilan aturan, boolean hadir, boolean mewakilkan, Akibat akibat) {
        sesuai(periksa(KepalaMewakilkan.class, new KepalaMewakilkan.Fakta("Dinas A", aturan, hadir, mewakilkan)), akibat == null,
                akibat, "BKT_R_22");
    }

    @Test
    @DisplayName("BKT-R-23 wakil hadir sendiri, untuk satu unit")
    void wakilSendiri() {
        terpenuhi(periksa(WakilSatuUnit.class, new WakilSatuUnit.Fakta("Budi", false, List.of("Dinas A"))));
        gagal(periksa(WakilSatuUnit.class, new WakilSatuUnit.Fakta("Budi", true, List.of("Dinas A"))), Akibat.TOLAK, "BKT_R_23");
        gagal(periksa(WakilSatuUnit.class, new WakilSatuUnit.Fakta("Budi", false, List.of("Dinas A", "Dinas B"))), Akibat.TOLAK,
                "BKT_R_23");
    }

    @Test
    @DisplayName("BKT-R-24 unit terkait ditetapkan dan diundang semuanya")
    void diundang() {
        gagal(kebijakan(UnitTerkaitDiundang.class, false), Akibat.TOLAK, "BKT_R_24");
        terpenuhi(kebijakan(UnitTerkaitDiundang.class, false, unit("Dinas A", JenisUnitKerja.DINAS, true, false)));
        Putusan belum = kebijakan(UnitTerkaitDiundang.class, false, unit("Dinas A", JenisUnitKerja.DINAS, false, false),
                unit("PDAM", JenisUnitKerja.BUMD, false, false));
        gagal(belum, Akibat.TOLAK, "BKT_R_24");
        assertThat(belum.pesan()).contains("belum diundang: Dinas A.", "PDAM", "kebijakan Rukun");
        gagal(kebijakan(UnitTerkaitDiundang.class, false, unit("PDAM", JenisUnitKerja.BUMD, false, false)), Akibat.TOLAK,
                "BKT_R_24");
        terpenuhi(periksa(UnitTerkaitDiundang.class, new RapatKebijakanFakta(SifatRapat.TUGAS, false, false, List.of())));
    }

    @Test
    @DisplayName("BKT-X-36 lima unit terkait, satu tidak hadir tanpa wakil")
    void ex036() {
        Putusan putusan = kebijakan(UnitTerkaitHadir.class, true, lima(false));
        gagal(putusan, Akibat.TAHAN, "BKT_R_25");
        assertThat(putusan.pesan()).contains("Unit terkait Dinas 5 belum hadir");
    }

    @Test
    @DisplayName("BKT-X-37 yang tidak hadir mengutus wakil yang sah: kesepakatan dapat diambil")
    void ex037() {
        terpenuhi(kebijakan(UnitTerkaitHadir.class, true, lima(true)));
    }

    @Test
    @DisplayName("BKT-X-38 wakil dua tingkat di bawah ditolak, dan unitnya dianggap tidak hadir")
    void ex038() {
        Putusan wakil = wakil(AturanPerwakilan.WAJIB, true, true, 3, 2, null);
        gagal(wakil, Akibat.TOLAK, "BKT_R_21");
        gagal(kebijakan(UnitTerkaitHadir.class, true, lima(wakil.terpenuhi())), Akibat.TAHAN, "BKT_R_25");
    }

    @Test
    @DisplayName("BKT-X-40 Instansi Vertikal terkait tidak hadir")
    void ex040() {
        gagal(kebijakan(UnitTerkaitHadir.class, true, unit("BPN", JenisUnitKerja.INSTANSI_VERTIKAL, true, false)), Akibat.TAHAN,
                "BKT_R_25");
    }

    @Test
    @DisplayName("BKT-X-114 BUMD terkait tidak hadir, semua yang wajib hadir: hasil dapat diambil, ketidakhadiran dicatat")
    void ex114() {
        Putusan putusan = kebijakan(UnitTerkaitHadir.class, true, unit("Dinas A", JenisUnitKerja.DINAS, true, true),
                unit("PDAM", JenisUnitKerja.BUMD, true, false), unit("Polres", JenisUnitKerja.LEMBAGA_NEGARA, true, false));
        terpenuhi(putusan);
        assertThat(putusan.pesan()).contains("Tidak hadir PDAM dan Polres; dicatat");
        terpenuhi(kebijakan(UnitTerkaitHadir.class, false, unit("Dinas A", JenisUnitKerja.DINAS, true, false)));
    }

    @Test
    @DisplayName("BKT-X-105 rapat teknis yang menyangkut kebijakan; tidak diterapkan bila tafsirnya dimatikan")
    void ex105() {
        gagal(teknis(true, true, unit("Dinas A", JenisUnitKerja.DINAS, true, false)), Akibat.TAHAN, "BKT_R_25");
        gagal(teknis(true, false, unit("Dinas A", JenisUnitKerja.DINAS, false, false)), Akibat.TOLAK, "BKT_R_68");
        gagal(teknis(true, false), Akibat.TOLAK, "BKT_R_68");
        terpenuhi(teknis(true, false, unit("Dinas A", JenisUnitKerja.DINAS, true, false)));
        terpenuhi(teknis(true, true, unit("Dinas A", JenisUnitKerja.DINAS, true, true)));
        terpenuhi(teknis(false, true, unit("Dinas A", JenisUnitKerja.DINAS, true, false)));
        terpenuhi(HukumUji.dengan("BKT-P-41", "false").periksa("BKT-R-68", new RapatKebijakanFakta(SifatRapat.TEKNIS, true, true,
                List.of(unit("Dinas A", JenisUnitKerja.DINAS, true, false))), HukumUji.EDISI));
    }

    private static Putusan teknis(boolean kebijakan, boolean sesudah, UnitTerkaitRapat... unit) {
        return periksa(KebijakanDalamRapatAsisten.class,
                new RapatKebijakanFakta(SifatRapat.TEKNIS, kebijakan, sesudah, List.of(unit)));
    }

    private static Putusan kebijakan(Class<? extends Aturan<RapatKebijakanFakta>> aturan, boolean sesudah,
            UnitTerkaitRapat... unit) {
        return periksa(aturan, new RapatKebijakanFakta(SifatRapat.KEBIJAKAN, false, sesudah, List.of(unit)));
    }

    private static UnitTerkaitRapat[] lima(boolean kelima) {
        return Stream.concat(IntStream.rangeClosed(1, 4).mapToObj(i -> unit("Dinas " + i, JenisUnitKerja.DINAS, true, true)),
                Stream.of(unit("Dinas 5", JenisUnitKerja.DINAS, true, kelima))).toArray(UnitTerkaitRapat[]::new);
    }

    private static UnitTerkaitRapat unit(String nama, JenisUnitKerja jenis, boolean diundang, boolean hadir) {
        return new UnitTerkaitRapat(nama, jenis, diundang, hadir);
    }

    @Test
    @DisplayName("BKT-X-115 sidang ketiga tanpa unit yang sama: Walikota dengan alasan; Kepala Dinas tidak")
    void ex115() {
        gagal(tanpa(PemrakarsaRapat.WALIKOTA, "Mendesak.", 2, true, true), Akibat.TEMUAN, "BKT_R_74");
        gagal(tanpa(PemrakarsaRapat.SEKRETARIS_DAERAH, "Mendesak.", 2, true, true), Akibat.TEMUAN, "BKT_R_74");
        gagal(tanpa(PemrakarsaRapat.KEPALA_UNIT, "Mendesak.", 2, true, true), Akibat.TOLAK, "BKT_R_74");
        gagal(tanpa(PemrakarsaRapat.WAKIL_WALIKOTA, "Mendesak.", 2, true, true), Akibat.TOLAK, "BKT_R_74");
        gagal(tanpa(PemrakarsaRapat.WALIKOTA, " ", 2, true, true), Akibat.TOLAK, "BKT_R_74");
        gagal(tanpa(PemrakarsaRapat.WALIKOTA, "Mendesak.", 2, false, true), Akibat.TOLAK, "BKT_R_74");
        gagal(tanpa(PemrakarsaRapat.WALIKOTA, "Mendesak.", 2, true, false), Akibat.TOLAK, "BKT_R_74");
        Putusan sekali = tanpa(PemrakarsaRapat.WALIKOTA, "Mendesak.", 1, true, true);
        gagal(sekali, Akibat.TOLAK, "BKT_R_74");
        assertThat(sekali.pesan()).contains("1 sidang diadakan tanpa BPN, paling sedikit 2");
        terpenuhi(periksa(LanjutTanpaUnit.class, new LanjutTanpaUnit.Fakta(PemrakarsaRapat.KEPALA_UNIT, "Siti", null, List.of())));
    }

    private static Putusan tanpa(PemrakarsaRapat pemutus, String alasan, int sidang, boolean diundang, boolean pendapat) {
        return periksa(LanjutTanpaUnit.class, new LanjutTanpaUnit.Fakta(pemutus, "Siti", alasan,
                List.of(new UnitTidakHadir("BPN", sidang, diundang, pendapat))));
    }

    @Test
    @DisplayName("BKT-X-80 hasil tanpa unit penanggung jawab")
    void ex080() {
        Putusan putusan = notulen("Aula", List.of("Dinas A"), new ButirHasilRapat("Jalan dibuka", List.of("Dinas A")),
                new ButirHasilRapat("Rambu dipasang", List.of()));
        gagal(putusan, Akibat.TAHAN, "BKT_R_26");
        assertThat(putusan.pesan()).contains("unit penanggung jawab hasil ke-2");
        terpenuhi(notulen("Aula", List.of("Dinas A"), new ButirHasilRapat("Jalan dibuka", List.of("Dinas A"))));
        gagal(notulen(" ", List.of("Dinas A"), new ButirHasilRapat("Jalan dibuka", List.of("Dinas A"))), Akibat.TAHAN, "BKT_R_26");
        gagal(notulen("Aula", List.of(), new ButirHasilRapat("Jalan dibuka", List.of("Dinas A"))), Akibat.TAHAN, "BKT_R_26");
        gagal(notulen("Aula", List.of("Dinas A")), Akibat.TAHAN, "BKT_R_26");
        terpenuhi(periksa(NotulenRapatLengkap.class,
                new NotulenRapatLengkap.Fakta(HARI, "Aula", "Asisten III", List.of("Dinas A"), true, List.of())));
        Putusan kosong = periksa(NotulenRapatLengkap.class, new NotulenRapatLengkap.Fakta(null, null, null, List.of(), false, List.of()));
        assertThat(kosong.pesan()).contains("tanggal; tempat; ketua rapat; daftar hadir; hasil.");
    }

    private static Putusan notulen(String tempat, List<String> hadir, ButirHasilRapat... hasil) {
        return periksa(NotulenRapatLengkap.class,
                new NotulenRapatLengkap.Fakta(HARI, tempat, "Asisten III", hadir, false, List.of(hasil)));
    }
}
