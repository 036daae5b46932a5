package id.rukun.berkas.saksi;

import id.rukun.berkas.rantai.BarisSaksi;
import id.rukun.berkas.rantai.CatatanRegister;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.KepalaBerkas;
import id.rukun.berkas.rantai.MasaSimpan;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.berkas.rantai.Rantai;
import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.segel.KunciSegelTidakDikenalException;
import id.rukun.berkas.segel.Penyegel;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Ends each transaction: rows under the chain that it wrote or changed get their digests into the dossier, one entry per
 * case, and the heads that it moved are sealed, once each. A head whose seal does not hold is not sealed again: what was
 * altered would look whole from then on. One that an unknown key sealed is not written to at all: nobody here can say
 * whether it is whole.
 */
@Component
public class Penyaksi implements PostInsertEventListener, PostUpdateEventListener, PreDeleteEventListener {

    private static final Logger LOG = LoggerFactory.getLogger(Penyaksi.class);

    private final Map<SharedSessionContractImplementor, Catatan> berjalan = new ConcurrentHashMap<>();
    private final EntityManager entities;
    private final SaksiRegister register;
    private final Rantai rantai;
    private final MasaSimpan masaSimpan;
    private final Penyegel penyegel;
    private final Clock jam;

    Penyaksi(EntityManagerFactory pabrik, EntityManager entities, SaksiRegister register, Rantai rantai,
            MasaSimpan masaSimpan, Penyegel penyegel, Clock jam) {
        this.entities = entities;
        this.register = register;
        this.rantai = rantai;
        this.masaSimpan = masaSimpan;
        this.penyegel = penyegel;
        this.jam = jam;
        EventListenerRegistry pendengar = pabrik.unwrap(SessionFactoryImplementor.class).getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        pendengar.appendListeners(EventType.POST_INSERT, this);
        pendengar.appendListeners(EventType.POST_UPDATE, this);
        pendengar.appendListeners(EventType.PRE_DELETE, this);
    }

    /**
     * A writer holds a head that nothing was written behind yet: now it is known whether its seal held.
     *
     * @throws KunciSegelTidakDikenalException if the key that sealed it is not configured
     */
    public void dipegang(KepalaBerkas kepala) {
        catatan().segelSah.computeIfAbsent(kepala.kasusId(), id -> sah(kepala));
    }

    /** A case was opened: its chain begins here. */
    public void dibuka(String kasusId) {
        catatan().segelSah.put(kasusId, true);
    }

    /** Older digests of a case are erased: all its rows are vouched for anew. */
    public void saksikanSemua(String kasusId) {
        catatan().semua.add(kasusId);
    }

    @Override
    public void onPostInsert(PostInsertEvent peristiwa) {
        catat(peristiwa.getSession(), peristiwa.getEntity(), peristiwa.getId(), peristiwa.getPersister());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent peristiwa) {
        catat(peristiwa.getSession(), peristiwa.getEntity(), peristiwa.getId(), peristiwa.getPersister());
    }

