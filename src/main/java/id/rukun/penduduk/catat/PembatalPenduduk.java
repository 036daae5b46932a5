package id.rukun.penduduk.catat;

import id.rukun.penduduk.Domisili;
import id.rukun.penduduk.KartuKeluarga;
import id.rukun.penduduk.KkDiUnit;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.StatusKk;
import id.rukun.penduduk.catat.BarisDiubah.TabelPenduduk;
import id.rukun.penduduk.keluarga.AnggotaKeluarga;
import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes what a case has changed in the register of residents: what it began never came to hold, and what it ended holds again
 * by new rows. Nothing is deleted.
 */
@Service
@Transactional(readOnly = true)
public class PembatalPenduduk {

    /** Stands for a change that no case of the register has made. */
    public static final String BUKAN_KASUS = "";

    private static final Map<TabelPenduduk, Class<? extends BarisBerlaku>> ENTITAS = Map.of(TabelPenduduk.DOMISILI, Domisili.class,
            TabelPenduduk.KK_DI_UNIT, KkDiUnit.class, TabelPenduduk.ANGGOTA, AnggotaKeluarga.class);
    private static final Map<TabelPenduduk, String> TERBUKA = Map.of(
            TabelPenduduk.DOMISILI, "select b.id from Domisili b where b.pendudukId in :kunci and b.sampai is null",
            TabelPenduduk.KK_DI_UNIT, "select b.id from KkDiUnit b where b.kkId in :kunci and b.sampai is null",
            TabelPenduduk.ANGGOTA, "select b.id from AnggotaKeluarga b where b.pendudukId in :kunci and b.sampai is null");

    private final EntityManager entities;
    private final Clock clock;

