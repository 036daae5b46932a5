package id.rukun.engine.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.penomoran.PemakaiNomor;
import id.rukun.penomoran.PenomoranService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Contoh;
import id.rukun.uji.Klien;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of units that are no areas: who finds and reads them, who is reminded and told. */
@UjiAplikasi
class TugasUnitKerjaTest {

    private static final String KEPALA = "kepala.DINKES";
    private static final List<String> SEMUA = List.of(KEPALA, "petugas.DINKES", "kepala.DPU", "asisten.ASISTEN_1",
            "asisten.ASISTEN_2", "sekda", "walikota");

    @Autowired private Panggung panggung;
    @Autowired private ProcessEngine mesin;
    @Autowired private OfficeSync sinkron;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private PenomoranService penomoran;
    @Autowired private TransactionTemplate transaksi;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KotaUji kota;
    private PergantianHari hari;
    private String model;
    private String nomor;

    @BeforeEach
    void siapkan() {
        model = mesin.getRepositoryService().createDeployment().addClasspathResource("uji/uji-unit-kerja.bpmn")
                .addClasspathResource("forms/musyawarah/musyawarah-kelanjutan.html").deploy().getId();
        kota = new KotaUji(panggung, "13.75");
        hari = new PergantianHari(mesin, jam);
        SEMUA.forEach(kota::akun);
        sinkron.sinkronkan();
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(mesin.getRepositoryService(), model);
    }

    @AfterAll
    static void sepertiHariIni(@Autowired OfficeSync sinkron) {
        sinkron.sinkronkan();
    }

    @Test
    @DisplayName("tugas Dinas: kepalanya diingatkan, lalu Sekda diberi tahu, lalu pengawas (TM-11)")
    void dinasDiingatkan() {
        mulai("kepala-unit", "DINKES");
        for (int sesudah : List.of(7, 15, 29)) {
            hari.maju(sesudah == 7 ? 7 : sesudah == 15 ? 8 : 14);
            hari.ingatkan(kota.id());
        }
        assertThat(surat()).extracting(Pemberitahuan::parameter, Pemberitahuan::penerima).contains(
                tuple("PRD-01", "kepala-unit-" + kota.unit("DINKES")), tuple("PRD-02", "sekda-" + kota.unit("SETDA")),
                tuple("RUKUN-PRD-02", "pengawas-" + kota.id()));
        assertThat(surat().get(0).kalimat()).contains("Kepala Dinas Kesehatan");
    }

    @Test
    @DisplayName("tugas Asisten: Sekda diberi tahu; tugas Sekda: Wali Kota")
    void pimpinanDiingatkan() {
        mulai("asisten", "ASISTEN_1");
        hari.maju(15);
        hari.ingatkan(kota.id());
        assertThat(surat()).extracting(Pemberitahuan::penerima).contains("sekda-" + kota.unit("SETDA"));
        mulai("sekda", "SETDA");
        hari.maju(15);
        hari.ingatkan(kota.id());
        assertThat(surat()).extracting(Pemberitahuan::penerima).contains("wali-kota-" + kota.id());
    }

    @Test
    @DisplayName("kepala dan petugas unit membaca berkasnya dan menemukan kasusnya; unit lain dan pimpinan yang tidak ikut serta tidak")
    void dibacaUnitnya() {
        mulai("kepala-unit", "DINKES");
        assertThat(List.of(KEPALA, "petugas.DINKES")).allSatisfy(siapa -> {
            assertThat(berkas(siapa)).as(siapa).isEqualTo(200);
            assertThat(ditemukan(siapa)).as(siapa).isTrue();
        });
        assertThat(List.of("kepala.DPU", "asisten.ASISTEN_1", "asisten.ASISTEN_2", "sekda", "walikota")).allSatisfy(siapa -> {
            assertThat(berkas(siapa)).as(siapa).isEqualTo(403);
            assertThat(ditemukan(siapa)).as(siapa).isFalse();
        });
    }

    @Test
    @DisplayName("Asisten membaca selagi bertugas dan sesudah mengisi; unit lain menemukan kasusnya tanpa membaca berkasnya")
    void yangIkutSerta() {
        mulai("asisten", "ASISTEN_2");
        assertThat(berkas("asisten.ASISTEN_2")).isEqualTo(200);
        assertThat(ditemukan("asisten.ASISTEN_2")).isTrue();
        assertThat(berkas("asisten.ASISTEN_1")).isEqualTo(403);
        kota.pejabat("asisten.ASISTEN_2").kirim(nomor, "Jawab", Contoh.LANJUT);
        assertThat(berkas("asisten.ASISTEN_2")).as("it has submitted something").isEqualTo(200);

        mulai("kepala-unit", "DPU");
        assertThat(berkas("kepala.DPU")).isEqualTo(403);
        assertThat(ditemukan("kepala.DPU")).isTrue();
        kota.pejabat("kepala.DPU").kirim(nomor, "Jawab", Contoh.LANJUT);
        assertThat(ditemukan("kepala.DPU")).isTrue();
        assertThat(ditemukan(KEPALA)).as("whose case it is").isTrue();
    }

