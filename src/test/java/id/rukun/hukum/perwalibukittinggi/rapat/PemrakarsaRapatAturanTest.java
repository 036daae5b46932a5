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
import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.hukum.perwalibukittinggi.umum.TopikKoordinasi;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who calls which meeting, on what and with whom: both sides of each rule. */
class PemrakarsaRapatAturanTest {

    private static final String II = "EKBANG_KESRA";
    private static final String III = "ADM_UMUM";

    @ParameterizedTest(name = "BKT-R-18 rapat umum oleh {0}: {1}")
    @CsvSource({
        "WALIKOTA, true", "WAKIL_WALIKOTA, true", "SEKRETARIS_DAERAH, true", "ASISTEN, false", "KEPALA_UNIT, false",
        "LAINNYA, false",
    })
    void umum(PemrakarsaRapat pemrakarsa, boolean boleh) {
        sesuai(prakarsa(PemrakarsaRapatUmum.class, SifatRapat.UMUM, pemrakarsa), boleh, Akibat.TOLAK, "BKT_R_18");
    }

    @Test
    @DisplayName("BKT-X-21 Kepala Dinas memanggil rapat umum; Asisten ditunjukkan rapat teknisnya")
    void ex021() {
        Putusan kepala = prakarsa(PemrakarsaRapatUmum.class, SifatRapat.UMUM, PemrakarsaRapat.KEPALA_UNIT);
        gagal(kepala, Akibat.TOLAK, "BKT_R_18");
        assertThat(kepala.pesan()).contains("Siti (kepala unit)", "permintaan koordinasi");
        assertThat(prakarsa(PemrakarsaRapatUmum.class, SifatRapat.UMUM, PemrakarsaRapat.ASISTEN).pesan()).contains("rapat teknis");
        terpenuhi(prakarsa(PemrakarsaRapatUmum.class, SifatRapat.TUGAS, PemrakarsaRapat.KEPALA_UNIT));
    }

    @ParameterizedTest(name = "BKT-X-78 {0} {1}: {2}")
    @CsvSource({
        "UMUM, PEMERINTAHAN, true", "UMUM, PEMBANGUNAN, true", "UMUM, KEMASYARAKATAN, true", "UMUM, KEPEGAWAIAN, false",
        "UMUM, , false", "TUGAS, , true",
    })
    void ex078(SifatRapat sifat, String urusan, boolean umum) {
        sesuai(periksa(PokokRapatUmum.class, new PokokRapatUmum.Fakta(sifat, urusan)), umum, Akibat.TOLAK, "BKT_R_19");
    }

    @ParameterizedTest(name = "BKT-R-75 rapat tugas oleh {0}")
    @EnumSource(PemrakarsaRapat.class)
    void tugas(PemrakarsaRapat pemrakarsa) {
        sesuai(prakarsa(PemrakarsaRapatTugas.class, SifatRapat.TUGAS, pemrakarsa), pemrakarsa != PemrakarsaRapat.LAINNYA,
                Akibat.TOLAK, "BKT_R_75");
        terpenuhi(prakarsa(PemrakarsaRapatTugas.class, SifatRapat.UMUM, pemrakarsa));
    }

    @ParameterizedTest(name = "BKT-X-25 rapat {0} oleh {1}: {2}")
    @CsvSource({
        "TEKNIS, SEKRETARIS_DAERAH, false", "TEKNIS, WALIKOTA, false", "TEKNIS, KEPALA_UNIT, false", "TEKNIS, ASISTEN, true",
        "SUMBER_DAYA, SEKRETARIS_DAERAH, false", "SUMBER_DAYA, ASISTEN, true", "TUGAS, SEKRETARIS_DAERAH, true",
    })
    void ex025(SifatRapat sifat, PemrakarsaRapat pemrakarsa, boolean boleh) {
        sesuai(prakarsa(PemrakarsaRapatTeknis.class, sifat, pemrakarsa), boleh, Akibat.TOLAK, "BKT_R_27");
    }

    @ParameterizedTest(name = "BKT-R-69 rapat kebijakan oleh {0}, bidangnya {1}: {2}")
    @CsvSource({
        "WALIKOTA, false, ", "WAKIL_WALIKOTA, false, ", "SEKRETARIS_DAERAH, false, ", "ASISTEN, true, ",
        "ASISTEN, false, PERINGATAN", "KEPALA_UNIT, true, PERINGATAN", "LAINNYA, true, TOLAK",
    })
    void kebijakan(PemrakarsaRapat pemrakarsa, boolean bidangnya, Akibat akibat) {
        Putusan putusan = periksa(PemrakarsaRapatKebijakan.class,
                new PemrakarsaRapatKebijakan.Fakta(SifatRapat.KEBIJAKAN, pemrakarsa, "Siti", bidangnya));
        sesuai(putusan, akibat == null, akibat, "BKT_R_69");
        terpenuhi(periksa(PemrakarsaRapatKebijakan.class,
                new PemrakarsaRapatKebijakan.Fakta(SifatRapat.TUGAS, pemrakarsa, "Siti", bidangnya)));
    }

