package id.rukun.prosedur.harian.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.berkas.BacaanEntri;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.OfficeSync;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.model.Acuan;
import id.rukun.prosedur.harian.JadwalHarian;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.tenggat.SimpananSementara;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.PergantianHari;
import id.rukun.uji.RencanaKelurahan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The daily process on every database: when it runs, and what it does to posts and to contents. */
abstract class HarianKontrak {

    @Autowired Panggung panggung;
    @Autowired ProcessEngine mesin;
    @Autowired JamRukun jam;
    @Autowired private JadwalHarian jadwal;
    @Autowired private BerkasService berkas;
    @Autowired private BerkasVerifier verifier;
    @Autowired private KeputusanService keputusan;
    @Autowired private JdbcTemplate sql;
    @Autowired private List<SimpananSementara> masaSimpan;

    PergantianHari hari;

    @BeforeEach
    void siapkan() {
        hari = new PergantianHari(mesin, jam);
    }

    /** Posts that ended in the days that went by are held again today; each test has accounts of its own. */
    @AfterAll
    static void kantorKembali(@Autowired OfficeSync sinkron) {
        sinkron.sinkronkan();
    }

    @Test
    @DisplayName("RUKUN-PRD-10: lima menit sesudah tengah malam Jakarta, di komputer dengan zona waktu mana pun")
    void waktunya() {
        assertThat(jadwal.siklus("RUKUN-PRD-10")).isEqualTo("R/" + jam.hariIni() + "T00:05:00+07:00/P1D");
        hari.jalankan();

        ZonedDateTime berikut = hari.pewaktu().getDuedate().toInstant().atZone(Kalender.JAKARTA);
        assertThat(berikut.toLocalTime()).isEqualTo(LocalTime.of(0, 5));
        assertThat(berikut.toInstant()).isAfter(jam.instant()).isBefore(jam.instant().plusSeconds(86_401));
        assertThat(hari.pewaktu().getTenantId()).isNull();
    }

    @Test
    @DisplayName("langkah penghapusan menyebut masa simpan isi kasus dan setiap ruang")
    void masaSimpan() {
        RepositoryService model = mesin.getRepositoryService();
        String proses = model.createProcessDefinitionQuery().processDefinitionKey("harian").latestVersion().singleResult().getId();
        BaseElement hapus = model.getBpmnModelInstance(proses).getModelElementById("HapusIsi");

        assertThat(Acuan.katalog(hapus)).containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("RUKUN-PRD-11"),
                masaSimpan.stream().map(SimpananSementara::parameter)).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("sesudah mati lima hari berjalan satu kali saja, lalu besok lagi")
    void sesudahMati() {
        hari.jalankan();
        long sebelum = jumlahBerjalan();
        hari.maju(5);
        assertThat(siapJalan()).hasSize(1);

        hari.jalankan();

        assertThat(siapJalan()).isEmpty();
        assertThat(jumlahBerjalan()).isEqualTo(sebelum + 1);
        LocalDate berikut = LocalDate.ofInstant(hari.pewaktu().getDuedate().toInstant(), Kalender.JAKARTA);
        assertThat(berikut).isBetween(jam.hariIni(), jam.hariIni().plusDays(1));
    }

    @Test
    @DisplayName("langkah yang gagal tidak menahan langkah lain dan tetap menunggu untuk dicoba lagi")
    void langkahSendiriSendiri() {
        mesin.getManagementService().executeJob(hari.pewaktu().getId());
        Job hapus = hari.langkah().stream().filter(this::langkahHapus).findFirst().orElseThrow();

        mesin.getManagementService().executeJob(hapus.getId());

        assertThat(hari.langkah()).hasSize(2).noneMatch(this::langkahHapus)
                .allSatisfy(job -> assertThat(job.getRetries()).isGreaterThan(1));
        hari.selesaikan();
        assertThat(mesin.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(HarianProcess.KUNCI)
                .count()).isZero();
    }

    @Test
    @DisplayName("akun yang tidak dapat diselaraskan tidak menahan pengingat; langkahnya gagal, menyebutnya, dan dicoba lagi")
    void akunTertinggal() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();
        String gagal = kelurahan.akun("rt01");
        mesin.getIdentityService().deleteMembership(gagal, "pejabat");
        sql.execute("alter table act_id_membership add constraint uji_gagal check (user_id_ <> '" + gagal
                + "' or group_id_ <> 'pejabat')");
        try {
            hari.maju(7);
            mesin.getManagementService().executeJob(hari.pewaktu().getId());
            kerjakan("SelaraskanKantor");
            kerjakan("BukaPengingat");
            assertThat(hari.pengingat(kelurahan.id)).isNotEmpty();

            assertThatThrownBy(() -> kerjakan("SelaraskanTertinggal")).hasMessageContaining(gagal);
            assertThat(langkah("SelaraskanTertinggal").getExceptionMessage()).contains("[" + gagal + "]");
        } finally {
            sql.execute("alter table act_id_membership drop constraint uji_gagal");
        }

