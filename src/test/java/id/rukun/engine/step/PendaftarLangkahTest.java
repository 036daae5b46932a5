package id.rukun.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/** A step that no model could run fails at start, in words. */
class PendaftarLangkahTest {

    @Test
    @DisplayName("setiap metode yang sah menjadi komponen dengan nama pada model")
    void terdaftar() {
        assertThat(daftarkan(Sah.class).getBeanNamesForType(LangkahDelegate.class))
                .containsExactlyInAnyOrder("ujiTanya", "ujiPeriksa", "ujiCatat");
    }

    @Test
    @DisplayName("metode dengan bentuk lain ditolak saat mulai")
    void bentukLain() {
        assertThatThrownBy(() -> daftarkan(PertanyaanYangMenulis.class))
                .hasMessageContaining("PertanyaanYangMenulis.tanya tidak dapat menjadi langkah");
        assertThatThrownBy(() -> daftarkan(JawabanBukanEnum.class)).hasMessageContaining("JawabanBukanEnum.tanya");
        assertThatThrownBy(() -> daftarkan(TanpaJawaban.class)).hasMessageContaining("TanpaJawaban.tanya");
        assertThatThrownBy(() -> daftarkan(TanpaMasukan.class)).hasMessageContaining("TanpaMasukan.catat");
    }

    @Test
    @DisplayName("langkah tidak membuka transaksi sendiri")
    void tanpaTransaksi() {
        assertThatThrownBy(() -> daftarkan(Bertransaksi.class))
                .hasMessage("Bertransaksi.catat: langkah tidak boleh bertanda @Transactional.");
    }

    @Test
    @DisplayName("satu nama untuk dua langkah ditolak")
    void senama() {
        assertThatThrownBy(() -> daftarkan(Senama.class)).hasMessage("Dua komponen bernama ujiSama.");
    }

    @Test
    @DisplayName("yang dilempar metode sampai sebagai dirinya sendiri")
    void lemparan() throws Exception {
        MetodeDelegate langkah = new MetodeDelegate(null, new Sah(), Sah.class.getDeclaredMethod("catat", Langkah.class));
        assertThatThrownBy(() -> langkah.jalankan(null)).isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("ditolak");
    }

    private static DefaultListableBeanFactory daftarkan(Class<?> kelas) {
        DefaultListableBeanFactory komponen = new DefaultListableBeanFactory();
        komponen.registerBeanDefinition("uji", new AnnotatedGenericBeanDefinition(kelas));
        new PendaftarLangkah().postProcessBeanDefinitionRegistry(komponen);
        return komponen;
    }

    enum Arah { YA, TIDAK }

    static class Sah {
        @TugasModel("ujiTanya")
        @Jawaban("arah")
        Arah tanya(Pertanyaan pertanyaan) {
            return Arah.YA;
        }

        @TugasModel("ujiPeriksa")
        void periksa(Pertanyaan pertanyaan) {}

        @TugasModel("ujiCatat")
        void catat(Langkah langkah) {
            throw new UnsupportedOperationException("ditolak");
        }
    }

    static class PertanyaanYangMenulis {
        @TugasModel("ujiTanya")
        @Jawaban("arah")
        Arah tanya(Langkah langkah) {
            return Arah.YA;
        }
    }

    static class JawabanBukanEnum {
        @TugasModel("ujiTanya")
        @Jawaban("arah")
        String tanya(Pertanyaan pertanyaan) {
            return "YA";
        }
    }

    static class TanpaJawaban {
        @TugasModel("ujiTanya")
        Arah tanya(Pertanyaan pertanyaan) {
            return Arah.YA;
        }
    }

    static class TanpaMasukan {
        @TugasModel("ujiCatat")
        void catat() {}
    }

    @Transactional
    static class Bertransaksi {
        @TugasModel("ujiCatat")
        void catat(Langkah langkah) {}
    }

    static class Senama {
        @TugasModel("ujiSama")
        void catat(Langkah langkah) {}

        @TugasModel("ujiSama")
        void lagi(Langkah langkah) {}
    }
}
