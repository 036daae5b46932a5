package id.rukun.engine.door.signin;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.rukun.uji.UjiPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@UjiPostgres
class AkunIT extends AkunKontrak {

    @Autowired private JdbcTemplate sql;

    @ParameterizedTest
    @ValueSource(strings = {
        "delete from akun_orang where login = 'pengawas.dki'",
        "update akun_orang set login = 'lain' where login = 'pengawas.dki'",
        "update akun_orang set orang = 'lain', kunci_terbuka = null where login = 'pengawas.dki'",
        "truncate akun_orang cascade"})
    @DisplayName("RUKUN-POL-74 basis data sendiri menolak akun yang dihapus atau berpindah orang")
    void akunSelamanya(String perintah) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> sql.execute(perintah))
                .withMessageContaining("Tabel akun_orang hanya dapat ditambah");
    }
}
