package id.rukun.prosedur.koordinasi.proses.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.link.PembukaHarian;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.PeriodeLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reports that the common daily process opens, as it opens them. */
@UjiAplikasi
class LaporanHarianTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private LaporanService laporan;
    @Autowired private PembukaHarian pembuka;

    @Test
    @DisplayName("BJR-T-08 proses harian membuka bagi semua kantor kota yang terisi, dan tidak sekali lagi")
    void seluruhKota() {
        KotaUji kota = new KotaUji(panggung, "32.79");
        LocalDate akhir = PeriodeLaporan.pada(jam.hariIni(), Period.ofMonths(3)).akhir();
        List<String> unit = Stream.of("DINKES", "DISHUB", "SETWAN", "INSPEKTORAT").map(kota::unit).toList();
        pembuka.buka(kota.id());
        assertThat(unit).allMatch(satu -> laporan.semasa(JenisLaporan.PERTANGGUNGJAWABAN, "kepala-unit-" + satu, akhir).isPresent());
        List<Long> banyak = unit.stream().map(panggung::jumlahKasus).toList();
        pembuka.buka(kota.id());
        assertThat(unit.stream().map(panggung::jumlahKasus).toList()).isEqualTo(banyak);
    }
}
