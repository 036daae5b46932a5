package id.rukun.hukum.perwalibukittinggi.permintaan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten.JalurAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten.PeringatanRute;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BKT-DT-05, row by row: who coordinates a matter. */
class RuteAsistenTest {

    private static final String I = "PEMERINTAHAN";
    private static final String II = "EKBANG_KESRA";
    private static final String III = "ADM_UMUM";
    private static final Penugasan KPPKB = new Penugasan("Kantor PP dan KB", I);
    private static final Penugasan PASAR = new Penugasan("Dinas Pengelolaan Pasar", III);
    private static final Penugasan BPS = new Penugasan("BPS", null);

    @Test
    @DisplayName("BKT-X-12 hierarki di luar Sekretariat Daerah: internal, tanpa Asisten")
    void internal() {
        RuteFakta fakta = new RuteFakta(List.of(PASAR), List.of(), JenisKoordinasi.HIERARKI, false, null);
        assertThat(RuteAsisten.dari(fakta).jalur()).isEqualTo(JalurAsisten.INTERNAL);
        assertThat(RuteAsisten.dari(fakta).semua()).isEmpty();
        terpenuhi(periksa(AsistenMenurutPembidangan.class, fakta));
        terpenuhi(periksa(TanpaAsistenKeSekda.class, fakta));
    }

    @Test
    @DisplayName("BKT-X-66 dua Bagian: Asisten unit utama, yang lain mendampingi")
    void diSetda() {
        RuteAsisten rute = RuteAsisten.dari(new RuteFakta(List.of(new Penugasan("Bagian Hukum dan HAM", I),
                new Penugasan("Bagian Pembangunan", II)), List.of(), JenisKoordinasi.HIERARKI, true, null));
        sama(rute, JalurAsisten.LANGSUNG, I, List.of(II));
        assertThat(rute.antarAsisten()).isTrue();
        assertThat(rute.peringatan()).as("no field speaks against the unit").isEmpty();
    }

    @Test
    @DisplayName("BKT-X-04 Kantor PP dan KB dengan bidangnya: daftar unit didahulukan, Asisten II mendampingi")
    void ex004() {
        RuteAsisten rute = RuteAsisten.dari(fungsional(II, List.of(KPPKB), new Penugasan("PP dan KB", II)));
        sama(rute, JalurAsisten.LANGSUNG, I, List.of(II), PeringatanRute.UNIT_DAN_BIDANG_BERBEDA);
        assertThat(rute.tembusan()).isNull();
    }

    @Test
    @DisplayName("BKT-X-111 Kantor PP dan KB tanpa bidang: sendiri, dengan peringatan dan tembusan kepada Asisten II")
    void ex111() {
        RuteAsisten rute = RuteAsisten.dari(fungsional(II, List.of(KPPKB)));
        sama(rute, JalurAsisten.LANGSUNG, I, List.of(), PeringatanRute.UNIT_DAN_BIDANG_BERBEDA);
        assertThat(rute.tembusan()).isEqualTo(II);
        assertThat(periksa(AsistenMenurutPembidangan.class, fungsional(II, List.of(KPPKB))).pesan()).contains("tembusan");
    }

    @Test
    @DisplayName("BKT-X-05 Dinas Pengelolaan Pasar, bidang perindustrian dan perdagangan")
    void ex005() {
        sama(RuteAsisten.dari(fungsional(null, List.of(PASAR), new Penugasan("Perindustrian dan Perdagangan", II))),
                JalurAsisten.LANGSUNG, III, List.of(II), PeringatanRute.UNIT_DAN_BIDANG_BERBEDA);
    }

    @Test
    @DisplayName("BKT-X-06 Dinas Pengelolaan Pasar tanpa bidang: Asisten III sendiri")
    void ex006() {
        RuteAsisten rute = RuteAsisten.dari(fungsional(null, List.of(PASAR)));
        sama(rute, JalurAsisten.LANGSUNG, III, List.of());
        assertThat(rute.antarAsisten()).isFalse();
        assertThat(rute.tembusan()).isNull();
    }

