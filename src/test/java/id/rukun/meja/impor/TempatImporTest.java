package id.rukun.meja.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class TempatImporTest {

    private static final Runnable DIAM = () -> { };

    @Test
    @DisplayName("yang menunggu giliran satu pemerintah tidak menutup tempat pemerintah lain; yang keempat ditolak; sesudahnya semua dapat giliran")
    void satuTempatSatuPemerintah() throws Exception {
        TempatImpor tempat = new TempatImpor(Duration.ofSeconds(20));
        CountDownLatch lanjut = new CountDownLatch(1);
        CountDownLatch menunggu = new CountDownLatch(2);
        CompletableFuture<String> satu = jalan(tempat, menunggu, lanjut);
        CompletableFuture<String> dua = jalan(tempat, menunggu, lanjut);
        CompletableFuture<String> tiga = jalan(tempat, menunggu, lanjut);
        assertThat(menunggu.await(10, TimeUnit.SECONDS)).as("two wait").isTrue();
        assertThat(tempat.pada("banjar", DIAM, () -> "banjar")).isEqualTo("banjar");
        assertThat(tempat.pada("bukittinggi", DIAM, () -> "bukittinggi")).isEqualTo("bukittinggi");
        assertThatThrownBy(() -> tempat.pada("dki", DIAM, () -> "dki")).isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("429").hasMessageContaining("di pemerintah daerah yang sama sedang mengimpor");
        lanjut.countDown();
        for (CompletableFuture<String> masing : List.of(satu, dua, tiga)) {
            assertThat(masing.get(10, TimeUnit.SECONDS)).isEqualTo("dki");
        }
        assertThat(tempat.pada("dki", DIAM, () -> "lagi")).isEqualTo("lagi");
    }

    @Test
    @DisplayName("yang gagal melepaskan tempatnya; yang terlalu lama menunggu diberi tahu")
    void dilepaskan() throws Exception {
        TempatImpor tempat = new TempatImpor(Duration.ofMillis(20));
        for (int kali = 0; kali < 5; kali++) {
            assertThatThrownBy(() -> tempat.pada("dki", DIAM, () -> {
                throw new IllegalStateException("mati lampu");
            })).hasMessage("mati lampu");
        }
        CountDownLatch lanjut = new CountDownLatch(1);
        CountDownLatch mulai = new CountDownLatch(1);
        CompletableFuture<String> lama = CompletableFuture.supplyAsync(() -> tempat.pada("dki", DIAM, () -> tahan(mulai, lanjut)));
        assertThat(mulai.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> tempat.pada("dki", DIAM, () -> "dki")).hasMessageContaining("belum selesai");
        lanjut.countDown();
        assertThat(lama.get(10, TimeUnit.SECONDS)).isEqualTo("dki");
    }

    private static CompletableFuture<String> jalan(TempatImpor tempat, CountDownLatch menunggu, CountDownLatch lanjut) {
        return CompletableFuture.supplyAsync(() -> tempat.pada("dki", menunggu::countDown, () -> tahan(new CountDownLatch(1), lanjut)),
                kerja -> new Thread(kerja).start());
    }

    private static String tahan(CountDownLatch mulai, CountDownLatch lanjut) {
        mulai.countDown();
        try {
            lanjut.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "dki";
    }
}