    @Test
    @DisplayName("yang hanya diberi tahu: Sekda membaca berkasnya, dan menemukan kasusnya")
    void diberitahu() {
        mulai("kepala-unit", "DINKES");
        hari.maju(15);
        hari.ingatkan(kota.id());
        assertThat(berkas("sekda")).isEqualTo(200);
        assertThat(ditemukan("sekda")).isTrue();
        assertThat(berkas("walikota")).isEqualTo(403);
    }

    @Test
    @DisplayName("halaman kasus, Keputusan, wilayah, dan daftar “kasus saya” terbuka bagi siapa pun yang unitnya bukan wilayah")
    void halaman() {
        mulai("kepala-unit", "DINKES");
        SEMUA.forEach(siapa -> List.of("kasus", "keputusan", "wilayah").forEach(jalur -> assertThat(
                Klien.diTasklist(port, kota.akun(siapa)).ambil("/camunda/api/rukun/" + jalur).status()).as(siapa + " " + jalur)
                .isEqualTo(200)));
    }

    @Test
    @DisplayName("deret nomor sebuah unit berjalan sendiri; kepalanya melihat nomor yang terlewat, unit lain tidak")
    void nomorUnit() {
        mulai("kepala-unit", "DINKES");
        String kasus = panggung.kasus(nomor).id();
        Deret dinkes = Deret.pada(kota.unit("DINKES"), JenisNomor.UNDANGAN, jam.hariIni());
        Deret dpu = Deret.pada(kota.unit("DPU"), JenisNomor.UNDANGAN, jam.hariIni());
        transaksi.executeWithoutResult(t -> penomoran.pakai(dinkes, penomoran.terakhir(dinkes) + 2,
                new PemakaiNomor(kasus, "undangan"), jam.hariIni()));
        assertThat(penomoran.terakhir(dinkes)).isGreaterThan(penomoran.terakhir(dpu));
        assertThat(keputusan(KEPALA)).contains("Dinas Kesehatan", "Undangan");
        assertThat(keputusan("kepala.DPU")).doesNotContain("Dinas Kesehatan");
    }

    private String keputusan(String siapa) {
        return new Klien(port, kota.akun(siapa)).ambil("/api/rukun/keputusan").berhasil().isi();
    }

    @Test
    @DisplayName("yang bertugas membuka formulir dan gambar prosesnya; pemerintah lain tidak melihat modelnya")
    void formulirDanGambar() {
        mulai("asisten", "ASISTEN_1");
        Klien asisten = new Klien(port, kota.akun("asisten.ASISTEN_1"));
        String tugas = asisten.ambil("/engine-rest/task?processInstanceBusinessKey=" + nomor).json().path(0).path("id").asText();
        String definisi = asisten.ambil("/engine-rest/task/" + tugas).json().path("processDefinitionId").asText();
        assertThat(List.of("task/" + tugas + "/form", "task/" + tugas + "/deployed-form", "task/" + tugas + "/form-variables",
                "process-definition/" + definisi + "/xml")).allSatisfy(jalur ->
                assertThat(asisten.ambil("/engine-rest/" + jalur).status()).as(jalur).isEqualTo(200));
        assertThat(new Klien(port, "lurah.banjar").ambil("/engine-rest/process-definition/" + definisi + "/xml").status())
                .isIn(403, 404);
    }

    private void mulai(String peran, String unit) {
        nomor = panggung.mulaiProses("uji-unit-kerja", kota.unit("DINKES"),
                Map.of("kantorTugas", Kantor.idGrup(peran, kota.unit(unit))));
    }

    private int berkas(String siapa) {
        return new Klien(port, kota.akun(siapa)).ambil("/api/rukun/berkas/" + nomor).status();
    }

    private boolean ditemukan(String siapa) {
        return new Klien(port, kota.akun(siapa)).ambil("/api/rukun/kasus-saya?nomor=" + nomor).isi().contains(nomor);
    }

    private List<Pemberitahuan> surat() {
        return pemberitahuan.kasus(panggung.kasus(nomor).id());
    }
}
