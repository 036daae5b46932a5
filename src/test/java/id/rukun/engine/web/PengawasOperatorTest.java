package id.rukun.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a supervisor and an operator see of a case; what they may not do is tried in {@link PintuTertutupTest}. */
@UjiAplikasi
class PengawasOperatorTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private Jalan jalan;
    private String proses;

    @BeforeEach
    void siapkan() {
        jalan = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).mulai().pilihRt();
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

    private Stream<String> isiKasus() {
        return Stream.of("process-instance?processInstanceIds=", "variable-instance?processInstanceIdIn=", "history/process-instance?processInstanceId=",
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