    @Override
    public boolean onPreDelete(PreDeleteEvent peristiwa) {
        // Once the row is gone nobody knows whose case it was.
        register.tabel(peristiwa.getPersister().getMappedClass())
                .ifPresent(tabel -> register.baca(tabel, Set.of(peristiwa.getId().toString()))
                        .forEach(baris -> catatan(peristiwa.getSession()).hilang.add(baris)));
        return false;
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void catat(EventSource sesi, Object entitas, Object id, EntityPersister persister) {
        if (entitas instanceof KepalaBerkas) {
            catatan(sesi).kepala.add(id.toString());
        } else {
            register.tabel(persister.getMappedClass()).ifPresent(tabel -> catatan(sesi).baris
                    .computeIfAbsent(tabel, t -> new LinkedHashSet<>()).add(id.toString()));
        }
    }

    private Catatan catatan() {
        return catatan(entities.unwrap(EventSource.class));
    }

    private Catatan catatan(EventSource sesi) {
        return berjalan.computeIfAbsent(sesi, baru -> {
            sesi.getActionQueue().registerProcess(this::akhiri);
            sesi.getActionQueue().registerProcess((berhasil, s) -> berjalan.remove(s));
            return new Catatan();
        });
    }

    private void akhiri(SharedSessionContractImplementor sesi) {
        Catatan catatan = berjalan.get(sesi);
        perKasus(catatan).forEach((kasusId, isi) -> saksikan(catatan, kasusId, isi));
        catatan.kepala.addAll(rantai.tuntaskan());
        catatan.kepala.forEach(kasusId -> segel(catatan, kasusId));
        // The commit's own flush is over.
        entities.flush();
    }

    /**
     * A row that was taken over with the register belongs to no case: no chain vouches for it. In the order of the cases'
     * ids: two transactions that have written to the same cases must not block each other.
     */
    private Map<String, CatatanRegister> perKasus(Catatan catatan) {
        Map<String, Collection<BarisSaksi>> ada = new TreeMap<>();
        catatan.semua.forEach(kasusId -> ada.put(kasusId, register.milik(kasusId)));
        catatan.baris.forEach((tabel, id) -> register.baca(tabel, id).stream()
                .filter(baris -> baris.kasusId() != null && !catatan.semua.contains(baris.kasusId()))
                .forEach(baris -> ada.computeIfAbsent(baris.kasusId(), k -> new ArrayList<>()).add(baris)));
        Map<String, List<CatatanRegister.Sidik>> hilang = new TreeMap<>();
        catatan.hilang.stream().filter(baris -> baris.kasusId() != null).forEach(baris -> hilang.computeIfAbsent(baris.kasusId(), k -> new ArrayList<>())
                .add(new CatatanRegister.Sidik(baris.tabel().tabel(), baris.id(), null, null)));
        Set<String> kasus = new TreeSet<>(ada.keySet());
        kasus.addAll(hilang.keySet());
        Map<String, CatatanRegister> hasil = new LinkedHashMap<>();
        kasus.forEach(id -> hasil.put(id,
                CatatanRegister.atas(ada.getOrDefault(id, List.of()), hilang.getOrDefault(id, List.of()))));
        return hasil;
    }

    private void saksikan(Catatan catatan, String kasusId, CatatanRegister isi) {
        KepalaBerkas kepala = kepala(kasusId);
        if (kepala == null) {
            LOG.error("Case {} has no head: its rows cannot be vouched for", kasusId);
            return;
        }
        catatan.segelSah.computeIfAbsent(kasusId, id -> sah(kepala));
        boolean semua = catatan.semua.contains(kasusId);
        Instant waktu = Instant.now(jam);
        rantai.sambung(kepala, new Rantai.Baru(JenisEntri.REGISTER, Pelaku.SISTEM,
                semua ? CatatanRegister.SESUDAH_PENGHAPUSAN : null, isi), waktu,
                semua ? null : masaSimpan.batas(kepala, waktu));
    }

    private void segel(Catatan catatan, String kasusId) {
        KepalaBerkas kepala = kepala(kasusId);
        if (catatan.segelSah.computeIfAbsent(kasusId, id -> sah(kepala))) {
            kepala.disegel(penyegel.segel(kepala.pesan()));
        } else {
            LOG.error("The seal of case {} does not hold; it is not sealed again", kasusId);
        }
    }

    private boolean sah(KepalaBerkas kepala) {
        String kunci = kepala.segel().kunci();
        if (kunci != null && !penyegel.dikenal(kunci)) {
            LOG.error("The head of case {} is sealed with the key {}, which is not configured", kepala.kasusId(), kunci);
            throw KunciSegelTidakDikenalException.saatMenulis(kepala.nomorKasus(), kunci);
        }
        return penyegel.sah(kepala.segel(), kepala.pesan());
    }

    private KepalaBerkas kepala(String kasusId) {
        return entities.find(KepalaBerkas.class, kasusId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What one transaction has done so far. */
    private static final class Catatan {

        private final Map<TabelSaksi, Set<String>> baris = new LinkedHashMap<>();
        private final Set<BarisSaksi> hilang = new LinkedHashSet<>();
        private final Set<String> semua = new TreeSet<>();
        private final Set<String> kepala = new TreeSet<>();
        private final Map<String, Boolean> segelSah = new HashMap<>();
    }
}
