package id.rukun.demo.timemachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rukun.PostgresUji;
import id.rukun.RukunApplication;
import id.rukun.demo.timemachine.TabelPengingat.BarisPengingat;
import id.rukun.hukum.ParameterHukum;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.WilayahSeeder;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A restart in the middle of the time: the machine's clock goes on, and nothing is called to mind twice. */
@Tag("panjang")
class MesinWaktuNyalaUlangIT {

    private final String database = PostgresUji.databaseBaru();
    private KelurahanUji kelurahan;
    private String nomor;
    private Instant mulai;
    private OffsetDateTime saatMati;

    @Test
    @DisplayName("dimatikan di antara pengingat: jam mesin tetap maju, tiap pengingat sekali")
    void jamDanPengingatBerlanjut() {
        dalam(aplikasi -> {
            JamRukun jam = aplikasi.getBean(JamRukun.class);
            mulai = jam.instant().truncatedTo(ChronoUnit.SECONDS);
            jam.bekukan(mulai);
            Panggung panggung = aplikasi.getBean(Panggung.class);
            kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
            nomor = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().nomor();
            saatMati = aplikasi.getBean(MesinWaktu.class).maju(Period.ofDays(10)).sampai();
        });

        dalam(aplikasi -> {
            MesinWaktu mesin = aplikasi.getBean(MesinWaktu.class);
            assertThat(Duration.between(saatMati, mesin.sekarang())).isBetween(Duration.ZERO, Duration.ofMinutes(5));
            mesin.maju(Period.ofDays(20));
            assertThat(TabelPengingat.tulis(terjadi(aplikasi))).isEqualTo(TabelPengingat.tulis(harapan(aplikasi)));
            dimatikanDiTengahJalan(aplikasi, mesin);
        });
    }

    private static void dimatikanDiTengahJalan(ConfigurableApplicationContext aplikasi, MesinWaktu mesin) {
        OffsetDateTime berangkat = mesin.sekarang();
        CompletableFuture<Throwable> perjalanan =
                CompletableFuture.supplyAsync(() -> catchThrowable(() -> mesin.maju(Period.ofYears(10))));
        while (!mesin.sekarang().isAfter(berangkat.plusDays(2)) && !perjalanan.isDone()) {
            Thread.onSpinWait();
        }
        aplikasi.close();
        assertThat(perjalanan.join()).isInstanceOf(MesinWaktuException.class);
    }

    private List<BarisPengingat> harapan(ConfigurableApplicationContext aplikasi) {
        return new TabelPengingat(aplikasi.getBean(ParameterHukum.class), mulai, mulai.plus(Duration.ofDays(30)))
                .tm11("ketua-rw-" + kelurahan.rwA, "lurah-" + kelurahan.id, pengawas())
                .tm11("ketua-rw-" + kelurahan.rwB, "lurah-" + kelurahan.id, pengawas()).baris();
    }

    private List<BarisPengingat> terjadi(ConfigurableApplicationContext aplikasi) {
        String kasusId = aplikasi.getBean(Panggung.class).kasus(nomor).id();
        return aplikasi.getBean(PemberitahuanService.class).kasus(kasusId).stream().map(BarisPengingat::dari).toList();
    }

    private static String pengawas() {
        return "pengawas-" + WilayahSeeder.idDariKode("31");
    }

    private void dalam(Consumer<ConfigurableApplicationContext> kerja) {
        Map<String, Object> properti = new HashMap<>(PostgresUji.properti(database));
        properti.put("server.port", 0);
        properti.put("camunda.bpm.job-execution.enabled", false);
        String[] argumen = properti.entrySet().stream().map(p -> "--" + p.getKey() + "=" + p.getValue())
                .toArray(String[]::new);
        try (ConfigurableApplicationContext aplikasi = new SpringApplicationBuilder(RukunApplication.class,
                Panggung.class).profiles("demo").run(argumen)) {
            try {
                kerja.accept(aplikasi);
            } finally {
                if (aplikasi.isActive()) {
                    aplikasi.getBean(JamRukun.class).pulihkan();
                }
            }
        }
    }
}
