package id.rukun.isian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contoh.bukanrecord.Kelas;
import contoh.isian.Hasil;
import contoh.isian.Undangan;
import contoh.kembar.UndanganA;
import contoh.kembar.UndanganB;
import org.junit.jupiter.api.Test;

class KamusIsianTest {

    @Test
    void setiapFormulirDitemukanMenurutKuncinya() {
        KamusIsian kamus = new KamusIsian("contoh.isian");

        assertThat(kamus.cari("undangan")).contains(Undangan.class);
        assertThat(kamus.cari("lain")).isEmpty();
        assertThat(kamus.semua()).containsOnlyKeys("hasil", "undangan").containsValue(Hasil.class);
    }

    @Test
    void kunciKembarMenghentikanStartDanMenyebutKeduanya() {
        assertThatThrownBy(() -> new KamusIsian("contoh.kembar"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("undangan", UndanganA.class.getName(), UndanganB.class.getName());
    }

    @Test
    void yangBukanRecordMenghentikanStart() {
        assertThatThrownBy(() -> new KamusIsian("contoh.bukanrecord"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Kelas.class.getName());
    }
}
