package id.rukun.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.RegisterTest;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kerja.UnitKerjaService;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose paper a document is, at its head. */
@RegisterTest
@DisplayName("Kepala naskah")
class KepalaNaskahTest {

    @Autowired private WilayahService wilayah;
    @Autowired private UnitKerjaService unitKerja;
    @Autowired private Clock clock;
    @Autowired private EntityManager entities;

    private KepalaNaskah kepala;
    private DataUnit unit;

    @BeforeEach
    void siapkan() {
        kepala = new KepalaNaskah(wilayah, unitKerja, clock);
        unit = new DataUnit(entities);
    }

    @Test
    @DisplayName("RT dan RW ialah lembaga: menyebut dirinya dan letaknya, bukan Pemerintah (Pasal 1 angka 15 dan 16, Pasal 2 ayat (1))")
    void lembaga() {
        String rw = unit.rw(DataUnit.GAMBIR, "05");

        assertThat(kepala.kop(unit.rt(rw, "003"))).containsExactly("RUKUN TETANGGA 003 RUKUN WARGA 05",
                "KELURAHAN GAMBIR KECAMATAN GAMBIR", "KOTA ADMINISTRASI JAKARTA PUSAT");
        assertThat(kepala.kop(rw)).containsExactly("RUKUN WARGA 05", "KELURAHAN GAMBIR KECAMATAN GAMBIR",
                "KOTA ADMINISTRASI JAKARTA PUSAT");
    }

    @Test
    @DisplayName("kantor pemerintah menyebut pemerintahnya dan setiap wilayah di bawahnya, satu kali")
    void pemerintah() {
        assertThat(kepala.kop(DataUnit.GAMBIR)).containsExactly("PEMERINTAH PROVINSI DKI JAKARTA",
                "KOTA ADMINISTRASI JAKARTA PUSAT", "KECAMATAN GAMBIR", "KELURAHAN GAMBIR");
        assertThat(kepala.kop(WilayahSeeder.idDariKode("32.79.01"))).containsExactly("PEMERINTAH KOTA BANJAR", "KECAMATAN BANJAR");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "13.75.DINKES, PEMERINTAH KOTA BUKITTINGGI; DINAS KESEHATAN",
        "13.75.SETDA, PEMERINTAH KOTA BUKITTINGGI; SEKRETARIAT DAERAH",
        "13.75.ASISTEN_1, PEMERINTAH KOTA BUKITTINGGI; SEKRETARIAT DAERAH",
        "13.75.BAG_KEUANGAN, PEMERINTAH KOTA BUKITTINGGI; SEKRETARIAT DAERAH; BAGIAN KEUANGAN",
        "13.75.BPN, KANTOR BADAN PERTANAHAN NASIONAL", "13.75.KEJARI, KEJAKSAAN NEGERI BUKITTINGGI",
        "32.79.ASISTEN_3, PEMERINTAH KOTA BANJAR; SEKRETARIAT DAERAH",
    })
    @DisplayName("unit yang bukan wilayah di bawah pemerintahnya; yang bukan milik pemerintah daerah hanya namanya sendiri")
    void unitKerja(String kode, String kop) {
        assertThat(kepala.kop(WilayahSeeder.idDariKode(kode))).containsExactly(kop.split("; "));
    }

    @Test
    @DisplayName("tercetak paling besar nama kantornya: baris terakhir kop pemerintah, baris pertama kop lembaga")
    void pemilik() {
        assertThat(pemilik(DataUnit.GAMBIR)).isEqualTo("KELURAHAN GAMBIR");
        assertThat(pemilik(unit.rw(DataUnit.GAMBIR, "06"))).isEqualTo("RUKUN WARGA 06");
    }

    private String pemilik(String unitId) {
        Naskah naskah = new Naskah(kepala.kop(unitId), List.of(), null, List.of(), null, null, List.of());
        return IntStream.range(0, naskah.kop().size()).filter(naskah::pemilik).mapToObj(naskah.kop()::get)
                .reduce((a, b) -> a + b).orElseThrow();
    }
}
