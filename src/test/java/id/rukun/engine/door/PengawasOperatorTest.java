package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.Jabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a supervisor and an operator see of a case; what they may not do is tried in {@link PintuTertutupTest}. */
@UjiAplikasi
class PengawasOperatorTest {

    private static final String RAHASIA = "Key (nik)=(3171010101800001) already exists";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private ManagementService mesin;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private String proses;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();
        proses = pengawas("dki").ambil("/engine-rest/process-instance?rootProcessInstances=true&businessKey="
                + jalan.nomor()).json().path(0).path("id").asText();
    }

    @Test
    @DisplayName("pengawas melihat kasus pemerintah daerahnya: proses, tugas, variabel, riwayat, pekerjaan")
    void pengawasMelihat() {
        assertThat(isiKasus().map(jalur -> pengawas("dki").ambil(jalur).json())).allSatisfy(jawaban ->
                assertThat(jawaban).isNotEmpty());
    }

    @Test
    @DisplayName("pengawas pemerintah daerah lain tidak melihat dan tidak menghitung kasus itu")
    void pengawasLainTidakMelihat() {
        List.of("bukittinggi", "banjar").forEach(daerah -> {
            assertThat(isiKasus().map(jalur -> pengawas(daerah).ambil(jalur).json())).allSatisfy(jawaban ->
                    assertThat(jawaban).isEmpty());
            assertThat(pengawas(daerah).ambil("/engine-rest/process-instance/" + proses).status()).isEqualTo(404);
        });
    }

    @Test
    @DisplayName("operator mengulang pekerjaan yang gagal, sekali, tanpa membaca sebabnya; selain itu tidak apa pun")
    void operatorMengulang() {
        String pekerjaan = pekerjaanGagal();
        String jalur = "/engine-rest/job/" + pekerjaan + "/retries";
        Klien operator = new Klien(port, "operator.dki");
        String lain = panggung.jabatan(WilayahSeeder.idDariKode("13.75"), Jabatan.OPERATOR, "operator.uji.bukittinggi");

        assertThat(operator.ambil("/engine-rest/job?noRetriesLeft=true&jobId=" + pekerjaan).isi())
                .contains(pekerjaan, "(isi pesan tidak ditampilkan kepada operator)").doesNotContain(RAHASIA);
        assertThat(operator.ambil("/engine-rest/incident?configuration=" + pekerjaan).isi())
                .contains(pekerjaan).doesNotContain(RAHASIA);
        assertThat(List.of(operator, pengawas("dki"))).as("jejak mesin hanya ada di log").allSatisfy(siapa ->
                assertThat(siapa.ambil("/engine-rest/job/" + pekerjaan + "/stacktrace").status()).isEqualTo(403));
        assertThat(new Klien(port, lain).kirim("PUT", jalur, Map.of("retries", 1)).status()).isEqualTo(403);
        assertThat(pengawas("dki").kirim("PUT", jalur, Map.of("retries", 1)).pesan())
                .isEqualTo("Pengawas hanya melihat dan tidak mengubah apa pun.");
        assertThat(operator.kirim("PUT", jalur, Map.of("retries", 5)).status()).isEqualTo(403);
        assertThat(operator.kirim("PUT", jalur, Map.of("retries", 1, "dueDate", "2030-01-01T00:00:00.000+0700"))
                .status()).isEqualTo(403);
        operator.kirim("PUT", jalur, Map.of("retries", 1)).berhasil();
        assertThat(mesin.createJobQuery().jobId(pekerjaan).singleResult().getRetries()).isOne();
        assertThat(operator.kirim("PUT", jalur, Map.of("retries", 1)).pesan()).startsWith("Hanya pekerjaan yang gagal");
        mesin.executeJob(pekerjaan);
    }

    @Test
    @DisplayName("alamat yang ditulis berliku tidak membuka apa yang tertutup di bawah namanya sendiri")
    void alamatBerliku() {
        String definisi = pengawas("dki").ambil("/engine-rest/process-instance/" + proses).json()
                .path("definitionId").asText();
        List.of(pengawas("bukittinggi"), new Klien(port, kelurahan.akun("lurah"))).forEach(siapa ->
                List.of("history", "history;a=b", "%68istory", "/history", "./history", "x/../history")
                        .forEach(bagian -> Stream.of("process-definition/" + definisi + "/statistics",
                                "cleanup/configuration").forEach(sisa -> assertThat(
                                        siapa.ambil("/engine-rest/" + bagian + "/" + sisa).status())
                                .as(siapa.akun() + " " + bagian + "/" + sisa).isIn(403, 404))));
    }

    /** A job of the case that has failed for the last time, with a text of the database's in it. */
    private String pekerjaanGagal() {
        jalan.musyawarahSetuju("rw01", kelurahan.kepalaA);
        String pekerjaan = mesin.createJobQuery().processInstanceId(proses).singleResult().getId();
        mesin.setJobRetries(pekerjaan, 0);
        sql.update("update act_ru_job set exception_msg_ = ? where id_ = ?", RAHASIA, pekerjaan);
        sql.update("update act_ru_incident set incident_msg_ = ? where configuration_ = ?", RAHASIA, pekerjaan);
        return pekerjaan;
    }

    private Stream<String> isiKasus() {
        return Stream.of("process-instance?processInstanceIds=", "variable-instance?processInstanceIdIn=",
                        "history/process-instance?processInstanceId=",
                        "history/task?processInstanceId=", "history/variable-instance?processInstanceId=",
                        "history/activity-instance?processInstanceId=", "execution?processInstanceId=")
                .map(jalur -> jalur + proses)
                .flatMap(jalur -> Stream.of(jalur, "task?processInstanceBusinessKey=" + jalan.nomor()))
                .map(jalur -> "/engine-rest/" + jalur).distinct();
    }

    private Klien pengawas(String daerah) {
        return new Klien(port, "pengawas." + daerah);
    }
}
