package id.rukun.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.engine.SyaratPanggilan;
import id.rukun.isian.KamusIsian;
import id.rukun.uji.Contoh;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** The start looks at what is really deployed. */
@UjiAplikasi
class ModelStartupTest {

    @Autowired private ApplicationContext aplikasi;
    @Autowired private RepositoryService repository;
    @Autowired private KamusIsian kamus;

    @Test
    void applicationChecksItsModelsAtTheStart() {
        assertThat(aplikasi.getBeansOfType(ModelStartup.class)).hasSize(1);
    }

    @Test
    @DisplayName("a call whose caller supplies nothing for the called model stops the start")
    void stopsWithoutWhatCalledModelsWant() {
        List<SyaratPanggilan> syarat = List.copyOf(aplikasi.getBeansOfType(SyaratPanggilan.class).values());
        assertThat(syarat).extracting(SyaratPanggilan::dipanggil).contains("penetapan-keputusan-lurah", "musyawarah");
        String model = Contoh.pasang(repository, "uji-panggilan");
        try {
            ModelStartup start = new ModelStartup(repository, kamus, aplikasi, syarat);
            assertThatThrownBy(start::afterSingletonsInstantiated).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("uji/uji-panggilan.bpmn, Penetapan: tidak ada PemohonKeputusan untuk "
                            + "prosedur uji-panggilan dan Keputusan PENGHAPUSAN.")
                    .hasMessageContaining("uji/uji-panggilan.bpmn, Rapat: tidak ada ModeMusyawarah bernama TANPA_NAMA.");
        } finally {
            Contoh.lepas(repository, model);
        }
    }

    @Test
    @DisplayName("without the components that the models name nothing starts; every place is named at once")
    void stopsWithoutComponents() {
        ModelStartup tanpaKomponen = new ModelStartup(repository, kamus, new StaticListableBeanFactory(), List.of());
        assertThatThrownBy(tanpaKomponen::afterSingletonsInstantiated).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("processes/penggabungan/penggabungan-rt-lintas-rw.bpmn, PeriksaJalur: "
                        + "komponen \"penggabunganJalurGerbang\" tidak ada atau bukan JavaDelegate.")
                .hasMessageContaining("processes/musyawarah/musyawarah.bpmn, PeriksaKuorum: "
                        + "komponen \"musyawarahKuorumGerbang\" tidak ada atau bukan JavaDelegate.");
    }
}
