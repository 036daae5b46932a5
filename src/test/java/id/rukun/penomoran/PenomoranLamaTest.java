package id.rukun.penomoran;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Keputusan that were signed before there were series: the migration puts their numbers there. */
class PenomoranLamaTest {

    private static final String URL = "jdbc:h2:mem:penomoran-lama;DB_CLOSE_DELAY=-1";

    @Test
    @DisplayName("nomor yang sudah dipakai masuk ke deretnya menurut Kelurahan dan tahun, tanpa kasus")
    void nomorLama() {
        DriverManagerDataSource sumber = new DriverManagerDataSource(URL, "sa", "");
        JdbcTemplate sql = new JdbcTemplate(sumber);
        Flyway.configure().dataSource(sumber).locations("classpath:db/migration/umum").target("202611291445").load().migrate();
        sql.execute("set referential_integrity false");
        tetapkan(sql, "a", "gambir", 1, "2025-12-30");
        tetapkan(sql, "b", "gambir", 4, "2026-01-02");
        tetapkan(sql, "c", "gambir", 5, "2026-01-02");
        tetapkan(sql, "d", "cideng", 4, "2026-01-02");
        Flyway.configure().dataSource(sumber).locations("classpath:db/migration/umum").load().migrate();

        assertThat(sql.queryForList("select d.unit_id || ' ' || d.jenis || ' ' || d.tahun || ' ' || n.nomor_urut || ' ' || n.tanggal "
                + "from penomoran_nomor n join penomoran_deret d on d.kunci = n.deret where n.kasus_id is null order by n.id",
                String.class)).containsExactly("gambir KEPUTUSAN_LURAH 2025 1 2025-12-30",
                        "gambir KEPUTUSAN_LURAH 2026 4 2026-01-02", "gambir KEPUTUSAN_LURAH 2026 5 2026-01-02",
                        "cideng KEPUTUSAN_LURAH 2026 4 2026-01-02");
        assertThat(sql.queryForList("select kunci from penomoran_deret order by kunci", String.class)).contains(
                DeretNomor.PINTU, new Deret("gambir", JenisNomor.KEPUTUSAN_LURAH, 2026).kunci());
    }

    private static void tetapkan(JdbcTemplate sql, String id, String kelurahan, int nomor, String tanggal) {
        sql.update("insert into keputusan_lurah (id, kasus_id, kelurahan_id, unit_id, jenis, nomor_urut, tahun, tanggal, "
                + "berlaku_sejak, penandatangan, jabatan_penandatangan, rancangan_id, hash, kepala_berkas, naskah, sidik_naskah, "
                + "perlu_pengesahan, dicatat_pada) values (?, 'k', ?, 'u', 'j', ?, ?, cast(? as date), cast(? as date), 'p', 'j', "
                + "'r', 'h', 'k', '{}', 's', false, current_timestamp)", id, kelurahan, nomor,
                Integer.parseInt(tanggal.substring(0, 4)), tanggal, tanggal);
    }
}
