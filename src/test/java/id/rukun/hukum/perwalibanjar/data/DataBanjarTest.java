package id.rukun.hukum.perwalibanjar.data;

import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static id.rukun.hukum.perwalibanjar.BanjarUji.tanya;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that are asked for or handed over. */
class DataBanjarTest {

    @Test
    @DisplayName("each of the six combinations is allowed")
    void enamKombinasi() {
        for (ArahPertukaranData arah : ArahPertukaranData.values()) {
            for (JenisPertukaranData jenis : JenisPertukaranData.values()) {
                terpenuhi(tanya(PertukaranDikenal.class, new PertukaranDikenal.Fakta(arah.name(), jenis.name())));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-80 | PENYAMPAIAN | LAPORAN_TELAAHAN | true
            BJR-X-80 | PENYAMPAIAN | RAHASIA          | false
            R-20     | PEMINJAMAN  | DATA             | false
            R-20     |             | DATA             | false
            R-20     | PERMINTAAN  |                  | false
            """)
    void jenis(String id, String arah, String jenis, boolean boleh) {
        sesuai(tanya(PertukaranDikenal.class, new PertukaranDikenal.Fakta(arah, jenis)), boleh, Akibat.TOLAK, "BJR_R_20");
    }

    @ParameterizedTest(name = "{0} isi {1} alasan {2}, ditanya {3} → {4}")
    @CsvSource(delimiter = '|', textBlock = """
            DIJAWAB     | Terlampir. |            | 2023-02-10 |        | menjawab permintaan
            DIJAWAB     | ' '        |            | 2023-02-10 | TAHAN  | isi jawaban DLH kosong
            TIDAK_DAPAT |            | Rahasia.   | 2023-02-10 |        | menyatakan tidak dapat
            TIDAK_DAPAT | Isi.       |            | 2023-02-10 | TAHAN  | Tulis alasannya
                        |            |            | 2023-03-03 | TAHAN  | ditunggu sampai 3 Maret 2023
                        |            |            | 2023-03-04 | TEMUAN | Temuan dicatat; pemohon meminta ulang
            """)
    @DisplayName("asked on 1 February: an answer or a reason, and on the day after thirty days a finding")
    void jawaban(String jawaban, String isi, String alasan, LocalDate hari, Akibat akibat, String pesan) {
        Putusan putusan = tanya(PermintaanDijawab.class,
                new PermintaanDijawab.Fakta("DLH", jawaban, isi, alasan, LocalDate.of(2023, 2, 1), hari));
        sesuai(putusan, akibat == null, akibat, "BJR_R_21");
        assertThat(putusan.pesan()).contains(pesan);
    }
}
