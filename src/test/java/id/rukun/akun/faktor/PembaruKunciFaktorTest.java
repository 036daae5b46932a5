package id.rukun.akun.faktor;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.UjiAplikasi;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a start no second factor needs an earlier key. */
@UjiAplikasi
class PembaruKunciFaktorTest {

    private static final byte[] RAHASIA = "dua puluh byte acak!".getBytes(StandardCharsets.US_ASCII);

    @Autowired private FaktorKeduaRepository faktor;

    @AfterEach
    void hapus() {
        List.of("uji.berlaku", "uji.diubah", "uji.asing").forEach(akun -> faktor.findByKunciTerbuka(akun).ifPresent(faktor::delete));
    }

    @Test
    @DisplayName("yang disandikan dengan kunci lama disandikan lagi dengan yang sekarang; yang rusak, dan yang kuncinya asing, tetap")
    void sandikanLagi() {
        String kunciLama = PenyandiRahasia.baru();
        String kunci = PenyandiRahasia.baru();
        PenyandiRahasia lama = new PenyandiRahasia(kunciLama, "", "");
        String asing = new PenyandiRahasia(PenyandiRahasia.baru(), "", "").sandikan("uji.asing", RAHASIA);
        simpan("uji.berlaku", lama.sandikan("uji.berlaku", RAHASIA));
        simpan("uji.diubah", lama.sandikan("orang.lain", RAHASIA));
        simpan("uji.asing", asing);

        new PembaruKunciFaktor(faktor, new PenyandiRahasia(kunci, "", kunciLama)).run(null);

        PenyandiRahasia hanyaBaru = new PenyandiRahasia(kunci, "", "");
        assertThat(Arrays.equals(hanyaBaru.buka("uji.berlaku", rahasia("uji.berlaku")), RAHASIA)).isTrue();
        assertThat(hanyaBaru.dikenal(PenyandiRahasia.idKunci(rahasia("uji.diubah")))).isFalse();
        assertThat(rahasia("uji.asing")).isEqualTo(asing);
        String kini = rahasia("uji.berlaku");
        new PembaruKunciFaktor(faktor, new PenyandiRahasia(kunci, "", kunciLama)).run(null);
        assertThat(rahasia("uji.berlaku")).as("once").isEqualTo(kini);
        assertThat(faktor.sandikanLagi(faktor.findByKunciTerbuka("uji.berlaku").orElseThrow().id(), "yang lain", "x")).isZero();
    }

    private void simpan(String akun, String tersandi) {
        FaktorKedua satu = new FaktorKedua(akun, tersandi, 0, Instant.now());
        satu.pasang(0, Instant.now());
        faktor.saveAndFlush(satu);
    }

    private String rahasia(String akun) {
        return faktor.findByKunciTerbuka(akun).orElseThrow().rahasia();
    }
}
