package id.rukun.wilayah;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has read of single units, by the day asked for. It ends with the transaction, so that no
 * other one and no other node can make it untrue, and is forgotten whenever this one changes an attribute.
 */
class IngatanUnit {

    /** Within one transaction the register answers the same question once. */
    static Cabang ingat(String unitId, LocalDate hari, Supplier<Cabang> tanya) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return tanya.get();
        }
        Pertanyaan pertanyaan = new Pertanyaan(unitId, hari);
        Cabang dahulu = ingatan().get(pertanyaan);
        if (dahulu != null) {
            return dahulu;
        }
        // The answer is found first: to ask may write what is pending, and so forget.
        Cabang baru = tanya.get();
        ingatan().put(pertanyaan, baru);
        return baru;
    }

    @PrePersist
    @PreUpdate
    @PreRemove
    void lupakan(Object atribut) {
        Ingatan ingatan = (Ingatan) TransactionSynchronizationManager.getResource(IngatanUnit.class);
        if (ingatan != null) {
            ingatan.isi.clear();
        }
    }

    private static Map<Pertanyaan, Cabang> ingatan() {
        Ingatan ada = (Ingatan) TransactionSynchronizationManager.getResource(IngatanUnit.class);
        if (ada == null) {
            ada = new Ingatan();
            TransactionSynchronizationManager.bindResource(IngatanUnit.class, ada);
            TransactionSynchronizationManager.registerSynchronization(ada);
        }
        return ada.isi;
    }

    private record Pertanyaan(String unitId, LocalDate hari) {}

    /** Steps aside with its transaction while another one runs in between. */
    private static final class Ingatan implements TransactionSynchronization {

        private final Map<Pertanyaan, Cabang> isi = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(IngatanUnit.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(IngatanUnit.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(IngatanUnit.class);
        }
    }
}
