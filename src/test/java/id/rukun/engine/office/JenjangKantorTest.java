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
    @Autowired private Kantor kantor;
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

    @ParameterizedTest
    @CsvSource({
        "petugas-unit, 13.75.DINKES, kepala-unit, 13.75.DINKES", "kepala-unit, 13.75.DINKES, sekda, 13.75.SETDA",
        "asisten, 13.75.ASISTEN_2, sekda, 13.75.SETDA", "sekda, 13.75.SETDA, wali-kota, 13.75",
        "wali-kota, 13.75, pengawas, 13.75", "lurah, 32.79.01.1001, camat, 32.79.01", "camat, 32.79.01, sekda, 32.79.SETDA",
        "petugas-unit, 32.79.01, camat, 32.79.01", "camat, 31.71.01, pengawas, 31"
    })
    @DisplayName("tangga kantor: unit, Sekda, Wali Kota, pengawas; di DKI Camat dan pengawas")
    void tangga(String peran, String unit, String peranAtas, String unitAtas) {
        assertThat(jenjang.atasan(peran + "-" + WilayahSeeder.idDariKode(unit)))
                .isEqualTo(peranAtas + "-" + WilayahSeeder.idDariKode(unitAtas));
    }

    @ParameterizedTest
    @CsvSource({"13.75.BAG_HUKUM, kepala-unit", "13.75, wali-kota", "13.75.SETDA, sekda", "13.75.ASISTEN_1, asisten",
        "13.75.01, camat", "13.75.01.1001, lurah"})
    @DisplayName("kepala suatu unit menurut jenisnya")
    void kepala(String unit, String peran) {
        assertThat(kantor.kepala(WilayahSeeder.idDariKode(unit))).isEqualTo(peran + "-" + WilayahSeeder.idDariKode(unit));
    }

    private static String grup(String kode) {
        return "pengawas-" + WilayahSeeder.idDariKode(kode);
    }
}
