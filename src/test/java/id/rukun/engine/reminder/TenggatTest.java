package id.rukun.engine.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.RegisterUji;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days that the law counts from a fact of the case, in a model and without a variable for them. */
@UjiAplikasi
class TenggatTest {

    private static final LocalDate HARI_INI = LocalDate.of(2027, 2, 10);

    @Autowired private Panggung panggung;
    @Autowired private ProcessEngine mesin;
    @Autowired private JamRukun jam;
    @Autowired private RegisterUji register;

    private Pejabat petugas;
    private String model;
    private String nomor;

    @BeforeEach
    void siapkan() {
        model = Contoh.pasang(mesin.getRepositoryService(), "uji-tenggat");
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        jam.bekukan(pukul(HARI_INI, 9));
        petugas = panggung.sebagai(kelurahan.akun("petugas"));
        nomor = panggung.mulaiProses("uji-tenggat", kelurahan.id, Map.of());
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(mesin.getRepositoryService(), model);
        register.isi(null);
    }

    @Test
    @DisplayName("dari tanggal pada formulir: bulan yang lebih pendek, awal dan akhir hari di Jakarta, dasarnya pada lembar")
    void dariFormulir() {
        undang(LocalDate.of(2027, 3, 31));

        Task lapor = petugas.tugas(nomor, "Lapor");
        assertThat(lapor.getDueDate().toInstant()).isEqualTo(pukul(LocalDate.of(2027, 3, 1), 0).minusSeconds(1));
        assertThat(lapor.getFollowUpDate().toInstant()).isEqualTo(pukul(LocalDate.of(2027, 2, 17), 0));
        assertThat(pewaktu()).isEqualTo(Map.of(
                "Sebelum", pukul(LocalDate.of(2027, 2, 28), 0),
                "Berakhir", pukul(LocalDate.of(2027, 4, 1), 0),
                "Pada", pukul(LocalDate.of(2027, 4, 7), 0),
                "Sesudah", pukul(LocalDate.of(2027, 4, 15), 0)));
        assertThat(petugas.lembar(lapor)).contains(
                "28 Februari 2027 (Pasal 34 ayat (1) dan ayat (2) Pergub DKI 171/2016)");
        assertThat(mesin.getRuntimeService().getVariables(lapor.getExecutionId()))
                .containsOnlyKeys("kasusId", "unitId", "isian");
    }

    @Test
    @DisplayName("hari terakhir yang sudah dekat: diingatkan paling lambat pada hari itu")
    void pengingatTidakMelewatiHariTerakhir() {
        undang(LocalDate.of(2027, 3, 12));
        assertThat(petugas.tugas(nomor, "Lapor").getFollowUpDate().toInstant())
                .isEqualTo(pukul(LocalDate.of(2027, 2, 12), 0));
    }

    @Test
    @DisplayName("tanggal yang sudah lewat: tugas tetap terlambat, pewaktunya berbunyi pada hari berikutnya")
    void sudahLewat() {
        undang(LocalDate.of(2027, 1, 15));

        Task lapor = petugas.tugas(nomor, "Lapor");
        assertThat(Kalender.hari(lapor.getDueDate().toInstant())).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(pewaktu().values()).hasSize(4).containsOnly(pukul(HARI_INI.plusDays(1), 0));
    }

    @Test
    @DisplayName("tidak sebelum: menunggu awal harinya, dan bila harinya sudah tiba tidak menunggu lagi")
    void tidakSebelum() {
        register.isi(LocalDate.of(2027, 5, 31));
        undang(LocalDate.of(2027, 2, 9));
        petugas.kirim(nomor, "Lapor", Contoh.LANJUT);
        panggung.jalankanPekerjaan(nomor);
        assertThat(pewaktu()).isEqualTo(Map.of("TungguMasa", pukul(HARI_INI.plusDays(7), 0)));
        jam.bekukan(pukul(HARI_INI.plusDays(7), 0).minusSeconds(1));
        panggung.jalankanPekerjaan(nomor);
        assertThat(petugas.namaTugas(nomor)).isEmpty();
        jam.bekukan(pukul(HARI_INI.plusDays(7), 0).plusSeconds(1));
        panggung.jalankanPekerjaan(nomor);
        Task tinjau = petugas.tugas(nomor, "Tinjau");
        assertThat(Kalender.hari(tinjau.getDueDate().toInstant())).isEqualTo(HARI_INI.plusDays(14));
        assertThat(pewaktu()).as("dari register").isEqualTo(Map.of("Register", pukul(LocalDate.of(2027, 6, 1), 0)));
        assertThat(petugas.lembar(tinjau)).contains("24 Februari 2027 (kebijakan Rukun)");
        petugas.kirim(nomor, "Tinjau", Contoh.LANJUT);
        panggung.pastikanSelesai(nomor, "SELESAI");
    }

    @Test
    @DisplayName("tanggal yang belum ada pada kasus disebut namanya")
    void belumAda() {
        assertThatThrownBy(() -> mesin.getRuntimeService().createProcessInstanceModification(
                mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult()
                        .getId()).startBeforeActivity("Lapor").execute())
                .hasMessageContaining("Kasus " + nomor + " belum mempunyai tanggal “Hari musyawarah menurut undangan”");
    }

    private void undang(LocalDate rapat) {
        petugas.kirim(nomor, "Undang", new HashMap<>(Map.of("tanggalUndangan", rapat.minusDays(7), "tanggalMusyawarah",
                rapat, "pukul", "19:30", "tempat", "Balai warga", "semuaDiundang", true)));
    }

    private Map<String, Instant> pewaktu() {
        return mesin.getManagementService().createJobQuery().processDefinitionKey("uji-tenggat").timers().list()
                .stream().collect(Collectors.toMap(this::kegiatan, job -> job.getDuedate().toInstant()));
    }

    private String kegiatan(Job job) {
        return mesin.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId())
                .singleResult().getActivityId();
    }

    private static Instant pukul(LocalDate hari, int jam) {
        return LocalDateTime.of(hari.getYear(), hari.getMonth(), hari.getDayOfMonth(), jam, 0)
                .atZone(Kalender.JAKARTA).toInstant();
    }
}
