package id.rukun.meja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.UjiPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A task is given at the very moment in which something else becomes of it: one of both happens, and the other is told. */
@UjiPostgres
class PembagianSerempakIT {

    private static final String KEGIATAN = "LengkapiRancangan";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private TransactionTemplate transaksi;
    @Autowired private JdbcTemplate sql;
    @Autowired private TaskService tugasMesin;
    @Autowired private PemberitahuanService pemberitahuan;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private String rekan;
    private String tugas;
    private long isian;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        rekan = panggung.petugasKedua(kelurahan);
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMufakat();
        tugas = jalan.pejabat("petugas").tugas(jalan.nomor(), KEGIATAN).getId();
        isian = panggung.berkas(jalan.nomor(), JenisEntri.ISIAN).size();
    }

    @Test
    @DisplayName("dua jendela kepala kantor menyerahkan tugas yang sama: yang dahulu berlaku, yang lain diberi tahu, tidak ada yang setengah")
    void duaKepala() {
        List<JawabanRest> jawaban = serempak(() -> serahkan(rekan), () -> serahkan(kelurahan.akun("petugas")));

        assertThat(jawaban.get(0).status()).isEqualTo(204);
        kalah(jawaban.get(1));
        diserahkanSekali(rekan);
    }

    @Test
    @DisplayName("pemegangnya mengirim sementara tugasnya dialihkan: yang dahulu berlaku, dan yang lain diberi tahu")
    void dialihkanSebelumTerkirim() {
        new PejabatRest(klien(rekan)).pegang(jalan.nomor(), KEGIATAN);
        List<JawabanRest> jawaban = serempak(() -> serahkan(kelurahan.akun("petugas")), this::kirim);

        assertThat(jawaban.get(0).status()).isEqualTo(204);
        assertThat(jawaban.get(1).status()).as(jawaban.get(1).isi()).isBetween(400, 409);
        assertThat(jawaban.get(1).pesan()).contains("Tugas ini dipegang orang lain");
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.ISIAN)).hasSize((int) isian);
        assertThat(kabar()).extracting(Pemberitahuan::akun).containsExactlyInAnyOrder(rekan, kelurahan.akun("petugas"));
        assertThat(penyerahan()).isEqualTo(1);
        assertThat(tugasMesin.createTaskQuery().taskId(tugas).singleResult().getAssignee()).isEqualTo(kelurahan.akun("petugas"));
    }

    @Test
    @DisplayName("yang dikirim lebih dahulu tidak dapat dialihkan lagi: kepala kantor diberi tahu, berkas tidak mencatat penyerahan")
    void terkirimSebelumDialihkan() {
        new PejabatRest(klien(rekan)).pegang(jalan.nomor(), KEGIATAN);
        List<JawabanRest> jawaban = serempak(this::kirim, () -> serahkan(kelurahan.akun("petugas")));

        jawaban.get(0).berhasil();
        kalah(jawaban.get(1));
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.ISIAN)).hasSize((int) isian + 1);
        assertThat(penyerahan()).isZero();
        assertThat(kabar()).isEmpty();
    }

    private void diserahkanSekali(String siapa) {
        assertThat(tugasMesin.createTaskQuery().taskId(tugas).singleResult().getAssignee()).isEqualTo(siapa);
        assertThat(penyerahan()).isEqualTo(1);
        assertThat(kabar()).singleElement().extracting(Pemberitahuan::akun).isEqualTo(siapa);
    }

    private static void kalah(JawabanRest jawaban) {
        assertThat(jawaban.status()).as(jawaban.isi()).isEqualTo(409);
        assertThat(jawaban.json().path("pesan").asText()).contains("baru saja diubah atau diselesaikan orang lain",
                "penyerahan Anda tidak terjadi");
    }

    private long penyerahan() {
        return panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN).stream()
                .filter(isi -> isi.path("tindakan").asText().equals("Tugas diserahkan oleh kepala kantor")).count();
    }

    private List<Pemberitahuan> kabar() {
        return pemberitahuan.kasus(panggung.kasus(jalan.nomor()).id()).stream()
                .filter(p -> p.kunci().startsWith("PEMBAGIAN/")).toList();
    }

    private JawabanRest serahkan(String kepada) {
        return klien(kelurahan.akun("lurah")).kirim("POST", "/api/rukun/pembagian-tugas/" + tugas, Map.of("kepada", kepada));
    }

    private JawabanRest kirim() {
        return new PejabatRest(klien(rekan)).coba(tugas, Map.of("tembusan", "Camat"));
    }

    private Klien klien(String akun) {
        return new Klien(port, akun);
    }

    /** Each has read the task and waits for the dossier, in this order, before the first may go on. */
    @SafeVarargs
    private List<JawabanRest> serempak(Supplier<JawabanRest>... semua) {
        List<CompletableFuture<JawabanRest>> berjalan = new ArrayList<>();
        transaksi.executeWithoutResult(status -> {
            sql.queryForList("select kasus_id from kepala_berkas where kasus_id = ? for update", panggung.kasus(jalan.nomor()).id());
            for (Supplier<JawabanRest> satu : semua) {
                berjalan.add(CompletableFuture.supplyAsync(satu));
                await().until(() -> menunggu() >= berjalan.size());
            }
        });
        return berjalan.stream().map(CompletableFuture::join).toList();
    }

    private int menunggu() {
        return sql.queryForObject("select count(*) from pg_stat_activity where datname = current_database() "
                + "and wait_event_type = 'Lock'", Integer.class);
    }
}
