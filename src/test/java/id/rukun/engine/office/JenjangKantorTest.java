package id.rukun.engine.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahSeeder;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@UjiAplikasi
class JenjangKantorTest {

    @Autowired private JenjangKantor jenjang;
    @Autowired private EntityManager entities;

    @ParameterizedTest
    @CsvSource({"31.71, 31", "31, 31", "13.75.01.1001, 13.75", "13.75, 13.75", "32.79, 32.79"})
    @DisplayName("pengawas adalah pengawas pemerintah daerahnya: DKI provinsinya, Bukittinggi dan Banjar kotanya")
    void pengawas(String kode, String pemerintah) {
        assertThat(jenjang.pengawas(WilayahSeeder.idDariKode(kode))).isEqualTo(grup(pemerintah));
    }

    @Test
    @Transactional
    @DisplayName("Kota di DKI tetap bagian administrasi, apa pun namanya")
    void tanpaKataAdministrasi() {
        String kota = new DataUnit(entities).bernama(JenisUnit.KOTA, WilayahSeeder.idDariKode("31"), "31.98",
                "Kota Uji");

        assertThat(jenjang.pengawas(kota)).isEqualTo(grup("31"));
    }

    private static String grup(String kode) {
        return "pengawas-" + WilayahSeeder.idDariKode(kode);
    }
}
