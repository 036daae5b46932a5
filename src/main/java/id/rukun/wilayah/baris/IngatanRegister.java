package id.rukun.wilayah.baris;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has asked of the register: the same question is put to the database once. It ends with
 * the transaction, so that no other one and no other node can make it untrue, and is forgotten whenever this one
 * changes a dated row.
 */
public final class IngatanRegister {

    private IngatanRegister() {}

    /**
     * The answer given before in this transaction, else that of {@code tanya}; outside of one always the latter.
     *
     * @param pertanyaan what is asked, the day included; a record of its own kind
     */
    @SuppressWarnings("unchecked")
    public static <T> T ingat(Record pertanyaan, Supplier<T> tanya) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return tanya.get();
        }
        Object dahulu = ingatan().get(pertanyaan);
        if (dahulu != null) {
            return (T) dahulu;
        }
        // Asked before it is remembered: to ask may write what is pending, and so forget.
        T baru = tanya.get();
        ingatan().put(pertanyaan, baru);
        return baru;
    }

    /** The register changes. */
    public static void lupakan() {
        Ingatan ingatan = (Ingatan) TransactionSynchronizationManager.getResource(IngatanRegister.class);
        if (ingatan != null) {
            ingatan.isi.clear();
        }
    }

    /** What answers one kind of question changes. */
    public static void lupakan(Class<? extends Record> pertanyaan) {
        Ingatan ingatan = (Ingatan) TransactionSynchronizationManager.getResource(IngatanRegister.class);
        if (ingatan != null) {
            ingatan.isi.keySet().removeIf(pertanyaan::isInstance);
        }
    }

    private static Map<Record, Object> ingatan() {
        Ingatan ada = (Ingatan) TransactionSynchronizationManager.getResource(IngatanRegister.class);
        if (ada == null) {
            ada = new Ingatan();
            TransactionSynchronizationManager.registerSynchronization(ada);
            TransactionSynchronizationManager.bindResource(IngatanRegister.class, ada);
        }
        return ada.isi;
    }

    /** Steps aside with its transaction while another one runs in between. */
    private static final class Ingatan implements TransactionSynchronization {

        private final Map<Record, Object> isi = new HashMap<>();

        /** It ends before anybody who begins another transaction when this one is over: that one is not its own. */
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        /** What is changed in between by another transaction is asked anew. */
        @Override
        public void suspend() {
            isi.clear();
            TransactionSynchronizationManager.unbindResource(IngatanRegister.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(IngatanRegister.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(IngatanRegister.class);
        }
    }
}
