package id.rukun.engine.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.OfficeSync;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Contoh;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** TM-11: who is told of a task that waits, in which words, and how often. */
@UjiAplikasi
class PengingatTugasTest {

    @Autowired private Panggung panggung;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private ProcessEngine mesin;
    @Autowired private PengingatTugas pengingat;
    @Autowired private JenjangKantor jenjang;
    @Autowired private Kantor kantor;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Contoh contoh;
    private String model;
    private PergantianHari hari;

    @BeforeEach
    void kasusBaru() {
        hari = new PergantianHari(mesin, jam);
        model = Contoh.pasang(mesin.getRepositoryService());
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        contoh = new Contoh(panggung, kelurahan, jam.hariIni()).mulai();
    }

    @AfterEach
    void lepas() {
        Contoh.lepas(mesin.getRepositoryService(), model);
    }

    /** Once for all: it looks at every office that any test has left in the application. */
    @AfterAll
    static void sepertiHariIni(@Autowired OfficeSync sinkron) {
        sinkron.sinkronkan();
    }

    @Test
    @DisplayName("tugas satu orang: kantor yang diwakilinya diingatkan, lalu Lurah, lalu pengawas; tiap hari terakhir lewat")
    void tugasPerorangan() {
        LocalDate mulai = jam.hariIni();
        sesudah(7);
        sesudah(14);
        assertThat(surat()).extracting(Pemberitahuan::parameter).containsExactly("PRD-01", "PRD-01");
        assertThat(surat().get(0).kalimat()).contains("Tugas “Isi contoh” menunggu Petugas Kelurahan Uji",
                "sejak " + Kalender.tulis(mulai) + " (7 hari)",
                "paling lambat " + Kalender.tulis(mulai.plusDays(14)) + ".");
        sesudah(15);
        sesudah(28);
        assertThat(surat()).hasSize(3);
        sesudah(29);
        sesudah(60);
        assertThat(surat()).extracting(Pemberitahuan::parameter, Pemberitahuan::penerima).containsExactly(
                tuple("PRD-01", "petugas-kelurahan-" + kelurahan.id),
                tuple("PRD-01", "petugas-kelurahan-" + kelurahan.id), tuple("PRD-02", "lurah-" + kelurahan.id),
                tuple("RUKUN-PRD-02", "pengawas-" + WilayahSeeder.idDariKode("31")));
        assertThat(surat().get(2).kalimat()).contains(
                "Hari terakhirnya " + Kalender.tulis(mulai.plusDays(14)) + " sudah lewat.");
        assertThat(surat().get(3).kalimat()).contains("(29 hari)", "Atasannya (Lurah Uji");
        assertThat(surat()).allSatisfy(s -> assertThat(s.dasar()).startsWith("Kebijakan Rukun: "));
        assertThat(tugas().getFollowUpDate()).isNull();
    }

    @Test
    @DisplayName("pemegang tugas tidak berkantor lagi: Lurah yang diingatkan")
    void pemegangTidakBerkantor() {
        panggung.ubah(semua -> semua.createNativeQuery("update pemegang_jabatan set akun = null where akun = ?1")
                .setParameter(1, kelurahan.akun("petugas")).executeUpdate());
        jam.maju(Duration.ofDays(7));
        pengingat.ingatkan(List.of(contoh.nomor()));
        assertThat(surat()).extracting(Pemberitahuan::penerima).containsExactly("lurah-" + kelurahan.id);
    }

    @Test
    @DisplayName("jabatan yang berakhir kemarin: tugasnya kembali kepada kantor, dan kantorlah yang diingatkan hari ini")
    void jabatanBerakhirKemarin() {
        panggung.jabatan(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, kelurahan.akun("petugas-kedua"));
        LocalDate berakhir = jam.hariIni().plusDays(7);
        panggung.ubah(e -> kelurahan.berakhir("petugas", berakhir));

        sesudah(7);

        assertThat(surat()).extracting(Pemberitahuan::penerima).containsExactly("petugas-kelurahan-" + kelurahan.id);
        assertThat(panggung.sebagai(kelurahan.akun("petugas")).namaTugas(contoh.nomor())).isEmpty();
        assertThat(mesin.getIdentityService().createGroupQuery().groupMember(kelurahan.akun("petugas"))
                .groupId(surat().get(0).penerima()).count()).isZero();
    }

