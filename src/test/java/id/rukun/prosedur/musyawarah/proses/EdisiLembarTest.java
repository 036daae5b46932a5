package id.rukun.prosedur.musyawarah.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.AwalRapat;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The law changes while a case is under way: its forms go on showing the numbers of its first day. */
@UjiAplikasi
class EdisiLembarTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private MusyawarahService musyawarah;
    @Autowired private AwalRapat awalRapat;
    @Autowired private WilayahService wilayah;
    @Autowired private KasusService kasusService;
    @Autowired private KatalogMode katalogMode;
    @Autowired private KursiPimpinan kursi;
    @Autowired private RuntimeService runtime;

    private RapatRt rapat;
    private Kasus kasus;

    @BeforeEach
    void kasusKemarin() {
        rapat = RapatRt.mulai(panggung, jam.hariIni(), 9).undang();
        kasus = panggung.kasus(rapat.nomor());
        panggung.edisi(kasus, jam.hariIni().minusDays(1));
    }

    @AfterEach
    void edisiKembali() {
        panggung.edisi(kasus, kasus.edisi());
    }

    @Test
    @DisplayName("kuorum pada lembar adalah kuorum edisi kasus, bukan edisi hari ini")
    void kuorum() {
        String proses = runtime.createProcessInstanceQuery().processInstanceBusinessKey(rapat.nomor()).singleResult()
                .getId();
        LembarProsedur lembar = new MusyawarahLembar(musyawarah, awalRapat, wilayah, berubah("PRM-31", "1/2"),
                kasusService, katalogMode, kursi, jam);

        assertThat(angka(lembar, proses, "kuorumMinimum")).isEqualTo(6);
    }

    private ParameterHukum berubah(String id, String nilai) {
        return HukumUji.parameterSejak(id, nilai, jam.hariIni());
    }

    private Object angka(LembarProsedur lembar, String proses, String nama) {
        Lembar isi = new Lembar();
        lembar.isi(new KonteksTugas(kasus.id(), kasus.unitId(), proses, "musyawarah-kehadiran", Map.of(
                "daftarUnit", List.of(rapat.kelurahan.rtA))), isi);
        return isi.lain().get(nama);
    }
}