    PembatalPenduduk(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What rests on what a case has changed: id of the case that has changed it again, {@link #BUKAN_KASUS} for an import or a
     * procedure; empty where nothing does.
     */
    public Optional<String> bertumpu(String kasusId) {
        return Stream.of(baris(kasusId, semua(kasusId)), orang(kasusId), kartu(kasusId)).flatMap(Optional::stream).findFirst();
    }

    private List<BarisDiubah> semua(String kasusId) {
        return entities.createQuery("select b from BarisDiubah b where b.kasusId = :kasus order by b.urutan", BarisDiubah.class)
                .setParameter("kasus", kasusId).getResultList();
    }

    /** Where the case has left a row open it must be open still, and where it has left none there must be none. */
    private Optional<String> baris(String kasusId, List<BarisDiubah> semua) {
        return ENTITAS.keySet().stream().sorted().flatMap(tabel -> {
            List<BarisDiubah> milik = semua.stream().filter(b -> b.tabel() == tabel).toList();
            Set<String> harap = terakhir(milik);
            Set<String> kini = milik.isEmpty() ? Set.of() : Set.copyOf(entities.createQuery(TERBUKA.get(tabel), String.class)
                    .setParameter("kunci", milik.stream().map(BarisDiubah::kunci).collect(Collectors.toSet())).getResultList());
            return harap.equals(kini) ? Stream.empty() : Stream.of(pengubah(kasusId, harap, milik));
        }).findFirst();
    }

    /** The rows that were begun and not ended again. */
    private static Set<String> terakhir(List<BarisDiubah> milik) {
        Set<String> ditutup = milik.stream().filter(b -> !b.dibuka()).map(BarisDiubah::barisId).collect(Collectors.toSet());
        return milik.stream().filter(BarisDiubah::dibuka).map(BarisDiubah::barisId).filter(id -> !ditutup.contains(id))
                .collect(Collectors.toSet());
    }

    private String pengubah(String kasusId, Collection<String> baris, List<BarisDiubah> milik) {
        return entities.createQuery("""
                select b.kasusId from BarisDiubah b where b.kasusId <> :kasus
                  and (b.barisId in :baris or b.dibuka = true and (b.pendudukId in :orang or b.kkId in :kk))""", String.class)
                .setParameter("kasus", kasusId).setParameter("baris", atauKosong(baris.stream()))
                .setParameter("orang", atauKosong(milik.stream().map(BarisDiubah::pendudukId)))
                .setParameter("kk", atauKosong(milik.stream().map(BarisDiubah::kkId))).setMaxResults(1)
                .getResultStream().findFirst().orElse(BUKAN_KASUS);
    }

    private static Set<String> atauKosong(Stream<String> ids) {
        return Stream.concat(ids.filter(id -> id != null), Stream.of("-")).collect(Collectors.toSet());
    }

    private Optional<String> orang(String kasusId) {
        return riwayatOrang(kasusId).stream().filter(r -> entities.find(Penduduk.class, r.pendudukId()).versi() != r.urutan() + 1)
                .map(r -> kemudian("select x.kasusId from RiwayatPenduduk x where x.pendudukId = :id and x.urutan > :urutan "
                        + "order by x.urutan", r.pendudukId(), r.urutan())).findFirst();
    }

    private Optional<String> kartu(String kasusId) {
        return riwayatKartu(kasusId).stream().filter(r -> entities.find(KartuKeluarga.class, r.kkId()).versi() != r.urutan() + 1)
                .map(r -> kemudian("select x.kasusId from RiwayatKartu x where x.kkId = :id and x.urutan > :urutan order by x.urutan",
                        r.kkId(), r.urutan())).findFirst();
    }

    private String kemudian(String tanya, String id, long urutan) {
        return entities.createQuery(tanya, String.class).setParameter("id", id).setParameter("urutan", urutan).setMaxResults(1)
                .getResultStream().findFirst().orElse(BUKAN_KASUS);
    }

    private List<RiwayatPenduduk> riwayatOrang(String kasusId) {
        return entities.createQuery("select r from RiwayatPenduduk r where r.kasusId = :kasus", RiwayatPenduduk.class)
                .setParameter("kasus", kasusId).getResultList();
    }

    private List<RiwayatKartu> riwayatKartu(String kasusId) {
        return entities.createQuery("select r from RiwayatKartu r where r.kasusId = :kasus", RiwayatKartu.class)
                .setParameter("kasus", kasusId).getResultList();
    }

    /**
     * What undoing a case does to one dated row.
     *
     * @param berlakuLagi whether it holds again; otherwise it never came to hold
     * @param pendudukId whose home or place on a card it is; {@code null} for where a card lies
     * @param rtId where; {@code null} for a place on a card
     * @param nomorKk number of the card; {@code null} for a home
     * @param sejak first day
     */
    public record Pemulihan(boolean berlakuLagi, String pendudukId, String rtId, String nomorKk, LocalDate sejak) {}

    /** What undoing a case would do, row by row. */
    public List<Pemulihan> pemulihan(String kasusId) {
        List<BarisDiubah> semua = semua(kasusId);
        Set<String> sendiri = semua.stream().filter(BarisDiubah::dibuka).map(BarisDiubah::barisId).collect(Collectors.toSet());
        Set<String> terbuka = terakhir(semua);
        return semua.stream().filter(b -> b.dibuka() ? terbuka.contains(b.barisId()) : !sendiri.contains(b.barisId()))
                .map(b -> new Pemulihan(!b.dibuka(), b.pendudukId(), b.rtId(),
                        b.kkId() == null ? null : entities.find(KartuKeluarga.class, b.kkId()).nomor(), b.berlaku())).toList();
    }

    /** The person whose data a case has changed, as they were before; empty if it has changed none. */
    public Optional<IdentitasPenduduk> sebelumnya(String kasusId) {
        return riwayatOrang(kasusId).stream().findFirst().map(RiwayatPenduduk::identitas);
    }

    /**
     * Undoes it.
     *
     * @param kasusId the case that has changed it
     * @param oleh the case that undoes it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void batalkan(String kasusId, String oleh) {
        List<BarisDiubah> semua = semua(kasusId);
        JejakPerubahan jejak = new JejakPerubahan(entities, oleh, clock.instant());
        Set<String> terbuka = terakhir(semua);
        semua.stream().filter(b -> b.dibuka() && terbuka.contains(b.barisId())).forEach(this::tidakPernahBerlaku);
        entities.flush();
        Set<String> dibukaSendiri = semua.stream().filter(BarisDiubah::dibuka).map(BarisDiubah::barisId).collect(Collectors.toSet());
        semua.stream().filter(b -> !b.dibuka() && !dibukaSendiri.contains(b.barisId())).forEach(b -> berlakuLagi(jejak, b));
        riwayatOrang(kasusId).forEach(r -> {
            Penduduk orang = entities.find(Penduduk.class, r.pendudukId());
            jejak.sebelum(orang);
            r.kembalikan(orang);
        });
        Set<String> kembali = riwayatKartu(kasusId).stream().map(r -> kembalikan(jejak, r)).collect(Collectors.toSet());
        // A card that only that case has known lies nowhere again.
        semua.stream().filter(b -> b.dibuka() && b.tabel() == TabelPenduduk.KK_DI_UNIT && !kembali.contains(b.kkId()))
                .filter(b -> semua.stream().noneMatch(c -> !c.dibuka() && b.kkId().equals(c.kkId()) && c.tabel() == b.tabel()))
                .map(BarisDiubah::kkId).distinct().map(id -> entities.find(KartuKeluarga.class, id)).forEach(kartu -> {
                    jejak.sebelum(kartu);
                    kartu.ubahStatus(StatusKk.TUTUP);
                });
        entities.flush();
    }

    private String kembalikan(JejakPerubahan jejak, RiwayatKartu riwayat) {
        KartuKeluarga kartu = entities.find(KartuKeluarga.class, riwayat.kkId());
        jejak.sebelum(kartu);
        riwayat.kembalikan(kartu);
        return kartu.id();
    }

    private void tidakPernahBerlaku(BarisDiubah baris) {
        BarisBerlaku asli = entities.find(ENTITAS.get(baris.tabel()), baris.barisId());
        asli.akhiri(asli.mulai());
    }

    private static void berlakuLagi(JejakPerubahan jejak, BarisDiubah baris) {
        switch (baris.tabel()) {
            case DOMISILI -> jejak.tinggal(baris.pendudukId(), baris.rtId(), baris.berlaku());
            case KK_DI_UNIT -> jejak.terdaftar(baris.kkId(), baris.rtId(), baris.kepalaTinggal(), baris.berlaku());
            case ANGGOTA -> jejak.masukKartu(baris.kkId(), baris.pendudukId(), baris.hubungan(), baris.berlaku());
        }
    }
}
