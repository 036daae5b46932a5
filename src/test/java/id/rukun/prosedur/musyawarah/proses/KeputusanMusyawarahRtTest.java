package id.rukun.prosedur.musyawarah.proses;

import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.DITUNDA;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.GAGAL_KUORUM;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.KEPUTUSAN_TIDAK_SAH;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.PIMPINAN_TIDAK_SAH;
import static id.rukun.prosedur.musyawarah.register.StatusMusyawarah.SAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.dokumen.DokumenService;
import id.rukun.prosedur.musyawarah.register.CaraPutus;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.musyawarah.register.StatusRangkaian;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiAplikasi
class KeputusanMusyawarahRtTest {

    private static final int KK = 60;

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private DokumenService dokumen;
    @Autowired private MusyawarahService musyawarah;

    @Test
    @DisplayName("mufakat: berita acara ditandatangani, rangkaian selesai dan sah")
    void mufakat() {
        RapatRt rapat = berkuorum().kirim("CatatPembahasan", Jalan.mufakat()).beritaAcara(jam.hariIni());

        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(hasil(rapat)).satisfies(h -> {
            assertThat(h.sah()).isTrue();
            assertThat(h.diterima()).isTrue();
            assertThat(h.keputusan().caraPutus()).isEqualTo(CaraPutus.MUFAKAT);
            assertThat(h.keputusan().penandatangan()).containsExactly("Ketua", "Notulis");
        });
    }

    @Test
    @DisplayName("pemungutan suara dengan suara terbanyak diterima")
    void suaraDiterima() {
        RapatRt rapat = berkuorum().dipungutSuara().suara(31, 29, 0).beritaAcara(jam.hariIni());

        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(hasil(rapat)).satisfies(h -> {
            assertThat(h.sah()).isTrue();
            assertThat(h.diterima()).isTrue();
        });
    }

    @Test
    @DisplayName("EX-082 suara seri tidak menerima usul; berita acara tetap dibuat")
    void suaraSeri() {
        RapatRt rapat = berkuorum().dipungutSuara().suara(30, 30, 0).beritaAcara(jam.hariIni());

        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(hasil(rapat)).satisfies(h -> {
            assertThat(h.sah()).isTrue();
            assertThat(h.diterima()).isFalse();
        });
    }

    @Test
    @DisplayName("EX-081 pemungutan suara tanpa upaya mufakat ditolak")
    void suaraTanpaMufakat() {
        RapatRt rapat = berkuorum();
        Map<String, Object> tanpaUpaya = new HashMap<>(RapatRt.pemungutanSuara());
        tanpaUpaya.put("mufakatDicoba", false);

        Ditolak.dengan("MUFAKAT_BELUM_DICOBA", () -> rapat.kirim("CatatPembahasan", tanpaUpaya));
        assertThat(rapat.tugasKetua()).containsExactly("CatatPembahasan");
    }

    @Test
    @DisplayName("RUKUN-DATA-04 suara yang melebihi jumlah hadir ditolak")
    void suaraMelebihiHadir() {
        RapatRt rapat = berkuorum().dipungutSuara();

        Ditolak.dengan("JUMLAH_SUARA_TIDAK_COCOK", () -> rapat.suara(40, 20, 1));
        assertThat(rapat.tugasKetua()).containsExactly("CatatSuara");
    }

