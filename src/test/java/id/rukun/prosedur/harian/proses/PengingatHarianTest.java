package id.rukun.prosedur.harian.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.office.OfficeSync;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reminders that the daily process opens for an area. */
@UjiAplikasi
class PengingatHarianTest {

    @Autowired private Panggung panggung;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private ProcessEngine mesin;
    @Autowired private OfficeSync sinkron;
    @Autowired private JamRukun jam;

    @AfterEach
    void pulihkanJam() {
        jam.pulihkan();
        sinkron.sinkronkan();
    }

    @Test
    @DisplayName("TM-11 setelah tujuh hari kantor diingatkan, lalu pengingat wilayah itu berakhir")
    void diingatkanLaluBerakhir() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        String nomor = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().nomor();
        PergantianHari hari = new PergantianHari(mesin, jam);

        hari.maju(7);
        hari.ingatkan(kelurahan.id);

        assertThat(pemberitahuan.kasus(panggung.kasus(nomor).id())).extracting(Pemberitahuan::parameter)
                .containsExactly("PRD-01");
        assertThat(hari.pengingat(kelurahan.id)).isEmpty();
    }
}
