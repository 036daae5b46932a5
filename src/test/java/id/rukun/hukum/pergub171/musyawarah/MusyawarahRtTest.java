package id.rukun.hukum.pergub171.musyawarah;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pasal 39 and 40. */
class MusyawarahRtTest {

    private static Putusan kuorum(int hadir, int peserta) {
        return periksa(KuorumMusyawarahRt.class, new KuorumFakta(hadir, peserta, 0));
    }

    private static Putusan duaKaliGagal(int hadir, int gagalBerturut, boolean diizinkan) {
        return periksa(DuaKaliGagal.class, new DuaKaliGagal.Fakta(hadir, gagalBerturut, diizinkan));
    }

    @ParameterizedTest(name = "{0} {1} dari {2} peserta: {3}")
    @CsvSource({
        "EX-067, 53, 80, false", "EX-067, 54, 80, true",
        "EX-068, 53, 81, false", "EX-068, 54, 81, true",
        "EX-069, 106, 160, false", "EX-069, 107, 160, true",
        "CAL-6, 66, 100, false", "CAL-6, 67, 100, true",
        "CAL-6, 0, 0, false", "CAL-6, 1, 0, false", "CAL-6, 0, 1, false", "CAL-6, 1, 1, true",
        "CAL-6, 101, 100, false", "CAL-6, 100, 100, true", "CAL-6, -67, -100, false",
    })
    void kuorumDuaPertiga(String id, int hadir, int peserta, boolean sah) {
        sesuai(kuorum(hadir, peserta), sah, Akibat.ALIH, null);
    }

    @Test
    void pesanMenyebutAngkaJugaBilaTerpenuhi() {
        assertThat(kuorum(67, 100).pesan()).isEqualTo("Hadir 67 dari 100 peserta; paling sedikit 67.");
        assertThat(kuorum(66, 100).pesan()).isEqualTo("Hadir 66 dari 100 peserta; paling sedikit 67.");
    }

    @Test
    @DisplayName("EX-070 setelah dua kali gagal musyawarah ketiga dengan 10 dari 100 sah tanpa kuorum")
    void ex070() {
        gagal(kuorum(40, 100), Akibat.ALIH, null);
        gagal(kuorum(50, 100), Akibat.ALIH, null);
        gagal(kuorum(10, 100), Akibat.ALIH, null);
        terpenuhi(duaKaliGagal(10, 2, true));
    }

    @Test
    @DisplayName("EX-071 kegagalan tidak berturut-turut: musyawarah kedua kuorum, penghitung kembali nol")
    void ex071() {
        terpenuhi(kuorum(70, 100));
        gagal(kuorum(30, 100), Akibat.ALIH, null);
        gagal(duaKaliGagal(30, 0, true), Akibat.ALIH, null);
    }

    @Test
    @DisplayName("EX-073 hanya satu musyawarah berikutnya yang dianggap sah")
    void ex073() {
        terpenuhi(duaKaliGagal(10, 2, true));
        gagal(duaKaliGagal(10, 0, true), Akibat.ALIH, null);
    }

    @Test
    @DisplayName("EX-074 musyawarah yang batal tidak memutus urutan: dua kegagalan tetap berturut-turut")
    void ex074() {
        terpenuhi(duaKaliGagal(10, 2, true));
    }

    @ParameterizedTest(name = "hadir {0}, gagal {1}, pengecualian {2}: {3}")
    @CsvSource({
        "1, 2, true, true", "1, 1, true, false", "0, 2, true, false", "1, 3, true, true", "1, 2, false, false",
    })
    void batasPengecualian(int hadir, int gagalBerturut, boolean diizinkan, boolean sah) {
        sesuai(duaKaliGagal(hadir, gagalBerturut, diizinkan), sah, Akibat.ALIH, null);
    }

    @ParameterizedTest(name = "{0} mufakat dicoba {1}, pemungutan suara {2}: {3}")
    @CsvSource({"EX-081, false, true, false", "PS40-3, true, true, true", "PS40-3, true, false, true",
        "PS40-3, false, false, true"})
    void mufakatDidahulukan(String id, boolean dicoba, boolean suara, boolean boleh) {
        sesuai(periksa(MufakatDidahulukan.class, new MufakatDidahulukan.Fakta(dicoba, suara)), boleh, Akibat.TOLAK,
                "MUFAKAT_BELUM_DICOBA");
    }

    @ParameterizedTest(name = "{0} setuju {1}, tidak {2}, abstain {3}: {4}")
    @CsvSource({"EX-082, 30, 30, 0, false", "PS40-4, 31, 30, 0, true", "PS40-4, 30, 31, 0, false",
        "PS40-4, 1, 0, 99, true", "PS40-4, 0, 0, 10, false"})
    void pemungutanSuara(String id, int setuju, int tidak, int abstain, boolean diterima) {
        sesuai(periksa(PemungutanSuara.class, new PemungutanSuara.Fakta(true, setuju, tidak, abstain)), diterima,
                Akibat.ALIH, null);
    }

    @Test
    void pemungutanSuaraTanpaMufakatGagalDitolak() {
        gagal(periksa(PemungutanSuara.class, new PemungutanSuara.Fakta(false, 30, 0, 0)), Akibat.TOLAK,
                "SUARA_SEBELUM_MUFAKAT_GAGAL");
    }

    @Test
    @DisplayName("EX-083 keputusan memungut Rp10.000 untuk surat pengantar bertentangan dengan Pasal 44 ayat (3)")
    void ex083() {
        Putusan putusan = periksa(KeputusanTidakBertentangan.class,
                new KeputusanTidakBertentangan.Fakta(10_000, 1, true, null));
        gagal(putusan, Akibat.TOLAK, "BERTENTANGAN_PERATURAN");
        assertThat(putusan.pesan()).contains("Pasal 44 ayat (3)", "Rp10.000");
    }

    @ParameterizedTest(name = "biaya {0}, kelurahan {1}, sesuai {2}, norma {3}: {4}")
    @CsvSource({
        "0, 1, true, , true, tidak bertentangan",
        "1, 1, true, , false, Pasal 44 ayat (3)",
        "0, 2, true, , false, Pasal 9 ayat (1)",
        "0, 1, false, Pasal 25 huruf h, false, Pasal 25 huruf h",
        "0, 1, false, , false, pernyataan pemeriksa",
    })
    void keputusanTidakBertentangan(
            int biaya, int kelurahan, boolean sesuai, String norma, boolean sah, String disebut) {
        Putusan putusan = periksa(KeputusanTidakBertentangan.class,
                new KeputusanTidakBertentangan.Fakta(biaya, kelurahan, sesuai, norma));
        sesuai(putusan, sah, Akibat.TOLAK, "BERTENTANGAN_PERATURAN");
        assertThat(putusan.pesan()).contains(disebut);
    }

    @ParameterizedTest(name = "EX-084 agenda \"{0}\" ditolak")
    @ValueSource(strings = {"jual beli", "", "penggabungan"})
    void agendaTidakDikenal(String agenda) {
        gagal(periksa(AgendaMusyawarahRt.class, new AgendaMusyawarahRt.Fakta(agenda)), Akibat.TOLAK,
                "AGENDA_TIDAK_DIKENAL");
    }

    @ParameterizedTest
    @EnumSource
    void agendaDikenal(AgendaRt agenda) {
        terpenuhi(periksa(AgendaMusyawarahRt.class, new AgendaMusyawarahRt.Fakta(agenda.name())));
    }
}
