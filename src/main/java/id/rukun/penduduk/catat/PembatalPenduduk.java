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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes what a case has changed in the register of residents: what it began never came to hold, and what it ended holds again
 * by new rows. Nothing is deleted. What a later case has changed and another one has restored stands in nobody's way.
 */
@Service
@Transactional(readOnly = true)
public class PembatalPenduduk {

    /** Stands for a change that no case of the register has made. */
    public static final String BUKAN_KASUS = "";

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
        return Stream.of(dihapus(kasusId), baris(kasusId), orang(kasusId), kartu(kasusId), kepalaSesudahnya(kasusId),
                kartuDitutup(kasusId)).flatMap(Optional::stream).findFirst();
    }

    /** Whoever has been erased by a later case does not come back. */
    private Optional<String> dihapus(String kasusId) {
        return entities.createQuery("""
                select p.dihapusOleh from Penduduk p where p.dihapusOleh is not null
                  and (p.id in (select b.pendudukId from BarisDiubah b where b.kasusId = :kasus)
                    or p.id in (select r.pendudukId from RiwayatPenduduk r where r.kasusId = :kasus)
                    or p.id in (select k.kepalaKeluargaId from RiwayatKartu k where k.kasusId = :kasus))""", String.class)
                .setParameter("kasus", kasusId).setMaxResults(1).getResultStream().findFirst();
    }

    private List<BarisDiubah> semua(String kasusId) {
        return entities.createQuery("select b from BarisDiubah b where b.kasusId = :kasus order by b.urutan", BarisDiubah.class)
                .setParameter("kasus", kasusId).getResultList();
    }

    /** Where the case has left a row open one must be open that says the same, and where it has left none there must be none. */
    private Optional<String> baris(String kasusId) {
        List<BarisDiubah> milik = semua(kasusId);
        Set<String> harap = terakhir(milik).stream().map(BarisDiubah::isi).collect(Collectors.toSet());
        Set<String> kini = terbuka(milik).stream().map(BarisDiubah::isi).collect(Collectors.toSet());
        return harap.equals(kini) ? Optional.empty() : Optional.of(pengubah(kasusId, milik));
    }

    /** The rows that were begun and not ended again. */
    private static List<BarisDiubah> terakhir(List<BarisDiubah> milik) {
        Set<String> ditutup = milik.stream().filter(b -> !b.dibuka()).map(BarisDiubah::barisId).collect(Collectors.toSet());
        return milik.stream().filter(b -> b.dibuka() && !ditutup.contains(b.barisId())).toList();
    }

    /** The rows that were ended and not begun in the same case. */
    private static List<BarisDiubah> semula(List<BarisDiubah> milik) {
        Set<String> dibuka = milik.stream().filter(BarisDiubah::dibuka).map(BarisDiubah::barisId).collect(Collectors.toSet());
        return milik.stream().filter(b -> !b.dibuka() && !dibuka.contains(b.barisId())).toList();
    }

    /** What is open now of those whose rows the case has changed, as if it were begun by it. */
    private List<BarisDiubah> terbuka(List<BarisDiubah> milik) {
        return Stream.of(TabelPenduduk.values()).flatMap(tabel -> asli(tabel, kunci(milik, tabel)).map(b -> salinan(tabel, b))).toList();
    }

    private static Set<String> kunci(List<BarisDiubah> milik, TabelPenduduk tabel) {
        return milik.stream().filter(b -> b.tabel() == tabel).map(BarisDiubah::kunci).collect(Collectors.toSet());
    }

    private Stream<? extends BarisBerlaku> asli(TabelPenduduk tabel, Set<String> kunci) {
        if (kunci.isEmpty()) {
            return Stream.empty();
        }
        return switch (tabel) {
            case DOMISILI -> asli("select b from Domisili b where b.pendudukId in :kunci and b.sampai is null", Domisili.class, kunci);
            case KK_DI_UNIT -> asli("select b from KkDiUnit b where b.kkId in :kunci and b.sampai is null", KkDiUnit.class, kunci);
            case ANGGOTA -> asli("select b from AnggotaKeluarga b where b.pendudukId in :kunci and b.sampai is null",
                    AnggotaKeluarga.class, kunci);
        };
    }

    private <T extends BarisBerlaku> Stream<T> asli(String tanya, Class<T> jenis, Set<String> kunci) {
        return entities.createQuery(tanya, jenis).setParameter("kunci", kunci).getResultList().stream();
    }

    private static BarisDiubah salinan(TabelPenduduk tabel, BarisBerlaku baris) {
        return switch (tabel) {
            case DOMISILI -> BarisDiubah.dari(BUKAN_KASUS, 0, (Domisili) baris, true);
            case KK_DI_UNIT -> BarisDiubah.dari(BUKAN_KASUS, 0, (KkDiUnit) baris, true);
            case ANGGOTA -> BarisDiubah.dari(BUKAN_KASUS, 0, (AnggotaKeluarga) baris, true);
        };
    }

    /** The latest case of the register that has changed the same. */
    private String pengubah(String kasusId, List<BarisDiubah> milik) {
        return entities.createQuery("""
                select b.kasusId from BarisDiubah b join Kasus k on k.id = b.kasusId where b.kasusId <> :kasus
                  and (b.pendudukId in :orang or b.pendudukId is null and b.kkId in :kk)
                  and k.dibukaPada > (select a.dibukaPada from Kasus a where a.id = :kasus) order by k.dibukaPada desc, k.nomor desc""",
                String.class).setParameter("kasus", kasusId)
                .setParameter("orang", atauKosong(milik.stream().map(BarisDiubah::pendudukId)))
                .setParameter("kk", atauKosong(milik.stream().map(BarisDiubah::kkId))).setMaxResults(1)
                .getResultStream().findFirst().orElse(BUKAN_KASUS);
    }

    private static Set<String> atauKosong(Stream<String> ids) {
        return Stream.concat(ids.filter(Objects::nonNull), Stream.of("-")).collect(Collectors.toSet());
    }

    private Optional<String> orang(String kasusId) {
        return riwayatOrang(kasusId).stream().flatMap(r -> kemudian(entities.find(Penduduk.class, r.pendudukId()).versi(), r.urutan(),
                entities.createQuery("select x from RiwayatPenduduk x where x.pendudukId = :id and x.urutan > :urutan order by x.urutan",
                        RiwayatPenduduk.class).setParameter("id", r.pendudukId()).setParameter("urutan", r.urutan()).setMaxResults(1)
                        .getResultStream().findFirst(), RiwayatPenduduk::urutan,
                x -> x.sama(entities.find(Penduduk.class, x.pendudukId())), RiwayatPenduduk::oleh).stream()).findFirst();
    }

    private Optional<String> kartu(String kasusId) {
        return riwayatKartu(kasusId).stream().flatMap(r -> kemudian(entities.find(KartuKeluarga.class, r.kkId()).versi(), r.urutan(),
                entities.createQuery("select x from RiwayatKartu x where x.kkId = :id and x.urutan > :urutan order by x.urutan",
                        RiwayatKartu.class).setParameter("id", r.kkId()).setParameter("urutan", r.urutan()).setMaxResults(1)
                        .getResultStream().findFirst(), RiwayatKartu::urutan,
                x -> x.sama(entities.find(KartuKeluarga.class, x.kkId())), RiwayatKartu::oleh).stream()).findFirst();
    }

    /** A case records the death of a head; whatever gave the card another head since, or closed it, rests on that. */
    private Optional<String> kepalaSesudahnya(String kasusId) {
        return entities.createQuery("""
                select x from RiwayatPenduduk r join Penduduk p on p.id = r.pendudukId join RiwayatKartu x on x.kepalaKeluargaId = p.id
                where r.kasusId = :kasus and r.tanggalMeninggal is null and p.tanggalMeninggal is not null
                  and (x.kasusId is null or x.kasusId <> :kasus) and x.digantiPada >= r.digantiPada order by x.digantiPada desc, x.urutan desc""",
                RiwayatKartu.class).setParameter("kasus", kasusId).getResultStream()
                .filter(x -> !x.sekepala(entities.find(KartuKeluarga.class, x.kkId()))).map(RiwayatKartu::oleh).findFirst();
    }

    /**
     * Whom a case took off a card returns to it when it is undone: the case that has closed that card since, or moved it away, rests on
     * his having left.
     */
    private Optional<String> kartuDitutup(String kasusId) {
        List<BarisDiubah> kembali = semula(semua(kasusId));
        Set<String> dibuka = Stream.concat(kunci(kembali, TabelPenduduk.KK_DI_UNIT).stream(), riwayatKartu(kasusId).stream().map(RiwayatKartu::kkId))
                .collect(Collectors.toSet());
        return kembali.stream().filter(b -> b.tabel() == TabelPenduduk.ANGGOTA).map(BarisDiubah::kkId).filter(id -> !dibuka.contains(id))
                .filter(id -> entities.find(KartuKeluarga.class, id).status() != StatusKk.AKTIF).findFirst()
                .map(id -> penutup(kasusId, id));
    }

    private String penutup(String kasusId, String kkId) {
        return entities.createQuery("""
                select x.kasusId from RiwayatKartu x where x.kkId = :kk and x.kasusId <> :kasus
                order by x.urutan desc""", String.class).setParameter("kk", kkId).setParameter("kasus", kasusId).setMaxResults(1)
                .getResultStream().findFirst().orElse(BUKAN_KASUS);
    }

    /**
     * What was changed after a change: nothing, if the row has not changed since, or says again what stood before the next change.
     *
     * @param versi how often the row has changed by now
     * @param urutan how often it had changed before
     * @param berikut what the next change of a case or an import found
     */
    private static <T> Optional<String> kemudian(long versi, long urutan, Optional<T> berikut, Function<T, Long> ke,
            Function<T, Boolean> sama, Function<T, String> kasus) {
        if (berikut.isEmpty()) {
            return versi == urutan + 1 ? Optional.empty() : Optional.of(BUKAN_KASUS);
        }
        T lain = berikut.get();
        if (ke.apply(lain) != urutan + 1) {
            return Optional.of(BUKAN_KASUS);
        }
        return sama.apply(lain) ? Optional.empty() : Optional.of(kasus.apply(lain));
    }

    /** Of whom nothing was erased. */
    private List<RiwayatPenduduk> riwayatOrang(String kasusId) {
        return entities.createQuery("select r from RiwayatPenduduk r where r.kasusId = :kasus and r.nik is not null", RiwayatPenduduk.class)
                .setParameter("kasus", kasusId).getResultList();
    }

    private List<RiwayatKartu> riwayatKartu(String kasusId) {
        return entities.createQuery("select r from RiwayatKartu r where r.kasusId = :kasus and r.nomor is not null", RiwayatKartu.class)
                .setParameter("kasus", kasusId).getResultList();
    }

    /**
     * A number of the civil registration that would hold again.
     *
     * @param nik whether it is a NIK; otherwise it is the number of a card
     * @param milikLain whether another person or card bears it by now
     */
    public record NomorPulih(boolean nik, String nomor, boolean milikLain) {}

    /** The numbers that a case has changed, as they were before. */
    public List<NomorPulih> nomor(String kasusId) {
        Stream<NomorPulih> nik = riwayatOrang(kasusId).stream().filter(r -> !r.identitas().nik().equals(
                entities.find(Penduduk.class, r.pendudukId()).nik())).map(r -> new NomorPulih(true, r.identitas().nik(),
                ada("select count(p) from Penduduk p where p.nik = :nomor and p.id <> :id", r.identitas().nik(), r.pendudukId())));
        Stream<NomorPulih> kartu = riwayatKartu(kasusId).stream().filter(r -> !r.nomor().equals(
                entities.find(KartuKeluarga.class, r.kkId()).nomor())).map(r -> new NomorPulih(false, r.nomor(),
                ada("select count(k) from KartuKeluarga k where k.nomor = :nomor and k.id <> :id", r.nomor(), r.kkId())));
        return Stream.concat(nik, kartu).toList();
    }

    private boolean ada(String tanya, String nomor, String selain) {
        return entities.createQuery(tanya, Long.class).setParameter("nomor", nomor).setParameter("id", selain).getSingleResult() > 0;
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
        List<BarisDiubah> milik = semua(kasusId);
        return Stream.concat(terakhir(milik).stream(), semula(milik).stream()).map(b -> new Pemulihan(!b.dibuka(), b.pendudukId(), b.rtId(),
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
        List<BarisDiubah> milik = semua(kasusId);
        JejakPerubahan jejak = new JejakPerubahan(entities, oleh, clock.instant());
        Stream.of(TabelPenduduk.values()).forEach(tabel -> asli(tabel, kunci(milik, tabel)).forEach(b -> b.akhiri(b.mulai())));
        entities.flush();
        semula(milik).forEach(jejak::pulihkan);
        riwayatOrang(kasusId).forEach(r -> {
            Penduduk orang = entities.find(Penduduk.class, r.pendudukId());
            jejak.sebelum(orang);
            r.kembalikan(orang);
        });
        Set<String> kembali = riwayatKartu(kasusId).stream().map(r -> kembalikan(jejak, r)).collect(Collectors.toSet());
        // A card that only that case has known lies nowhere again.
        Set<String> terletak = kunci(semula(milik), TabelPenduduk.KK_DI_UNIT);
        kunci(terakhir(milik), TabelPenduduk.KK_DI_UNIT).stream().filter(id -> !kembali.contains(id) && !terletak.contains(id))
                .map(id -> entities.find(KartuKeluarga.class, id)).forEach(kartu -> {
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
}
