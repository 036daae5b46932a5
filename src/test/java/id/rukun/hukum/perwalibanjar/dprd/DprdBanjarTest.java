package id.rukun.hukum.perwalibanjar.dprd;

import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.perwalibanjar.BanjarUji.tanya;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who coordinates with the DPRD (Pasal 19). */
class DprdBanjarTest {

    @ParameterizedTest(name = "BJR-R-38: Wali Kota {0}, jenis {1}, DPRD ikut {2} → {3}")
    @CsvSource({"false, DINAS, true, false", "false, KELURAHAN, true, false", "false, , true, false", "false, SETWAN, true, true",
        "false, SETDA, true, true", "true, , true, true", "false, DINAS, false, true"})
    void olehWaliKota(boolean waliKota, String jenisPd, boolean dprd, boolean boleh) {
        Putusan putusan = tanya(KoordinasiDprdOlehWaliKota.class,
                new KoordinasiDprdOlehWaliKota.Fakta("Dinas Kesehatan", waliKota, jenisPd, dprd));
        sesuai(putusan, boleh, Akibat.ALIH, "BJR_R_38");
        assertThat(putusan.pesan()).contains(!dprd ? "tidak termasuk" : boleh ? "dapat berkoordinasi" : "melalui Sekretaris Daerah");
    }
}
