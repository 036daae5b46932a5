package id.rukun.engine.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The filters by due date follow the one clock: a task is timely until the end of the fourteenth day (PRD-02). */
@UjiAplikasi
class SaringanTest {

    private static final String MINGGU_INI = "Jatuh tempo minggu ini";
    private static final String TERLAMBAT = "Terlambat di kantor saya";

    @Autowired private Panggung panggung;
    @Autowired private FilterService filterService;
    @Autowired private OfficeSync sinkron;
    @Autowired private JamRukun jam;
    @Autowired private RepositoryService repositoryService;

    private KelurahanUji kelurahan;
    private Contoh contoh;
    private String model;

    @BeforeEach
    void undanganMenunggu() {
        model = Contoh.pasang(repositoryService);
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        contoh = new Contoh(panggung, kelurahan, jam.hariIni()).mulai().isi();
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(repositoryService, model);
    }

    @Test
    @DisplayName("tugas masuk minggu jatuh temponya tujuh hari sebelumnya, lalu terlambat")
    void mengikutiJam() {
        jam.maju(Duration.ofDays(6));
        assertThat(tampak(MINGGU_INI)).isEmpty();
        jam.maju(Duration.ofDays(1));
        assertThat(tampak(MINGGU_INI)).containsExactly("Undang");
        assertThat(tampak(TERLAMBAT)).isEmpty();
        jam.maju(Duration.ofDays(7));
        assertThat(tampak(MINGGU_INI)).as("hari terakhirnya sendiri").containsExactly("Undang");
        assertThat(tampak(TERLAMBAT)).isEmpty();
        jam.maju(Duration.ofDays(1));
        assertThat(tampak(MINGGU_INI)).isEmpty();
        assertThat(tampak(TERLAMBAT)).containsExactly("Undang");
    }

    @Test
    @DisplayName("tugas yang sudah diambil seseorang tetap tampak padanya, tidak pada kantor lain")
    void tugasSendiriDanKantor() {
        contoh.pejabat("rw01").ambil(contoh.pejabat("rw01").tugas(contoh.nomor(), "Undang"));
        jam.maju(Duration.ofDays(10));
        assertThat(tampak(MINGGU_INI)).containsExactly("Undang");
        assertThat(tampak(MINGGU_INI, "lurah")).isEmpty();
    }

    @Test
    @DisplayName("saringan yang dahulu bernama Terlambat ialah yang sama dengan nama barunya, bukan yang kedua")
    void bernamaLama() {
        Filter saringan = filterService.createTaskFilterQuery().filterName(TERLAMBAT).singleResult();
        filterService.saveFilter(saringan.setName("Terlambat"));
        sinkron.sinkronkan();

        assertThat(filterService.createTaskFilterQuery().filterId(saringan.getId()).singleResult().getName()).isEqualTo(TERLAMBAT);
        assertThat(filterService.createTaskFilterQuery().filterName("Terlambat").count()).isZero();
    }

    private List<String> tampak(String saringan) {
        return tampak(saringan, "rw01");
    }

    private List<String> tampak(String saringan, String peran) {
        return panggung.sebagai(kelurahan.akun(peran)).masuk(() -> {
            String id = filterService.createTaskFilterQuery().filterName(saringan).singleResult().getId();
            return filterService.<Task>list(id).stream().map(Task::getTaskDefinitionKey).toList();
        });
    }
}