    @Test
    @DisplayName("kantor atasan yang kosong: yang menggantikannya yang diberi tahu, bukan kursi kosong")
    void atasanKosong() {
        LocalDate hariIni = jam.hariIni();
        panggung.ubah(e -> kelurahan.berakhir("lurah", hariIni));
        jam.maju(Duration.ofDays(15));
        pengingat.ingatkan(List.of(contoh.nomor()));
        assertThat(surat()).filteredOn(s -> s.parameter().equals("PRD-02")).extracting(Pemberitahuan::penerima)
                .containsExactly("camat-" + kelurahan.kecamatan);
    }

    @Test
    @DisplayName("pekerjaan harian yang dicontohkan lagi pada hari yang sama tidak mengingatkan dua kali")
    void sekaliSehari() {
        sesudah(7);
        sesudah(7);
        assertThat(surat()).hasSize(1);
        assertThat(hari.pengingat(kelurahan.id)).isEmpty();
    }

    @Test
    @DisplayName("dua node yang mengingatkan bersamaan: tiap pemberitahuan sekali")
    void duaNode() {
        jam.maju(Duration.ofDays(15));
        List<String> nomor = List.of(contoh.nomor());
        CompletableFuture<?>[] node = Stream.generate(() -> CompletableFuture.runAsync(
                () -> pengingat.ingatkan(nomor)).exceptionally(kalah -> null)).limit(2).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(node).join();
        pengingat.ingatkan(nomor);

        assertThat(surat()).extracting(Pemberitahuan::parameter).containsExactly("PRD-01", "PRD-02");
        assertThat(panggung.berkas(contoh.nomor(), JenisEntri.PEMBERITAHUAN)).hasSize(2);
    }

    @Test
    @DisplayName("aplikasi mati seminggu: yang terlewat diberikan sekali dengan harinya sendiri, lalu berlanjut")
    void matiSeminggu() {
        LocalDate mulai = jam.hariIni();
        sesudah(12);
        assertThat(surat()).singleElement().satisfies(s ->
                assertThat(s.jatuhTempo()).isEqualTo(Kalender.awalHari(mulai.plusDays(7))));
        assertThat(hari(tugas().getFollowUpDate())).isEqualTo(mulai.plusDays(14));
        sesudah(14);
        assertThat(surat()).hasSize(2);
    }

    @Test
    @DisplayName("yang tidak punya tugas jatuh tempo tidak mendapat pengingat")
    void tidakAdaYangJatuhTempo() {
        jam.maju(Duration.ofDays(6));
        hari.jalankan();
        assertThat(hari.pengingat(kelurahan.id)).isEmpty();
        jam.maju(Duration.ofDays(1));
        hari.jalankan();
        String proses = hari.pengingat(kelurahan.id).get(0).getProcessInstanceId();
        assertThat(hari.pengingat(kelurahan.id)).extracting(Job::getProcessInstanceId).containsOnly(proses);
        assertThat(mesin.getRuntimeService().createProcessInstanceQuery().processInstanceId(proses).singleResult()
                .getTenantId()).isEqualTo("dki");
        hari.jalankan();
        assertThat(hari.pengingat(kelurahan.id)).as("yang kemarin masih menunggu")
                .extracting(Job::getProcessInstanceId).containsOnly(proses);
    }

    @Test
    @DisplayName("pengingat yang gagal untuk selamanya diganti oleh yang berikutnya")
    void gagalDiganti() {
        jam.maju(Duration.ofDays(7));
        hari.jalankan();
        Job gagal = hari.pengingat(kelurahan.id).get(0);
        mesin.getManagementService().setJobRetries(gagal.getId(), 0);
        hari.ingatkan(kelurahan.id);
        assertThat(surat()).hasSize(1);
        assertThat(mesin.getManagementService().createJobQuery().jobId(gagal.getId()).count()).isZero();
    }

