package id.rukun.wilayah.baris;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.wilayah.AtributUnit;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class IngatanRegisterTest {

    private record Tanya(String unit) {}

    private record TanyaLain(String unit) {}

    private int ditanyakan;

    @BeforeEach
    void mulai() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void akhiri() {
        selesai();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    @DisplayName("pertanyaan yang sama diajukan sekali dalam satu transaksi")
    void sekali() {
        assertThat(List.of(tanya("a"), tanya("a"), tanya("b"))).containsExactly(1, 1, 2);
    }

    @Test
    @DisplayName("perubahan pada register melupakan semuanya, sebelum ditulis ke basis data")
    void lupa() {
        tanya("a");
        Unit unit = Unit.baru(JenisUnit.KOTA, "dki", Set.of(), LocalDate.of(2000, 1, 1));
        AtributUnit.bernama(unit, "31", "Uji", null, Instant.EPOCH).akhiri(LocalDate.of(2026, 1, 1));
        assertThat(tanya("a")).isEqualTo(2);
    }

    @Test
    @DisplayName("perubahan yang menyangkut satu jenis pertanyaan melupakan jenis itu saja")
    void lupaSejenis() {
        tanya("a");
        IngatanRegister.ingat(new TanyaLain("a"), () -> "dahulu");
        IngatanRegister.lupakan(TanyaLain.class);
        assertThat(tanya("a")).isEqualTo(1);
        assertThat(IngatanRegister.ingat(new TanyaLain("a"), () -> "kini")).isEqualTo("kini");
    }

    @Test
    @DisplayName("transaksi yang berjalan di sela tidak memakai ingatan ini, dan sesudahnya semuanya ditanyakan lagi")
    void disela() {
        tanya("a");
        List<TransactionSynchronization> luar = TransactionSynchronizationManager.getSynchronizations();
        luar.forEach(TransactionSynchronization::suspend);
        assertThat(TransactionSynchronizationManager.getResourceMap()).doesNotContainKey(IngatanRegister.class);
        luar.forEach(TransactionSynchronization::resume);
        assertThat(tanya("a")).isEqualTo(2);
    }

    @Test
    @DisplayName("dengan transaksinya ingatan berakhir; di luar transaksi tidak ada yang diingat")
    void berakhir() {
        tanya("a");
        selesai();
        TransactionSynchronizationManager.clearSynchronization();
        assertThat(List.of(tanya("a"), tanya("a"))).containsExactly(2, 3);
    }

    private int tanya(String unit) {
        return IngatanRegister.ingat(new Tanya(unit), () -> ++ditanyakan);
    }

    private static void selesai() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(s -> s.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        }
    }
}
