package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.rukun.wilayah.DataUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@UjiAplikasi
class RegisterAwalTest {

    private static final String VERSI = "select versi from unit where id = ?";
    private static final String UBAH = "update unit set versi = versi + ? where id = ?";

    @Autowired private RegisterAwal awal;
    @Autowired private Panggung panggung;
    @Autowired private JdbcTemplate sql;

    @Test
    @DisplayName("what a class has added is gone after it; what was there stays, also if it was changed, and refers to what is there")
    void dibuang() {
        long unit = jumlah("unit");
        long penduduk = jumlah("penduduk");
        long versi = sql.queryForObject(VERSI, Long.class, DataUnit.GAMBIR);
        KelurahanUji kelurahan = panggung.kelurahan();
        sql.update(UBAH, 1, DataUnit.GAMBIR);
        assertThat(jumlah("unit")).isGreaterThan(unit);
        assertThat(jumlah("penduduk")).isGreaterThan(penduduk);

        panggung.bongkar();
        awal.kembalikan();

        assertThat(jumlah("unit")).isEqualTo(unit);
        assertThat(jumlah("penduduk")).isEqualTo(penduduk);
        assertThat(sql.queryForObject(VERSI, Long.class, DataUnit.GAMBIR)).isEqualTo(versi + 1);
        sql.update(UBAH, -1, DataUnit.GAMBIR);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> sql.update("update atribut_unit set unit_id = ? where unit_id = ?", kelurahan.id, DataUnit.GAMBIR));
    }

    private long jumlah(String tabel) {
        return sql.queryForObject("select count(*) from " + tabel, Long.class);
    }
}
