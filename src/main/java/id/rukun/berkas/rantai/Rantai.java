package id.rukun.berkas.rantai;

import id.rukun.berkas.sidik.JsonKanonik;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends links to chains whose heads the caller holds. They go to the database together, when the transaction ends or
 * somebody in it wants to read them: one by one each question to the register in between would send them on.
 */
@Component
public class Rantai {

    private final KepalaBerkasRepository kepala;
    private final EntriBerkasRepository entri;
    private final IsiBerkasRepository isi;
    private final JsonKanonik json;

    Rantai(KepalaBerkasRepository kepala, EntriBerkasRepository entri, IsiBerkasRepository isi, JsonKanonik json) {
        this.kepala = kepala;
        this.entri = entri;
        this.isi = isi;
        this.json = json;
    }

    public EntriBerkas sambung(KepalaBerkas akhir, Baru apa, Instant waktu, LocalDate simpanSampai) {
        Sambungan sambungan = tertunda().sambungan(akhir);
        String garam = RantaiHash.garam();
        String teks = json.tulis(apa.isi());
        EntriBerkas baru = new EntriBerkas(UUID.randomUUID().toString(), apa.jenis(), waktu, apa.pelaku(),
                apa.aktivitas(), RantaiHash.digest(garam, teks), simpanSampai);
        baru.sambung(akhir.kasusId(), sambungan.urutan() + 1, sambungan.hash());
        sambungan.tambah(baru, new IsiBerkas(baru, garam, teks, simpanSampai));
        return baru;
    }

    /**
     * Hands over what was appended in this transaction, and moves the heads on.
     *
     * @return ids of the cases
     */
    public Set<String> tuntaskan() {
        Tertunda tertunda = (Tertunda) TransactionSynchronizationManager.getResource(Tertunda.class);
        if (tertunda == null) {
            return Set.of();
        }
        Map<String, Sambungan> semua = tertunda.ambil();
        semua.forEach((kasusId, sambungan) -> {
            entri.saveAll(sambungan.entri);
            isi.saveAll(sambungan.isi);
            // Who has cleared the session in between holds another object for the same head.
            kepala.findById(kasusId).orElseThrow().maju(sambungan.terakhir());
        });
        return new TreeSet<>(semua.keySet());
    }

    private static Tertunda tertunda() {
        Tertunda ada = (Tertunda) TransactionSynchronizationManager.getResource(Tertunda.class);
        if (ada == null) {
            ada = new Tertunda();
            TransactionSynchronizationManager.registerSynchronization(ada);
            TransactionSynchronizationManager.bindResource(Tertunda.class, ada);
        }
        return ada;
    }

    /** What an entry is to tell. */
    public record Baru(JenisEntri jenis, Pelaku pelaku, String aktivitas, Object isi) {}

    /** The links of one transaction; steps aside while another one runs in between. */
    private static final class Tertunda implements TransactionSynchronization {

        private Map<String, Sambungan> perKasus = new LinkedHashMap<>();

        private Sambungan sambungan(KepalaBerkas akhir) {
            return perKasus.computeIfAbsent(akhir.kasusId(), id -> new Sambungan(akhir));
        }

        private Map<String, Sambungan> ambil() {
            Map<String, Sambungan> semua = perKasus;
            perKasus = new LinkedHashMap<>();
            return semua;
        }

        /** It ends before anybody who begins another transaction when this one is over: that one is not its own. */
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Tertunda.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Tertunda.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Tertunda.class);
        }
    }

    /** The links that one chain is to get. */
    private static final class Sambungan {

        private final KepalaBerkas akhir;
        private final List<EntriBerkas> entri = new ArrayList<>();
        private final List<IsiBerkas> isi = new ArrayList<>();

        private Sambungan(KepalaBerkas akhir) {
            this.akhir = akhir;
        }

        private int urutan() {
            return entri.isEmpty() ? akhir.urutan() : terakhir().urutan();
        }

        private String hash() {
            return entri.isEmpty() ? akhir.hash() : terakhir().hash();
        }

        private EntriBerkas terakhir() {
            return entri.get(entri.size() - 1);
        }

        private void tambah(EntriBerkas baru, IsiBerkas isinya) {
            entri.add(baru);
            isi.add(isinya);
        }
    }
}