        hari.selesaikan();
        assertThat(mesin.getIdentityService().createGroupQuery().groupMember(gagal).groupId("pejabat").count())
                .isOne();
        assertThat(mesin.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(HarianProcess.KUNCI)
                .count()).isZero();
    }

    @Test
    @DisplayName("jabatan yang mulai besok berlaku besok; tugas pemegang lama kembali kepada kantornya dan dicatat")
    void jabatanBergantiBesok() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
        jalan.pejabat("rw01").ambil(jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta"));
        LocalDate besok = jam.hariIni().plusDays(1);
        panggung.ubah(e -> {
            kelurahan.berakhir("rw01", besok);
            kelurahan.tunjuk(kelurahan.rwA, Jabatan.KETUA_RW, SifatJabatan.DEFINITIF, "rw01baru", besok);
        });
        panggung.masukkan(List.of(kelurahan.akun("rw01baru")));
        hari.jalankan();
        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).containsExactly("UndangPeserta");
        assertThat(jalan.pejabat("rw01baru").namaTugas(jalan.nomor())).isEmpty();

        hari.besok();

        assertThat(jalan.pejabat("rw01").namaTugas(jalan.nomor())).isEmpty();
        assertThat(jalan.pejabat("rw01baru").tugas(jalan.nomor(), "UndangPeserta").getAssignee()).isNull();
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN)).singleElement().satisfies(isi -> {
            assertThat(isi.path("pemegang").asText()).isEqualTo(kelurahan.akun("rw01"));
            assertThat(isi.path("kantor").asText()).isEqualTo("Ketua RW 01");
            assertThat(isi.path("tugas").asText()).isEqualTo("Undang peserta");
        });
    }

    @Test
    @DisplayName("isi kasus yang lewat masa simpan dihapus pada hari sesudahnya; Keputusan dan register tetap")
    void isiLewatMasaDihapus() {
        KelurahanUji kelurahan = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiCamat().camatSetuju().tandatangani();
        Kasus kasus = panggung.kasus(jalan.nomor());
        int isian = isianTersimpan(kasus);
        int entri = berkas.ringkasan(kasus.id()).size();
        assertThat(isian).isGreaterThan(10);

        jam.bekukan(kasus.simpanSampai().atTime(12, 0).atZone(Kalender.JAKARTA).toInstant());
        hari.jalankan();
        assertThat(isianTersimpan(kasus)).isEqualTo(isian);

        hari.besok();

        assertThat(isianTersimpan(kasus)).isZero();
        List<BacaanEntri> bacaan = berkas.baca(kasus.id(), "uji", "Pengujian");
        assertThat(bacaan).as("ditambah catatan penghapusan dan sidik register yang tersisa").hasSize(entri + 2);
        assertThat(bacaan.subList(0, entri)).allSatisfy(b -> {
            assertThat(b.isi()).isNull();
            assertThat(b.keteranganHapus()).isEqualTo("Isi telah dihapus pada " + Kalender.tulis(jam.hariIni())
                    + " (masa simpan berakhir)");
        });
        assertThat(verifier.periksa(kasus.id()).utuh()).isTrue();
        assertThat(keputusan.keputusan(kasus.id())).get().satisfies(
                k -> assertThat(k.penandatangan()).isEqualTo("Pejabat " + kelurahan.akun("lurah")));
        hari.besok();
        assertThat(berkas.ringkasan(kasus.id())).hasSize(entri + 2);
    }

    private boolean langkahHapus(Job job) {
        return "HapusIsi".equals(kegiatan(job));
    }

    private void kerjakan(String kegiatan) {
        mesin.getManagementService().executeJob(langkah(kegiatan).getId());
    }

    private Job langkah(String kegiatan) {
        return hari.langkah().stream().filter(job -> kegiatan.equals(kegiatan(job))).findFirst().orElseThrow();
    }

    private String kegiatan(Job job) {
        return mesin.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId())
                .singleResult().getActivityId();
    }

    private List<Job> siapJalan() {
        return mesin.getManagementService().createJobQuery().processDefinitionKey(HarianProcess.KUNCI).executable()
                .list();
    }

    private long jumlahBerjalan() {
        return mesin.getHistoryService().createHistoricProcessInstanceQuery()
                .processDefinitionKey(HarianProcess.KUNCI).count();
    }

    private int isianTersimpan(Kasus kasus) {
        return sql.queryForObject("select count(*) from isian where kasus_id = ? and isi is not null", Integer.class,
                kasus.id());
    }
}
