package id.rukun.engine.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the start brings in line with what has changed since the last one. */
@UjiAplikasi
class OfficeStartupTest {

    @Autowired private OfficeStartup start;
    @Autowired private AuthorizationService izin;
    @Autowired private IdentityService identity;
    @Autowired private JdbcTemplate sql;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    @Test
    @DisplayName("tugas dari masa sebelum hak baca variabel dapat dibuka kembali setelah aplikasi dinyalakan")
    void tugasLama() {
        KelurahanUji kelurahan = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai();
        String tugas = jalan.pejabat("petugas").tugas(jalan.nomor(), "PilihRt").getId();
        Klien petugas = new Klien(port, kelurahan.akun("petugas"));
        String formulir = "/engine-rest/task/" + tugas + "/form-variables";
        izin.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(tugas).list().forEach(hak -> {
            hak.removePermission(TaskPermissions.READ_VARIABLE);
            izin.saveAuthorization(hak);
        });
        assertThat(petugas.ambil(formulir).status()).isEqualTo(403);

        start.run(null);

        String lembar = petugas.ambil(formulir).berhasil().json().path("lembar").path("value").asText();
        assertThat(lembar).contains("\"hariIni\":\"" + jam.hariIni() + "\"");
    }

    @Test
    @DisplayName("satu akun yang tidak dapat diselaraskan tidak menghentikan aplikasi; akun lain diselaraskan")
    void satuAkunGagal() {
        KelurahanUji kelurahan = panggung.kelurahan();
        String gagal = kelurahan.akun("rw01");
        String lain = kelurahan.akun("rw02");
        List.of(gagal, lain).forEach(akun -> identity.deleteMembership(akun, "pejabat"));
        sql.execute("alter table act_id_membership add constraint uji_gagal check (user_id_ <> '" + gagal
                + "' or group_id_ <> 'pejabat')");
        try {
            start.run(null);
        } finally {
            sql.execute("alter table act_id_membership drop constraint uji_gagal");
        }

        assertThat(pejabat(lain)).isTrue();
        assertThat(pejabat(gagal)).isFalse();
        start.run(null);
        assertThat(pejabat(gagal)).isTrue();
    }

    @Test
    @DisplayName("hak yang berubah sejak versi lama diperbarui: yang kurang ditambah, yang lebih dicabut")
    void hakLama() {
        Authorization hak = hakPetugas();
        hak.removePermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
        hak.addPermission(ProcessDefinitionPermissions.DELETE_INSTANCE);
        izin.saveAuthorization(hak);

        start.run(null);

        Authorization baru = hakPetugas();
        assertThat(baru.isPermissionGranted(ProcessDefinitionPermissions.CREATE_INSTANCE)).isTrue();
        assertThat(baru.isPermissionGranted(ProcessDefinitionPermissions.READ)).isTrue();
        assertThat(baru.isPermissionGranted(ProcessDefinitionPermissions.DELETE_INSTANCE)).isFalse();
        assertThat(baru.getId()).isEqualTo(hak.getId());
    }

    private Authorization hakPetugas() {
        return izin.createAuthorizationQuery().groupIdIn("petugas-kelurahan-dki")
                .resourceType(Resources.PROCESS_DEFINITION).resourceId("penggabungan-rt-lintas-rw").singleResult();
    }

    private boolean pejabat(String akun) {
        return identity.createGroupQuery().groupMember(akun).groupId("pejabat").count() == 1;
    }
}
