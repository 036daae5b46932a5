package id.rukun.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
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
    @Autowired private ManagementService managementService;
    @Autowired private RuntimeService runtimeService;
    @Autowired private JenjangKantor jenjang;
    @Autowired private Kantor kantor;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void kasusBaru() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai();
    }

    @AfterEach
    void pulihkanJam() {
        jam.pulihkan();
    }

    @Test
    @DisplayName("tugas satu orang: kantor yang diwakilinya diingatkan, lalu Lurah, lalu pengawas")
    void tugasPerorangan() {
        setelah(28);
        assertThat(surat()).extracting(Pemberitahuan::penerima).containsExactlyInAnyOrder(
                "petugas-kelurahan-" + kelurahan.id, "lurah-" + kelurahan.id,
                "pengawas-" + WilayahSeeder.idDariKode("31"));
        assertThat(surat()).filteredOn(s -> s.parameter().equals("RUKUN-PRD-02")).singleElement()
                .satisfies(s -> assertThat(s.kalimat()).contains("Tugas “Pilih RT yang digabung” menunggu Petugas "
                        + "Kelurahan Uji", "(28 hari)", "Atasannya (Lurah Uji"));
        assertThat(surat()).allSatisfy(s -> assertThat(s.dasar()).startsWith("Kebijakan Rukun: "));
    }

    @Test
    @DisplayName("pemegang tugas tidak berkantor lagi: Lurah yang diingatkan")
    void pemegangTidakBerkantor() {
        panggung.ubah(semua -> semua.createNativeQuery("update pemegang_jabatan set akun = null where akun = ?1")
                .setParameter(1, kelurahan.akun("petugas")).executeUpdate());
        setelah(7);
        assertThat(surat()).extracting(Pemberitahuan::penerima).containsExactly("lurah-" + kelurahan.id);
    }

    @Test
    @DisplayName("pekerjaan pengingat yang dijalankan lagi pada hari yang sama tidak mengingatkan dua kali")
    void sekaliSehari() {
        setelah(7);
        managementService.createJobQuery().processInstanceId(prosesId()).list().stream()
                .filter(job -> job.getDuedate().toInstant().isAfter(jam.instant().plus(Duration.ofDays(6))))
                .forEach(job -> managementService.executeJob(job.getId()));
        assertThat(surat()).filteredOn(s -> s.parameter().equals("PRD-01")).hasSize(1);
    }

    @Test
    @DisplayName("tugas yang selesai membawa serta pengingatnya; tugas berikutnya dihitung dari awal")
    void tugasSelesai() {
        jam.maju(Duration.ofDays(6));
        jalan.pilihRt();
        assertThat(managementService.createJobQuery().processInstanceId(prosesId()).timers().count()).isZero();
        setelah(12);
        assertThat(surat()).isEmpty();
        setelah(13);
        assertThat(surat()).extracting(Pemberitahuan::parameter).containsExactly("PRD-01", "PRD-01");
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

    private void setelah(int hari) {
        jam.pulihkan();
        jam.maju(Duration.ofDays(hari));
        jalan.jalankan();
    }

    private List<Pemberitahuan> surat() {
        return pemberitahuan.kasus(panggung.kasus(jalan.nomor()).id());
    }

    private String prosesId() {
        return runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(jalan.nomor())
                .rootProcessInstances().singleResult().getId();
    }
}
