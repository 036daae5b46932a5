package id.rukun.penduduk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.rukun.wilayah.RegisterTest;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@RegisterTest
@DisplayName("RUKUN-DATA-01 NIK and KK number have 16 digits and are unique")
class NomorKependudukanTest {

    private static final String SAH = "9800000000000001";
    private static final LocalDate LAHIR = LocalDate.of(1980, 1, 1);

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "980000000000001", "98000000000000011", "980000000000000x", " 980000000000001"})
    void sixteenDigits(String nomor) {
        assertThatIllegalArgumentException().isThrownBy(() -> orang(nomor)).withMessage("NIK harus 16 angka.");
        assertThatIllegalArgumentException().isThrownBy(() -> new KartuKeluarga(nomor, "kepala"))
                .withMessage("Nomor KK harus 16 angka.");
    }

    @Test
    void nikIsUnique() {
        entities.persist(orang(SAH));
        entities.persist(orang(SAH));
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(entities::flush)
                .satisfies(e -> assertThat(e.getConstraintName()).containsIgnoringCase("penduduk_nik_unik"));
    }

    @Test
    void numberOfACardIsUnique() {
        Penduduk kepala = orang(SAH);
        entities.persist(kepala);
        entities.persist(new KartuKeluarga(SAH, kepala.id()));
        entities.persist(new KartuKeluarga(SAH, kepala.id()));
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(entities::flush)
                .satisfies(e -> assertThat(e.getConstraintName()).containsIgnoringCase("kartu_keluarga_nomor_unik"));
    }

    @Test
    void theDatabaseItselfRefusesFifteenDigits() {
        entities.persist(orang(SAH));
        entities.flush();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.update("update penduduk set nik = '980000000000001'"));
    }

    private static Penduduk orang(String nik) {
        return new Penduduk(nik, "Sari", LAHIR, JenisKelamin.PEREMPUAN);
    }
}