    @Test
    @DisplayName("EX-083 keputusan memungut biaya surat tidak sah, dengan norma yang dilanggar")
    void biayaSurat() {
        RapatRt rapat = berkuorum();
        Map<String, Object> berbiaya = new HashMap<>(Jalan.mufakat());
        berbiaya.put("biayaSurat", 10_000);
        rapat.kirim("CatatPembahasan", berbiaya);

        assertThat(rapat.status()).containsExactly(KEPUTUSAN_TIDAK_SAH);
        assertThat(hasil(rapat).sah()).isFalse();
        assertThat(panggung.kodeGagal(rapat.nomor())).contains("BERTENTANGAN_PERATURAN");
        assertThat(rapat.tugasKetua()).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("AMB-08 pimpinan tidak menahan usul tanpa akhir: dinyatakan tidak sah lalu ditunda, Lurah ditanya")
    void pimpinanTidakMenahan() {
        Map<String, Object> tidakSesuai = new HashMap<>(Jalan.mufakat());
        tidakSesuai.put("sesuaiPeraturan", false);
        tidakSesuai.put("norma", "Peraturan apa saja");
        RapatRt rapat = berkuorum().kirim("CatatPembahasan", tidakSesuai).rapat(KK).ditunda();

        assertThat(rapat.status()).containsExactly(KEPUTUSAN_TIDAK_SAH, DITUNDA);
        assertThat(dokumen.dari(panggung.kasus(rapat.nomor()).id())).filteredOn(d -> d.nama().startsWith("Berita acara"))
                .extracting(d -> d.naskah().toString()).first().asString().contains("Keputusan bertentangan dengan Peraturan apa saja "
                        + "(menurut pernyataan pimpinan musyawarah) (Pasal 40 ayat (5)").doesNotContain("diulang");
        assertThat(rapat.tugasKetua()).isEmpty();
        assertThat(rapat.lurah(PutusanLurah.LANJUT).tugasKetua()).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("penolakan dengan mufakat tidak dibatalkan oleh pernyataan pimpinan")
    void mufakatMenolak() {
        Map<String, Object> menolak = new HashMap<>(Jalan.mufakat());
        menolak.put("putusan", "MENOLAK");
        menolak.put("sesuaiPeraturan", false);
        RapatRt rapat = berkuorum().kirim("CatatPembahasan", menolak).beritaAcara(jam.hariIni());

        panggung.pastikanSelesai(rapat.nomor(), "SELESAI");
        assertThat(hasil(rapat)).satisfies(h -> {
            assertThat(h.sah()).isTrue();
            assertThat(h.diterima()).isFalse();
        });
    }

    @Test
    @DisplayName("EX-084 agenda di luar kewenangan Musyawarah RT tidak dapat dibuka")
    void agendaTidakDikenal() {
        RapatRt rapat = RapatRt.mulai(panggung, jam.hariIni(), 1);

        Ditolak.dengan("AGENDA_TIDAK_DIKENAL", () -> rapat.agenda("jual beli")).contains("jual beli");
    }

    @Test
    @DisplayName("pimpinan yang tidak berwenang: musyawarah dicatat tidak sah dan diulang")
    void pimpinanTidakBerwenang() {
        RapatRt rapat = RapatRt.mulai(panggung, jam.hariIni(), KK).undang();
        rapat.kehadiran("rw01", rapat.hadir(KK));

        assertThat(rapat.status()).containsExactly(PIMPINAN_TIDAK_SAH);
        assertThat(panggung.kodeGagal(rapat.nomor())).contains("PIMPINAN_TIDAK_BERWENANG");
        assertThat(rapat.tugasKetua()).containsExactly("UndangPeserta");
    }

    @Test
    @DisplayName("pimpinan yang bukan pengurus RT atau RW ini ditolak pada formulir")
    void pimpinanTidakDikenal() {
        RapatRt rapat = RapatRt.mulai(panggung, jam.hariIni(), 3).undang();

        Ditolak.dengan("PIMPINAN_TIDAK_DIKENAL", () -> rapat.kehadiran("rt02", rapat.hadir(3)));
    }

    @Test
    @DisplayName("sesudah dua musyawarah tanpa hasil Lurah ditanya; ia mengakhiri dengan alasan yang cukup")
    void lurahMengakhiri() {
        RapatRt rapat = RapatRt.mulai(panggung, jam.hariIni(), 9).rapat(1).rapat(2);

        assertThat(rapat.tugasKetua()).isEmpty();
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> rapat.lurah(PutusanLurah.AKHIRI, "Cukup."));
        rapat.lurah(PutusanLurah.AKHIRI);

        panggung.pastikanSelesai(rapat.nomor(), "TIDAK_MUFAKAT");
        assertThat(hasil(rapat).status()).isEqualTo(StatusRangkaian.DIAKHIRI);
        assertThat(rapat.status()).containsExactly(GAGAL_KUORUM, GAGAL_KUORUM);
    }

    @Test
    @DisplayName("RUKUN-DATA-02, RUKUN-DATA-03 berita acara tidak mendahului musyawarah dan tidak di masa depan")
    void tanggalBeritaAcara() {
        RapatRt rapat = berkuorum().kirim("CatatPembahasan", Jalan.mufakat());

        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> rapat.beritaAcara(jam.hariIni().plusDays(1)));
        Ditolak.dengan("URUTAN_TANGGAL", () -> rapat.beritaAcara(jam.hariIni().minusDays(1)));
        assertThat(rapat.status()).isEqualTo(List.of(SAH));
    }

    private RapatRt berkuorum() {
        return RapatRt.mulai(panggung, jam.hariIni(), KK).rapat(KK);
    }

    private HasilRangkaian hasil(RapatRt rapat) {
        return musyawarah.hasil(panggung.kasus(rapat.nomor()).id(), JenisMusyawarah.RT).iterator().next();
    }
}
