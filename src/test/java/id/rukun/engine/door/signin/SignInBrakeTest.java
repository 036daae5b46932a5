package id.rukun.engine.door.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.door.signin.SignInBrake.HasilMasuk;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who guesses is slowed, and nobody else: a clock that the test moves, no waiting. */
class SignInBrakeTest {

    private static final Duration SEPEREMPAT_DETIK = Duration.ofMillis(250);
    private static final String KANTOR = "10.0.0.7";

    private final AtomicLong saat = new AtomicLong(1);
    private final SignInBrake rem = new SignInBrake(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return saat.get();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    });

    @Test
    @DisplayName("empat sandi salah tiap detik selama satu jam: yang menebak diperiksa sekali tiap dua puluh detik")
    void penebakDiperlambat() {
        int diperiksa = tebak(Duration.ofHours(1), percobaan("lurah", KANTOR, "penebak", null));
        assertThat(diperiksa).isBetween(150, 190);
    }

    @Test
    @DisplayName("selagi orang menebak, masuk dengan sandi benar: rekan sekantor, pemilik dari tempat lain, pemilik di "
            + "peramban yang pernah ia pakai, dan pemilik dengan peramban lain di kantor itu")
    void yangLainTidakDiperlambat() {
        tebak(Duration.ofSeconds(605), percobaan("lurah", KANTOR, "penebak", null));

        assertThat(masuk(percobaan("lurah", KANTOR, "penebak", null))).isEqualTo(HasilMasuk.DITUNDA);
        assertThat(List.of(percobaan("petugas", KANTOR, "penebak", null),
                percobaan("lurah", "10.0.0.8", "penebak", null),
                percobaan("lurah", KANTOR, "penebak", "peramban-lurah"),
                percobaan("lurah", KANTOR, "peramban", null)))
                .allSatisfy(siapa -> assertThat(masuk(siapa)).isEqualTo(HasilMasuk.COCOK));
    }

    @Test
    @DisplayName("penebak yang berganti-ganti nama peramban tidak lebih cepat daripada batas alamatnya")
    void bergantiCiri() {
        int diperiksa = 0;
        for (int i = 0; i < 14_400; i++) {
            diperiksa += salah(percobaan("lurah", KANTOR, "penebak " + i, null)) == HasilMasuk.SALAH ? 1 : 0;
            saat.addAndGet(SEPEREMPAT_DETIK.toNanos());
        }
        assertThat(diperiksa).isBetween(200, 260);
    }

    @Test
    @DisplayName("peramban yang dikenal tidak memberi pemegangnya tebakan tanpa batas")
    void perambanDikenal() {
        assertThat(tebak(Duration.ofMinutes(1), percobaan("lurah", KANTOR, "x", "kue-curian"))).isBetween(30, 45);
    }

    @Test
    @DisplayName("sepuluh tebakan serentak diperlambat seperti sepuluh berturut-turut")
    void serentak() throws Exception {
        AtomicInteger diperiksa = new AtomicInteger();
        CyclicBarrier mulai = new CyclicBarrier(10);
        ExecutorService orang = Executors.newFixedThreadPool(10);
        try {
            List<CompletableFuture<HasilMasuk>> hasil = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                hasil.add(CompletableFuture.supplyAsync(() -> {
                    try {
                        mulai.await();
                        return rem.coba(percobaan("lurah", KANTOR, "penebak", null), () -> {
                            diperiksa.incrementAndGet();
                            Thread.yield();
                            return false;
                        });
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }, orang));
            }
            assertThat(hasil.stream().map(CompletableFuture::join).filter(h -> h == HasilMasuk.SALAH)).hasSize(3);
            assertThat(diperiksa).hasValue(3);
        } finally {
            orang.shutdownNow();
        }
    }

    @Test
    @DisplayName("sandi yang benar tidak dihitung, berapa kali pun")
    void sandiBenar() {
        for (int i = 0; i < 1000; i++) {
            assertThat(masuk(percobaan("lurah", KANTOR, "program", null))).isEqualTo(HasilMasuk.COCOK);
        }
    }

    private int tebak(Duration lama, SignInAttempt percobaan) {
        int diperiksa = 0;
        for (long t = 0; t < lama.dividedBy(SEPEREMPAT_DETIK); t++) {
            diperiksa += salah(percobaan) == HasilMasuk.SALAH ? 1 : 0;
            saat.addAndGet(SEPEREMPAT_DETIK.toNanos());
        }
        return diperiksa;
    }

    private HasilMasuk salah(SignInAttempt percobaan) {
        return coba(percobaan, false);
    }

    private HasilMasuk masuk(SignInAttempt percobaan) {
        return coba(percobaan, true);
    }

    private HasilMasuk coba(SignInAttempt percobaan, boolean cocok) {
        try {
            return rem.coba(percobaan, () -> cocok);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignInAttempt percobaan(String akun, String alamat, String ciri, String peramban) {
        return new SignInAttempt(akun, alamat, ciri, peramban);
    }
}