    @Test
    @DisplayName("tugas yang selesai tidak diingatkan lagi; tugas berikutnya dihitung dari awal")
    void tugasSelesai() {
        jam.maju(Duration.ofDays(6));
        contoh.isi();
        sesudah(12);
        assertThat(surat()).isEmpty();
        sesudah(13);
        assertThat(surat()).extracting(Pemberitahuan::parameter).containsExactly("PRD-01", "PRD-01");
    }

    @Test
    @DisplayName("koreksi pada hari pengingat tidak mengingatkan dua kali dan tidak menghilangkan yang berikutnya")
    void koreksi() {
        contoh.isi().undang("rw01");
        sesudah(7);
        assertThat(surat()).hasSize(2);
        Map<String, Object> undangan = contoh.undangan();
        undangan.put("tempat", "Rumah Ketua RT");
        new TindakanUji(panggung, contoh).koreksi("rw01", "Undangan musyawarah", undangan).disetujui("lurah").jalankan();
        hari.ingatkan(kelurahan.id);
        assertThat(surat()).hasSize(2);
        sesudah(14);
        assertThat(surat()).hasSize(4).extracting(Pemberitahuan::kunci).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("lembar tugas menyebut hari pengingat dan hari terakhirnya, bukan tengah malam sesudahnya")
    void lembar() {
        JsonNode fakta = new TindakanUji(panggung, contoh).lembar("petugas", "Isi").path("fakta");
        assertThat(fakta.toString()).contains("Diingatkan pada", Kalender.tulis(jam.hariIni().plusDays(7)),
                "Terlambat sesudah", Kalender.tulis(jam.hariIni().plusDays(14)) + " (kebijakan Rukun)");
        assertThat(hari(tugas().getDueDate())).isEqualTo(jam.hariIni().plusDays(14));
        assertThat(tugas().getDueDate().toInstant()).isEqualTo(
                Kalender.akhirHari(jam.hariIni().plusDays(14)).minusSeconds(1));
    }

    @Test
    @DisplayName("kunci pemberitahuan menyebut timer, fakta, dan hari; bukan elemen atau tugas pada mesin")
    void kunci() {
        sesudah(7);
        assertThat(surat().get(0).kunci()).isEqualTo(String.join("/", "TM-11", "PRD-01",
                panggung.kasus(contoh.nomor()).id(), kelurahan.id, "musyawarah-kelanjutan", jam.hariIni().toString()));
    }

    @Test
    @DisplayName("jenjang: RT, RW, Lurah, Camat, pengawas; petugas Kelurahan di bawah Lurah")
    void jenjangKantor() {
        String rt = Kantor.idGrup("ketua-rt", kelurahan.rtA);
        List<String> tangga = Stream.iterate(rt, jenjang::atasan).limit(5)
                .map(Kantor::peranGrup).toList();
        assertThat(tangga).containsExactly("ketua-rt", "ketua-rw", "lurah", "camat", "pengawas");
        assertThat(jenjang.atasan(Kantor.idGrup("petugas-kelurahan", kelurahan.id)))
                .isEqualTo("lurah-" + kelurahan.id);
        assertThat(jenjang.atasan(Kantor.idGrup("sekretaris-rw", kelurahan.rwA))).isEqualTo("lurah-" + kelurahan.id);
        assertThat(jenjang.pengawas(WilayahSeeder.idDariKode("13.75")))
                .isEqualTo("pengawas-" + WilayahSeeder.idDariKode("13.75"));
        assertThat(kantor.nama(jenjang.pengawas(kelurahan.id))).isEqualTo("Pengawas Provinsi DKI Jakarta");
    }

    /** So many days after the start, with the daily process of that day only. */
    private void sesudah(int hariKe) {
        jam.pulihkan();
        jam.maju(Duration.ofDays(hariKe));
        hari.ingatkan(kelurahan.id);
    }

    private List<Pemberitahuan> surat() {
        return pemberitahuan.kasus(panggung.kasus(contoh.nomor()).id());
    }

    private Task tugas() {
        return mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(contoh.nomor()).singleResult();
    }

    private static LocalDate hari(Date saat) {
        return Kalender.hari(saat.toInstant());
    }
}