    private static Putusan prakarsa(Class<? extends Aturan<PrakarsaFakta>> aturan, SifatRapat sifat, PemrakarsaRapat siapa) {
        return periksa(aturan, new PrakarsaFakta(sifat, siapa, "Siti"));
    }

    @ParameterizedTest(name = "BKT-X-24 rapat teknis dengan topik {0}: {1}")
    @CsvSource({"UMUM, false", "KEBIJAKAN, false", "TEKNIS, true", "SUMBER_DAYA, true"})
    void ex024(TopikKoordinasi topik, boolean boleh) {
        sesuai(periksa(TopikRapatAsisten.class, new TopikRapatAsisten.Fakta(SifatRapat.TEKNIS, topik)), boleh, Akibat.TOLAK,
                "BKT_R_28");
        terpenuhi(periksa(TopikRapatAsisten.class, new TopikRapatAsisten.Fakta(SifatRapat.UMUM, topik)));
    }

    @Test
    @DisplayName("BKT-X-23 Asisten II mengundang Dinas Perhubungan: tertahan sampai koordinasi antar-Asisten selesai")
    void ex023() {
        Penugasan perhubungan = new Penugasan("Dinas Perhubungan", III);
        Putusan putusan = bidang(List.of(new Penugasan("Dinas PU", II), perhubungan), List.of(), List.of());
        gagal(putusan, Akibat.TAHAN, "BKT_R_29");
        assertThat(putusan.pesan()).contains(": Dinas Perhubungan.", "Asisten Administrasi Umum");
        terpenuhi(bidang(List.of(perhubungan), List.of(), List.of(II, III)));
        gagal(bidang(List.of(), List.of(new Penugasan("Perhubungan", III)), List.of()), Akibat.TAHAN, "BKT_R_29");
        terpenuhi(bidang(List.of(new Penugasan("Dinas PU", II)), List.of(new Penugasan("Pekerjaan Umum", II)), List.of()));
    }

    @Test
    @DisplayName("BKT-R-29 unit yang tidak tercantum diundang hanya bersama bidang Asisten itu")
    void unitTidakTercantum() {
        Penugasan bps = new Penugasan("BPS", null);
        gagal(bidang(List.of(bps), List.of(), List.of()), Akibat.TAHAN, "BKT_R_29");
        terpenuhi(bidang(List.of(bps), List.of(new Penugasan("Statistik", II)), List.of()));
        assertThat(BidangRapatAsisten.asistenLain(new BidangRapatAsisten.Fakta(II, List.of(bps), List.of(), List.of()))).isEmpty();
    }

    private static Putusan bidang(List<Penugasan> unit, List<Penugasan> bidang, List<String> sepakat) {
        return periksa(BidangRapatAsisten.class, new BidangRapatAsisten.Fakta(II, unit, bidang, sepakat));
    }

    @Test
    @DisplayName("BKT-R-30 sumber daya Perangkat Daerah, Instansi Vertikal, dan BUMD dalam bidangnya")
    void sumberDaya() {
        terpenuhi(sumberDaya(SifatRapat.SUMBER_DAYA, JenisUnitKerja.DINAS, II));
        terpenuhi(sumberDaya(SifatRapat.SUMBER_DAYA, JenisUnitKerja.INSTANSI_VERTIKAL, II));
        terpenuhi(sumberDaya(SifatRapat.SUMBER_DAYA, JenisUnitKerja.BUMD, II));
        gagal(sumberDaya(SifatRapat.SUMBER_DAYA, JenisUnitKerja.PERGURUAN_TINGGI_SWASTA, II), Akibat.TOLAK, "BKT_R_30");
        gagal(sumberDaya(SifatRapat.SUMBER_DAYA, JenisUnitKerja.DINAS, III), Akibat.TOLAK, "BKT_R_30");
        gagal(sumberDaya(SifatRapat.SUMBER_DAYA, JenisUnitKerja.DINAS, null), Akibat.TOLAK, "BKT_R_30");
        terpenuhi(sumberDaya(SifatRapat.TEKNIS, JenisUnitKerja.DINAS, III));
    }

    private static Putusan sumberDaya(SifatRapat sifat, JenisUnitKerja jenis, String asisten) {
        return periksa(SumberDayaDalamBidang.class,
                new SumberDayaDalamBidang.Fakta(sifat, II, List.of(new UnitSumberDaya("Unit A", jenis, asisten))));
    }
}