    @Test
    @DisplayName("BKT-X-07 BPS dengan bidang statistik: menurut bidang")
    void ex007() {
        RuteFakta fakta = fungsional(null, List.of(BPS), new Penugasan("Statistik", II));
        sama(RuteAsisten.dari(fakta), JalurAsisten.MENURUT_BIDANG, II, List.of(), PeringatanRute.UNIT_TIDAK_TERDAFTAR);
        terpenuhi(periksa(AsistenMenurutPembidangan.class, fakta));
        terpenuhi(periksa(TanpaAsistenKeSekda.class, fakta));
    }

    @Test
    @DisplayName("BKT-X-108 bidang statistik dan komunikasi: Asisten bidang pertama, yang lain mendampingi")
    void ex108() {
        RuteAsisten rute = RuteAsisten.dari(fungsional(null, List.of(BPS), new Penugasan("Statistik", II),
                new Penugasan("Komunikasi dan Informatika", III)));
        sama(rute, JalurAsisten.MENURUT_BIDANG, II, List.of(III), PeringatanRute.UNIT_TIDAK_TERDAFTAR);
        assertThat(rute.antarAsisten()).isTrue();
    }

    @Test
    @DisplayName("BKT-X-08 BPS tanpa bidang: Sekretaris Daerah, dan dicatat sebagai hal yang belum diatur")
    void ex008() {
        RuteAsisten rute = RuteAsisten.dari(fungsional(null, List.of(BPS)));
        sama(rute, JalurAsisten.SEKDA, null, List.of());
        assertThat(rute.halBelumDiatur()).isTrue();
    }

    @Test
    @DisplayName("BKT-X-76 unit yang tidak tercantum tanpa bidang: tugasnya pada Sekretaris Daerah, bukan pada Asisten unit yang lain")
    void ex076() {
        RuteFakta fakta = fungsional(null, List.of(BPS, PASAR));
        RuteAsisten rute = RuteAsisten.dari(fakta);
        sama(rute, JalurAsisten.SEKDA, null, List.of(III), PeringatanRute.UNIT_TIDAK_TERDAFTAR);
        assertThat(rute.halBelumDiatur()).isFalse();
        assertThat(rute.antarAsisten()).isFalse();
        gagal(periksa(AsistenMenurutPembidangan.class, fakta), Akibat.OTOMATIS, null);
        gagal(periksa(TanpaAsistenKeSekda.class, fakta), Akibat.OTOMATIS, null);
    }

    @Test
    @DisplayName("BKT-X-67 Dinas Pertanian meminta tentang Dinas Perhubungan: Asisten III, Asisten II mendampingi")
    void ex067() {
        RuteFakta fakta = fungsional(null, List.of(new Penugasan("Dinas Perhubungan", III), new Penugasan("Dinas Pertanian", II)));
        sama(RuteAsisten.dari(fakta), JalurAsisten.LANGSUNG, III, List.of(II));
    }

    @Test
    @DisplayName("BKT-DT-05 baris 6: bidang pertama tanpa Asisten")
    void bidangTanpaAsisten() {
        RuteAsisten rute = RuteAsisten.dari(fungsional(null, List.of(BPS, PASAR), new Penugasan("Antariksa", null)));
        sama(rute, JalurAsisten.SEKDA, null, List.of());
        assertThat(rute.halBelumDiatur()).isTrue();
    }

    private static RuteFakta fungsional(String asistenBidangUtama, List<Penugasan> unit, Penugasan... bidang) {
        return new RuteFakta(unit, List.of(bidang), JenisKoordinasi.FUNGSIONAL, false, asistenBidangUtama);
    }

    private static void sama(RuteAsisten rute, JalurAsisten jalur, String utama, List<String> pendamping,
            PeringatanRute... peringatan) {
        assertThat(rute.jalur()).isEqualTo(jalur);
        assertThat(rute.utama()).isEqualTo(utama);
        assertThat(rute.pendamping()).isEqualTo(pendamping);
        assertThat(rute.peringatan()).containsExactlyInAnyOrder(peringatan);
    }
}
