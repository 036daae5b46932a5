package id.rukun.hukum.perwalibanjar.umum;

import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.perwalibanjar.BanjarUji.kata;
import static id.rukun.hukum.perwalibanjar.BanjarUji.tanya;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of every act in Banjar. */
class UmumBanjarTest {

    @ParameterizedTest(name = "{0}: menjabat {1}, urusan {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-108 | DINKES     | DLH | false
            R-81      | DLH DINKES | DLH | true
            R-81      |            | DLH | false
            """)
    void berwenang(String id, String unitPelaku, String unit, boolean boleh) {
        Putusan putusan = tanya(PelakuBerwenang.class, new PelakuBerwenang.Fakta("Siti Aminah", kata(unitPelaku), unit));
        sesuai(putusan, boleh, Akibat.TOLAK, "BJR_R_81");
        assertThat(putusan.pesan()).contains("Siti Aminah", "DLH");
    }

    @ParameterizedTest(name = "{0}: dikenal {1}, aktif {2}")
    @CsvSource({"BJR-X-109, false, false, false", "R-82, true, false, false", "R-82, true, true, true"})
    void kode(String id, boolean dikenal, boolean aktif, boolean boleh) {
        Putusan putusan = tanya(KodeDikenal.class, new KodeDikenal.Fakta(
                List.of(new KodeDiperiksa("DLH", true, true), new KodeDiperiksa("DINAS_X", dikenal, aktif))));
        sesuai(putusan, boleh, Akibat.TOLAK, "BJR_R_82");
        assertThat(putusan.pesan()).contains(boleh ? "dikenal dan aktif: 2" : "“DINAS_X”").doesNotContain("“DLH”");
    }

    @ParameterizedTest(name = "{0}: {1}, peristiwa {2}, akhir {3}, hari ini {4} → {5}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-110 | 2023-01-05 | false |            | 2023-06-30 | false | mendahului 6 Januari 2023
            BJR-X-110 | 2023-01-06 | false |            | 2023-06-30 | true  | sah
            R-83      | 2023-06-30 | true  |            | 2023-06-30 | true  | sah
            R-83      | 2023-07-01 | true  |            | 2023-06-30 | false | belum terjadi pada 30 Juni 2023
            R-83      | 2023-07-01 | false |            | 2023-06-30 | true  | sah
            R-83      | 2023-07-01 | false | 2023-07-01 | 2023-06-30 | false | tidak mendahului akhirnya, 1 Juli 2023
            R-83      | 2023-07-01 | false | 2023-07-02 | 2023-06-30 | true  | sah
            """)
    void tanggal(String id, LocalDate tanggal, boolean peristiwa, LocalDate akhir, LocalDate hari, boolean boleh, String pesan) {
        Putusan putusan = tanya(TanggalSah.class, new TanggalSah.Fakta("Koordinasi", tanggal, peristiwa, akhir, hari));
        sesuai(putusan, boleh, Akibat.TOLAK, "BJR_R_83");
        assertThat(putusan.pesan()).startsWith("Koordinasi ").contains(pesan);
    }

    @ParameterizedTest(name = "{0}: ditutup {1}")
    @CsvSource({"BJR-X-111, 2023-06-30", "R-84,"})
    void belumFinal(String id, LocalDate ditutup) {
        Putusan putusan = tanya(BelumFinal.class, new BelumFinal.Fakta("Koordinasi 12", ditutup));
        sesuai(putusan, ditutup == null, Akibat.TOLAK, "BJR_R_84");
        assertThat(putusan.pesan()).contains("Koordinasi 12", ditutup == null ? "masih terbuka" : "30 Juni 2023");
    }
}
