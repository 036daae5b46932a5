package id.rukun.hukum.perwalibanjar.konsultasi;

import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.perwalibanjar.BanjarUji.tanya;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consultation: free of natures and of the ladder, but for who chooses the consultative nature. */
class KonsultasiBanjarTest {

    @ParameterizedTest(name = "{0}: konsultatif {1}, berlaku {2}, {3} {4} → {5}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-04 | false | false |                    |                  |       | tidak memakai sifat konsultatif
            BJR-X-29 | false | false | PERENCANAAN        |                  |       | tidak memakai sifat konsultatif
            BJR-X-07 | true  | true  | PERENCANAAN        |                  |       | untuk perencanaan
            R-23     | true  | true  | PERUMUSAN          |                  |       | untuk perumusan
            R-23     | true  | true  | PEMUTAKHIRAN       |                  |       | untuk pemutakhiran
            R-23     | true  | true  | PENYELESAIAN_TUGAS |                  |       | untuk penyelesaian tugas dan fungsi
            R-23     | true  | true  |                    |                  | TAHAN | belum diisi
            R-23     | true  | true  | MAKAN_SIANG        |                  | TAHAN | Pilih salah satu: perencanaan
            R-23     | true  | true  | LAINNYA            |                  | TAHAN | Tulis kegiatannya
            R-23     | true  | true  | LAINNYA            | Penyuluhan warga |       | untuk Penyuluhan warga
            R-23     | true  | false | PERENCANAAN        |                  | TOLAK | tidak bersifat konsultatif menurut Pasal 15
            """)
    void kegiatan(String id, boolean konsultatif, boolean berlaku, String kegiatan, String lain, Akibat akibat, String pesan) {
        Putusan putusan = tanya(KegiatanKonsultatifDisebut.class, new KegiatanKonsultatifDisebut.Fakta("Setda", "DLH", konsultatif,
                berlaku, kegiatan, lain));
        sesuai(putusan, akibat == null, akibat, "BJR_R_23");
        assertThat(putusan.pesan()).contains("Setda dengan DLH", pesan);
    }
}
