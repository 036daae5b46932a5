package id.rukun.hukum.kebijakan.koordinasi;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.horizontal.KoordinasiTetapSama;
import id.rukun.hukum.kebijakan.horizontal.NaskahHorizontalAda;
import id.rukun.hukum.kebijakan.horizontal.PesertaKantorAsisten;
import id.rukun.hukum.kebijakan.horizontal.SatuHorizontalSekaligus;
import id.rukun.hukum.kebijakan.pelimpahan.PelimpahanDapatDicabut;
import id.rukun.hukum.kebijakan.tindaklanjut.PenetapanUnitLain;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Rukun asks of coordination among the Asisten, of following up and of delegating beside the law: both sides of each rule. */
class PengamanKoordinasiTest {

    @Test
    @DisplayName("RUKUN-POL-155 koordinasinya terbuka, dan satu pada satu waktu")
    void satuSekaligus() {
        terpenuhi(periksa(SatuHorizontalSekaligus.class, new SatuHorizontalSekaligus.Fakta(true, null)));
        gagal(periksa(SatuHorizontalSekaligus.class, new SatuHorizontalSekaligus.Fakta(false, null)), Akibat.TOLAK,
                "KOORDINASI_TIDAK_TERBUKA");
        Putusan berjalan = periksa(SatuHorizontalSekaligus.class, new SatuHorizontalSekaligus.Fakta(true, "2026-000012"));
        gagal(berjalan, Akibat.TOLAK, "HORIZONTAL_SEDANG_BERJALAN");
        assertThat(berjalan.pesan()).contains("2026-000012");
    }

    @ParameterizedTest(name = "{0} pukul {1}, diundang {2}, sebelumnya {3} pukul {4}: {5}")
    @CsvSource({"2026-11-30, 09:00, , , , true", "2026-11-30, 09:00, 2026-11-30, , , true", "2026-11-30, 09:00, 2026-12-01, , , false",
        "2026-11-30, 09:01, 2026-11-30, 2026-11-30, 09:00, true", "2026-11-30, 09:00, 2026-11-30, 2026-11-30, 09:00, false",
        "2026-11-30, 09:00, , 2026-12-01, 08:00, false", "2026-12-02, 08:00, , 2026-12-01, 09:00, true"})
    @DisplayName("RUKUN-DATA-45 sidang sesudah undangan dan sidang sebelumnya")
    void sidang(LocalDate tanggal, LocalTime mulai, LocalDate diundang, LocalDate sebelumnya, LocalTime mulaiSebelumnya, boolean urut) {
        sesuai(periksa(SidangBerurutan.class, new SidangBerurutan.Fakta("Rapat", tanggal, mulai, diundang, sebelumnya, mulaiSebelumnya)), urut,
                Akibat.TOLAK, "SIDANG_TIDAK_BERURUTAN");
    }

    @Test
    @DisplayName("RUKUN-POL-161 koreksi tidak mengganti koordinasinya")
    void koordinasiTetap() {
        sesuai(periksa(KoordinasiTetapSama.class, new KoordinasiTetapSama.Fakta(true)), true, Akibat.TOLAK, "KOORDINASI_DIGANTI");
        sesuai(periksa(KoordinasiTetapSama.class, new KoordinasiTetapSama.Fakta(false)), false, Akibat.TOLAK, "KOORDINASI_DIGANTI");
    }

    @Test
    @DisplayName("RUKUN-POL-156 yang ditetapkan bernaskah; RUKUN-POL-157 yang ikut serta kantor Asisten")
    void naskahDanPeserta() {
        sesuai(periksa(NaskahHorizontalAda.class, new NaskahHorizontalAda.Fakta(true)), true, Akibat.TOLAK, "NASKAH_HORIZONTAL_TIDAK_ADA");
        sesuai(periksa(NaskahHorizontalAda.class, new NaskahHorizontalAda.Fakta(false)), false, Akibat.TOLAK, "NASKAH_HORIZONTAL_TIDAK_ADA");
        sesuai(periksa(PesertaKantorAsisten.class, new PesertaKantorAsisten.Fakta(0)), true, Akibat.TOLAK, "BUKAN_KANTOR_ASISTEN");
        sesuai(periksa(PesertaKantorAsisten.class, new PesertaKantorAsisten.Fakta(1)), false, Akibat.TOLAK, "BUKAN_KANTOR_ASISTEN");
    }

    @Test
    @DisplayName("RUKUN-POL-158 tetap hanya oleh Sekretaris Daerah, dan unit lain memang lain")
    void unitLain() {
        terpenuhi(unitLain(true, true, null));
        gagal(unitLain(true, false, null), Akibat.TOLAK, "TETAP_HANYA_OLEH_SEKDA");
        terpenuhi(unitLain(false, false, "Bappeda"));
        gagal(unitLain(false, false, "Badan Kepegawaian Daerah"), Akibat.TOLAK, "UNIT_TINDAK_LANJUT_SAMA");
        terpenuhi(unitLain(false, false, null));
    }

    private static Putusan unitLain(boolean tetap, boolean olehSekda, String baru) {
        return periksa(PenetapanUnitLain.class, new PenetapanUnitLain.Fakta("Badan Kepegawaian Daerah", tetap, olehSekda, baru));
    }

    @Test
    @DisplayName("RUKUN-POL-159 yang dicabut pelimpahan sendiri yang belum berakhir")
    void dicabut() {
        terpenuhi(periksa(PelimpahanDapatDicabut.class, new PelimpahanDapatDicabut.Fakta(true)));
        gagal(periksa(PelimpahanDapatDicabut.class, new PelimpahanDapatDicabut.Fakta(false)), Akibat.TOLAK, "PELIMPAHAN_TIDAK_DAPAT_DICABUT");
    }
}
