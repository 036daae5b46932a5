package id.rukun.hukum.kebijakan.penomoran;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies on running numbers, on both sides of each threshold. */
class KebijakanPenomoranTest {

    private static final String NASKAH = "berita acara";
    private static final String KANTOR = "RW 01";

    @ParameterizedTest(name = "RUKUN-POL-75 dipakai {0}")
    @CsvSource({"true", "false"})
    void unik(boolean dipakai) {
        Putusan putusan = periksa(NomorNaskahUnik.class,
                new NomorNaskahUnik.Fakta(NASKAH, "12/BA/2026", KANTOR, 2026, dipakai));
        sesuai(putusan, !dipakai, Akibat.TOLAK, "NOMOR_NASKAH_SUDAH_DIPAKAI");
        assertThat(putusan.pesan()).contains("12/BA/2026", "berita acara RW 01", "2026");
    }

    @ParameterizedTest(name = "RUKUN-POL-76 nomor {1} sesudah {0}: {2}")
    @CsvSource(delimiter = '|', value = {"0 | 1 |", "0 | 2 | nomor 1 tidak akan terpakai", "12 | 13 |", "12 | 5 |",
        "12 | 14 | nomor 13 tidak akan terpakai", "12 | 15 | nomor 13 dan 14 tidak akan terpakai",
        "12 | 16 | nomor 13 sampai 15 tidak akan terpakai"})
    void berurutan(int terakhir, int nomor, String terlewat) {
        Putusan putusan = periksa(NomorBerurutan.class,
                new NomorBerurutan.Fakta(NASKAH, KANTOR, 2026, nomor, terakhir));
        sesuai(putusan, terlewat == null, Akibat.TEMUAN, "NOMOR_MELOMPAT");
        assertThat(putusan.pesan()).contains(terlewat == null ? "tidak melompati" : terlewat);
    }

    @ParameterizedTest(name = "RUKUN-POL-77 nomor {0}: {1}")
    @CsvSource({"0, false", "1, true", "99999, true", "100000, false"})
    void batas(int nomor, boolean ada) {
        sesuai(periksa(BatasNomor.class, new BatasNomor.Fakta(NASKAH, KANTOR, 2026, nomor)), ada, Akibat.TOLAK, "NOMOR_HABIS");
    }

    @ParameterizedTest(name = "RUKUN-POL-83 nomor {1} sesudah {0}: {2} dilewati")
    @CsvSource({"0, 1, 0, true", "0, 1001, 1000, true", "0, 1002, 1001, false", "12, 1013, 1000, true", "12, 1014, 1001, false",
        "12, 5, 0, true", "98998, 99999, 1000, true", "0, 99999, 99998, false"})
    void lompatan(int terakhir, int nomor, int dilewati, boolean boleh) {
        Putusan putusan = periksa(LompatanNomor.class, new LompatanNomor.Fakta(NASKAH, KANTOR, 2026, nomor, terakhir));
        sesuai(putusan, boleh, Akibat.TOLAK, "LOMPATAN_NOMOR_TERLALU_JAUH");
        assertThat(putusan.pesan()).contains("berita acara RW 01", "melewati " + dilewati + " nomor", "paling banyak 1000");
    }

    @Test
    @DisplayName("RUKUN-POL-78 nomor tahun lain daripada tanggalnya ditolak, juga sehari sebelum dan sesudah tahun baru")
    void tahun() {
        terpenuhi(periksa(TahunNomorSesuai.class, tahun(LocalDate.of(2026, 12, 31))));
        gagal(periksa(TahunNomorSesuai.class, tahun(LocalDate.of(2027, 1, 1))), Akibat.TOLAK, "TAHUN_NOMOR_TIDAK_SESUAI");
        gagal(periksa(TahunNomorSesuai.class, tahun(LocalDate.of(2025, 12, 31))), Akibat.TOLAK, "TAHUN_NOMOR_TIDAK_SESUAI");
    }

    private static TahunNomorSesuai.Fakta tahun(LocalDate tanggal) {
        return new TahunNomorSesuai.Fakta("12/BA/2026", 2026, tanggal);
    }
}
