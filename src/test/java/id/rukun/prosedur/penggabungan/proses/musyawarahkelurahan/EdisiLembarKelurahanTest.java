package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.sheet.Lembar;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.prosedur.musyawarah.AwalRapat;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The law changes while a case is under way: its forms go on showing the numbers of its first day. */
@UjiAplikasi
class EdisiLembarKelurahanTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private MusyawarahService musyawarah;
    @Autowired private AwalRapat awalRapat;
    @Autowired private PenggabunganService penggabungan;
    @Autowired private WilayahService wilayah;
    @Autowired private KasusService kasusService;

    @Test
    @DisplayName("banyaknya tokoh pada lembar musyawarah Kelurahan adalah menurut edisi kasus")
    void tokoh() {
        KelurahanUji kelurahan = panggung.kelurahan();
        Kasus kasus = panggung.kasus(new Jalan(panggung, kelurahan, jam.hariIni()).mulai().nomor());
        panggung.edisi(kasus, jam.hariIni().minusDays(1));

        Lembar isi = new Lembar();
        new MusyawarahKelurahanLembar(musyawarah, awalRapat, penggabungan, wilayah,
                HukumUji.parameterSejak("PRM-10", "3", jam.hariIni()), kasusService).isi(new KonteksTugas(kasus.id(), kasus.unitId(), "belum mulai",
                        "penggabungan-musyawarah-kelurahan-kehadiran",
                        Map.of("tingkat", "RT", "daftarUnit", List.of(kelurahan.rtA))), isi);
        panggung.edisi(kasus, kasus.edisi());

        assertThat(isi.lain().get("tokohMinimum")).isEqualTo(10);
    }
}
