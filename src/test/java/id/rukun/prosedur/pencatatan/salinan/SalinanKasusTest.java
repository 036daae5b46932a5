package id.rukun.prosedur.pencatatan.salinan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases beyond those that a copy lists are counted. */
@UjiAplikasi
class SalinanKasusTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private SalinanKasus salinan;

    @Test
    @DisplayName("yang lebih dari batasnya disebut banyaknya, dan bagaimana daftarnya diperoleh")
    void lebih() {
        KelurahanUji kelurahan = panggung.kelurahan();
        String warga = kelurahan.kepalaA.get(0);
        for (String nama : new String[] {"Kartini Satu", "Kartini Dua", "Kartini Tiga"}) {
            KasusPencatatan kasus = new KasusPencatatan(panggung, kelurahan, jam.hariIni());
            kasus.tercatat(kasus.tentang("PEMBETULAN", warga, Map.of("namaBenar", nama)));
        }
        assertThat(salinan.bagian(warga, 3)).hasSize(1);
        assertThat(salinan.bagian(warga, 2).toString()).contains("Yang dimuat 2 kasus terakhir dari 3 kasus", "menyebut nomor kasus ini");
    }
}
