package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** TM-10 at Kelurahan level, by the step that all meetings share. */
@UjiAplikasi
class PengingatRapatKelurahanTest {

    @Autowired private Panggung panggung;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private JamRukun jam;

    @Test
    @DisplayName("Musyawarah tingkat Kelurahan: Lurah diingatkan sekali")
    void tingkatKelurahan() {
        LocalDate hariRapat = jam.hariIni().plusDays(5);
        Jalan jalan = new Jalan(panggung, panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12)), jam.hariIni())
                .sampaiMusyawarahKelurahan();
        Map<String, Object> undangan = jalan.undangan("lurah");
        undangan.put("tanggalMusyawarah", hariRapat);
        jalan.pejabat("lurah").kirim(jalan.nomor(), "UndangPeserta", undangan);

        jam.bekukan(hariRapat.atTime(19, 30).atZone(Kalender.JAKARTA).toInstant().minus(Duration.ofHours(23)));
        jalan.jalankan();

        assertThat(pemberitahuan.kasus(panggung.kasus(jalan.nomor()).id()).stream()
                .filter(p -> p.timer().equals("TM-10"))).singleElement().satisfies(p -> {
                    assertThat(p.penerima()).startsWith("lurah-");
                    assertThat(p.kalimat()).contains("Musyawarah Kelurahan Uji", "pukul 19.30");
                });
        assertThat(jalan.pejabat("lurah").namaTugas(jalan.nomor())).containsExactly("CatatKehadiran");
    }
}
