package id.rukun.prosedur.masabakti;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.muat.HukumUji;
import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a case begins to watch a term. */
class JadwalPantauanTest {

    private static final LocalDate AKHIR = LocalDate.of(2019, 10, 9);

    private final JadwalPantauan jadwal = new JadwalPantauan(HukumUji.PARAMETER);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "diambil alih sebelum pengingat pertama, 2019-07-09, 2019-07-09",
        "pengingat pertama sudah lewat: pada pengingat kedua, 2019-07-10, 2019-09-02",
        "keduanya lewat: pada hari terakhir untuk melapor, 2019-09-03, 2019-09-09",
        "batas laporan lewat: pada hari itu juga, 2019-09-10, 2019-09-10",
        "pada hari terakhirnya, 2019-10-09, 2019-10-09"})
    @DisplayName("RUKUN-POL-91 pada hari pertama yang belum lewat ketika register diambil alih")
    void diambilAlih(String keadaan, LocalDate diambilAlih, LocalDate dibuka) {
        assertThat(jadwal.dibuka(masaBakti(AKHIR, diambilAlih), HukumUji.EDISI)).as(keadaan).isEqualTo(dibuka);
    }

    @Test
    @DisplayName("EX-153 hari terakhir 31 Maret 2021: laporan paling lambat 28 Februari; TM-01: yang jatuh tempo ditanyakan kepada "
            + "register seluruhnya")
    void palingAkhir() {
        assertThat(jadwal.batas(masaBakti(LocalDate.of(2021, 3, 31), AKHIR), HukumUji.EDISI)).isEqualTo(LocalDate.of(2021, 2, 28));
        for (LocalDate akhir = LocalDate.of(2020, 1, 1); akhir.getYear() < 2021; akhir = akhir.plusDays(1)) {
            LocalDate dibuka = jadwal.dibuka(masaBakti(akhir, LocalDate.of(2018, 1, 1)), HukumUji.EDISI);
            assertThat(jadwal.palingAkhir(dibuka)).isAfterOrEqualTo(akhir);
        }
    }

    private static MasaBakti masaBakti(LocalDate akhir, LocalDate diambilAlih) {
        LocalDate mulai = akhir.minusYears(3).plusDays(1);
        return MasaBakti.diambilAlih("rt", "warga", mulai, DasarMulai.PEMILIHAN, mulai, akhir, Kalender.awalHari(diambilAlih));
    }
}
