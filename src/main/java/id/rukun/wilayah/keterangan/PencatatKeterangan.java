package id.rukun.wilayah.keterangan;

import id.rukun.wilayah.Ketetanggaan;
import id.rukun.wilayah.Pasangan;
import id.rukun.wilayah.baris.BarisBerlaku;
import id.rukun.wilayah.keterangan.KeteranganDiubah.TabelKeterangan;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is declared of an RT or RW, for a case and in its transaction, and undoes it by new rows. Whoever calls has asked
 * whether it may be, and holds the units.
 */
@Service
@Transactional(readOnly = true)
public class PencatatKeterangan {

    /** Stands for a change that no case of the register has made. */
    public static final String BUKAN_KASUS = "";

    private static final Map<TabelKeterangan, Class<? extends BarisBerlaku>> ENTITAS = Map.of(TabelKeterangan.BATAS, BatasUnit.class,
            TabelKeterangan.JUMLAH_KK, JumlahKkUnit.class, TabelKeterangan.TETANGGA, Ketetanggaan.class);

    private final EntityManager entities;
    private final Clock clock;

    PencatatKeterangan(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Ids of the units that border on a unit. */
    public Set<String> tetangga(String unitId) {
        return terbuka(TabelKeterangan.TETANGGA, unitId).map(b -> ((Ketetanggaan) b).pasangan())
                .map(p -> p.a().equals(unitId) ? p.b() : p.a()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Since when what is declared of one kind holds, the latest; empty where nothing is. */
    public Optional<LocalDate> sejak(String unitId, boolean batas) {
        return terbuka(batas ? TabelKeterangan.BATAS : TabelKeterangan.JUMLAH_KK, unitId).map(BarisBerlaku::mulai).findFirst();
    }

    private Stream<? extends BarisBerlaku> terbuka(TabelKeterangan tabel, String unitId) {
        String syarat = tabel == TabelKeterangan.TETANGGA ? "(b.unitA = :unit or b.unitB = :unit)" : "b.unitId = :unit";
        return entities.createQuery("select b from " + ENTITAS.get(tabel).getSimpleName() + " b where " + syarat
                + " and b.sampai is null", ENTITAS.get(tabel)).setParameter("unit", unitId).getResultList().stream();
    }

    /** Where a unit ends, since a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void batas(String kasusId, String unitId, String batas, LocalDate mulai) {
        ganti(kasusId, TabelKeterangan.BATAS, unitId, new BatasUnit(unitId, batas, mulai, saat()));
    }

    /** How many family cards an RT has, as it is declared, since a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void jumlahKk(String kasusId, String unitId, int jumlah, LocalDate mulai) {
        ganti(kasusId, TabelKeterangan.JUMLAH_KK, unitId, new JumlahKkUnit(unitId, jumlah, mulai, saat()));
    }

    private void ganti(String kasusId, TabelKeterangan tabel, String unitId, BarisBerlaku baru) {
        tutup(kasusId, terbuka(tabel, unitId).toList(), baru.mulai());
        buka(kasusId, baru);
    }

    /** A unit borders on others since a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bertetangga(String kasusId, String unitId, Collection<String> lain, LocalDate mulai) {
        Set<String> sudah = tetangga(unitId);
        lain.stream().distinct().filter(satu -> !sudah.contains(satu)).sorted()
                .forEach(satu -> buka(kasusId, Ketetanggaan.sejak(new Pasangan(unitId, satu), mulai, saat())));
    }

    /** A unit does not border on others since a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tidakBertetangga(String kasusId, String unitId, Collection<String> lain, LocalDate mulai) {
        tutup(kasusId, terbuka(TabelKeterangan.TETANGGA, unitId).filter(b -> lain.contains(((Ketetanggaan) b).pasangan().a())
                || lain.contains(((Ketetanggaan) b).pasangan().b())).toList(), mulai);
    }

    private void tutup(String kasusId, List<? extends BarisBerlaku> lama, LocalDate mulai) {
        int urutan = berikutnya(kasusId);
        for (BarisBerlaku satu : lama) {
            entities.persist(new KeteranganDiubah(kasusId, ++urutan, satu, false));
            satu.akhiri(mulai);
        }
        // The old rows give up their open keys before others take them.
        entities.flush();
    }

    private void buka(String kasusId, BarisBerlaku baru) {
        entities.persist(baru);
        entities.persist(new KeteranganDiubah(kasusId, berikutnya(kasusId) + 1, baru, true));
        entities.flush();
    }

    private int berikutnya(String kasusId) {
        return entities.createQuery("select count(d) from KeteranganDiubah d where d.kasusId = :kasus", Long.class)
                .setParameter("kasus", kasusId).getSingleResult().intValue();
    }

    private Instant saat() {
        return clock.instant();
    }

    private List<KeteranganDiubah> semua(String kasusId) {
        return entities.createQuery("select d from KeteranganDiubah d where d.kasusId = :kasus order by d.urutan", KeteranganDiubah.class)
                .setParameter("kasus", kasusId).getResultList();
    }

    /**
     * What rests on what a case has changed: id of the case that has changed it again, {@link #BUKAN_KASUS} for an import or a
     * procedure; empty where nothing does.
     */
    public Optional<String> bertumpu(String kasusId) {
        List<KeteranganDiubah> milik = semua(kasusId);
        Set<String> harap = milik.stream().filter(KeteranganDiubah::dibuka).map(KeteranganDiubah::isi).collect(Collectors.toSet());
        Set<String> kini = kini(milik).map(b -> new KeteranganDiubah(BUKAN_KASUS, 0, b, true).isi()).collect(Collectors.toSet());
        return harap.equals(kini) ? Optional.empty() : Optional.of(entities.createQuery("""
                select d.kasusId from KeteranganDiubah d join Kasus k on k.id = d.kasusId
                where d.kasusId <> :kasus and d.unitId in :unit
                  and k.dibukaPada > (select a.dibukaPada from Kasus a where a.id = :kasus) order by k.dibukaPada desc, k.nomor desc""",
                String.class).setParameter("kasus", kasusId)
                .setParameter("unit", milik.stream().map(KeteranganDiubah::unitId).collect(Collectors.toSet())).setMaxResults(1)
                .getResultStream().findFirst().orElse(BUKAN_KASUS));
    }

    /** The open rows about the same as those that a case has changed: of neighbours the same pairs. */
    private Stream<? extends BarisBerlaku> kini(List<KeteranganDiubah> milik) {
        return milik.stream().flatMap(d -> terbuka(d.tabel(), d.unitId()).filter(b -> d.tetanggaId() == null
                || ((Ketetanggaan) b).pasangan().b().equals(d.tetanggaId()) || ((Ketetanggaan) b).pasangan().a().equals(d.tetanggaId())))
                .distinct();
    }

    /**
     * What undoing a case does to one declared fact.
     *
     * @param berlakuLagi whether it holds again; otherwise it never came to hold
     * @param tetanggaId the neighbour; {@code null} for another fact
     * @param batas where the unit ends; {@code null} for another fact
     * @param jumlah number of cards; {@code null} for another fact
     */
    public record PemulihanKeterangan(boolean berlakuLagi, String unitId, String tetanggaId, String batas, Integer jumlah,
            LocalDate sejak) {}

    /** What undoing a case would do. */
    public List<PemulihanKeterangan> pemulihan(String kasusId) {
        return semua(kasusId).stream().map(d -> new PemulihanKeterangan(!d.dibuka(), d.unitId(), d.tetanggaId(), d.batas(), d.jumlah(),
                d.berlaku())).toList();
    }

    /** Undoes what a case has changed, for another one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void batalkan(String kasusId, String oleh) {
        List<KeteranganDiubah> milik = semua(kasusId);
        kini(milik).toList().forEach(b -> b.akhiri(b.mulai()));
        entities.flush();
        List<BarisBerlaku> lagi = new ArrayList<>();
        milik.stream().filter(d -> !d.dibuka()).forEach(d -> lagi.add(pulihkan(d)));
        entities.flush();
        lagi.forEach(b -> buka(oleh, b));
    }

    private BarisBerlaku pulihkan(KeteranganDiubah d) {
        BarisBerlaku baru = switch (d.tabel()) {
            case BATAS -> new BatasUnit(d.unitId(), d.batas(), d.berlaku(), saat());
            case JUMLAH_KK -> new JumlahKkUnit(d.unitId(), d.jumlah(), d.berlaku(), saat());
            case TETANGGA -> Ketetanggaan.sejak(new Pasangan(d.unitId(), d.tetanggaId()), d.berlaku(), saat());
        };
        BarisBerlaku lama = entities.find(ENTITAS.get(d.tabel()), d.barisId());
        if (lama != null && lama.digantikanOleh() == null) {
            lama.alihkan(lama.mulai(), baru.id());
        }
        return baru;
    }
}
