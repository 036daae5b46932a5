package id.rukun.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

class KamusTanyaBalikTest {

    record FormulirUji(String isi) {}

    record FormulirLain(String isi) {}

    @Test
    @DisplayName("metode yang bertanda ditemukan menurut formulirnya")
    void ditemukan() {
        KamusTanyaBalik kamus = kamus(BertanyaBalik.class);
        assertThat(kamus.ada(FormulirUji.class)).isTrue();
        assertThat(kamus.ada(FormulirLain.class)).isFalse();
    }

    @Test
    @DisplayName("metode dengan bentuk lain ditolak saat mulai")
    void bentukLain() {
        assertThatThrownBy(() -> kamus(TanyaTanpaPertanyaan.class)).hasMessageContaining("menerima Pertanyaan");
        assertThatThrownBy(() -> kamus(JawabanBukanDaftar.class)).hasMessageContaining("mengembalikan daftar TanyaBalik");
        assertThatThrownBy(() -> kamus(TanyaMelangkah.class)).hasMessageContaining("menerima Pertanyaan");
    }

    private static KamusTanyaBalik kamus(Class<?> kelas) {
        DefaultListableBeanFactory komponen = new DefaultListableBeanFactory();
        komponen.registerBeanDefinition("uji", new RootBeanDefinition(kelas));
        KamusTanyaBalik kamus = new KamusTanyaBalik(komponen, null);
        kamus.afterSingletonsInstantiated();
        return kamus;
    }

    static class BertanyaBalik {
        @SebelumDikirim(FormulirUji.class)
        List<TanyaBalik> tanya(Pertanyaan pertanyaan) {
            return List.of();
        }
    }

    static class TanyaTanpaPertanyaan {
        @SebelumDikirim(FormulirUji.class)
        List<TanyaBalik> tanya() {
            return List.of();
        }
    }

    static class JawabanBukanDaftar {
        @SebelumDikirim(FormulirUji.class)
        String tanya(Pertanyaan pertanyaan) {
            return "";
        }
    }

    static class TanyaMelangkah {
        @SebelumDikirim(FormulirUji.class)
        List<TanyaBalik> tanya(Langkah langkah) {
            return List.of();
        }
    }
}
