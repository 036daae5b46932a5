package id.rukun.penduduk.catat;

import id.rukun.penduduk.Domisili;
import id.rukun.penduduk.KartuKeluarga;
import id.rukun.penduduk.KkDiUnit;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.catat.KeadaanPenduduk.AnggotaLain;
import id.rukun.penduduk.keluarga.AnggotaKeluarga;
import id.rukun.penduduk.keluarga.HubunganDalamKk;
import id.rukun.wilayah.baris.LikePattern;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the register says of one person today, and who is found in some RT. */
@Component
@Transactional(readOnly = true)
public class PembacaPenduduk {

    private static final int PALING_PENDEK = 3;

    /** Who was written down last as living in one of the RT: {@link #rtTerakhir} as a condition, so that others take nobody's place. */
    private static final String TERAKHIR_DI = """
            (exists (select e.id from Domisili e where e.pendudukId = p.id and e.rtId in :rt
                and not exists (select f.id from Domisili f where f.pendudukId = p.id
                  and (f.mulai > e.mulai or f.mulai = e.mulai and f.id > e.id)))
              or not exists (select g.id from Domisili g where g.pendudukId = p.id)
                and exists (select b.id from BarisDiubah b join Kasus k on k.id = b.kasusId where b.pendudukId = p.id and b.rtId in :rt
                  and not exists (select c.id from BarisDiubah c join Kasus l on l.id = c.kasusId
                    where c.pendudukId = p.id and c.rtId is not null and (l.dibukaPada > k.dibukaPada or l.dibukaPada = k.dibukaPada
                      and (l.nomor > k.nomor or l.nomor = k.nomor and c.urutan > b.urutan)))))""";

    private final EntityManager entities;

    PembacaPenduduk(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A resident as a search finds him.
     *
     * @param lahir year of birth, which tells people of one name apart
     */
    public record PendudukDitemukan(String id, String nama, String rtId, int lahir) {}

    /** What the register says of a person; empty if it knows none of that id. */
    public Optional<KeadaanPenduduk> keadaan(String pendudukId) {
        return Optional.ofNullable(pendudukId).map(id -> entities.find(Penduduk.class, id)).map(this::keadaan);
    }

    /** The same; whoever else changes him waits until this transaction is over. */
    @Transactional
    public Optional<KeadaanPenduduk> tahan(String pendudukId) {
        Penduduk orang = pendudukId == null ? null : entities.find(Penduduk.class, pendudukId);
        if (orang == null) {
            return Optional.empty();
        }
        entities.refresh(orang, LockModeType.PESSIMISTIC_WRITE);
        return Optional.of(keadaan(orang));
    }

    private KeadaanPenduduk keadaan(Penduduk orang) {
        Domisili tinggal = satu("select d from Domisili d where d.pendudukId = :id and d.sampai is null", Domisili.class, orang.id());
        KkDiUnit dipimpin = satu("""
                select u from KkDiUnit u join KartuKeluarga k on k.id = u.kkId
                where k.kepalaKeluargaId = :id and u.sampai is null order by u.mulai desc, u.id""", KkDiUnit.class, orang.id());
        AnggotaKeluarga sebagai = dipimpin != null ? null
                : satu("select a from AnggotaKeluarga a where a.pendudukId = :id and a.sampai is null", AnggotaKeluarga.class, orang.id());
        String kkId = dipimpin != null ? dipimpin.kkId() : sebagai == null ? null : sebagai.kkId();
        KkDiUnit letak = dipimpin != null || kkId == null ? dipimpin : letak(kkId);
        return new KeadaanPenduduk(orang, tinggal == null ? null : tinggal.rtId(), tinggal == null ? null : tinggal.id(),
                tinggal == null ? null : tinggal.mulai(), kkId == null ? null : entities.find(KartuKeluarga.class, kkId), dipimpin != null,
                letak == null ? null : letak.rtId(), dipimpin != null ? dipimpin.mulai() : sebagai == null ? null : sebagai.mulai(),
                kkId == null ? List.of() : lain(kkId, orang.id()));
    }

    private KkDiUnit letak(String kkId) {
        return satu("select u from KkDiUnit u where u.kkId = :id and u.sampai is null", KkDiUnit.class, kkId);
    }

    private <T> T satu(String tanya, Class<T> jenis, String id) {
        return entities.createQuery(tanya, jenis).setParameter("id", id).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    private List<AnggotaLain> lain(String kkId, String selain) {
        Stream<AnggotaLain> kepala = entities.createQuery("""
                select new id.rukun.penduduk.catat.KeadaanPenduduk$AnggotaLain(p.id, p.nama,
                    (select d.rtId from Domisili d where d.pendudukId = p.id and d.sampai is null), null)
                from KartuKeluarga k join Penduduk p on p.id = k.kepalaKeluargaId where k.id = :kk and p.tanggalMeninggal is null""",
                AnggotaLain.class).setParameter("kk", kkId).getResultStream();
        Stream<AnggotaLain> anggota = entities.createQuery("""
                select new id.rukun.penduduk.catat.KeadaanPenduduk$AnggotaLain(p.id, p.nama,
                    (select d.rtId from Domisili d where d.pendudukId = p.id and d.sampai is null), a.hubungan)
                from AnggotaKeluarga a join Penduduk p on p.id = a.pendudukId
                where a.kkId = :kk and a.sampai is null order by p.nama, p.id""", AnggotaLain.class)
                .setParameter("kk", kkId).getResultStream();
        return Stream.concat(kepala, anggota).filter(a -> !a.id().equals(selain)).toList();
    }

    /** The card of that number, with where it lies, and since when: {@code null} for nowhere here. */
    public record KartuTercatatDi(KartuKeluarga kartu, String rtId, LocalDate sejak) {

        private static KartuTercatatDi dari(KartuKeluarga kartu, Optional<KkDiUnit> letak) {
            return new KartuTercatatDi(kartu, letak.map(KkDiUnit::rtId).orElse(null), letak.map(KkDiUnit::mulai).orElse(null));
        }
    }

    /** The card of that number; empty if the register has none. */
    public Optional<KartuTercatatDi> kartu(String nomor) {
        return entities.createQuery("select k from KartuKeluarga k where k.nomor = :nomor", KartuKeluarga.class)
                .setParameter("nomor", nomor).getResultStream().findFirst()
                .map(k -> KartuTercatatDi.dari(k, Optional.ofNullable(letak(k.id()))));
    }

    /** Names of some persons by what a list shows. */
    public List<PendudukDitemukan> denganId(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("""
                select p, d.rtId from Penduduk p left join Domisili d on d.pendudukId = p.id and d.sampai is null
                where p.id in :ids and p.dihapusPada is null""", Object[].class).setParameter("ids", ids).getResultStream()
                .map(PembacaPenduduk::ditemukan).toList();
    }

    /**
     * Those who live in some RT and whose name has all the words, by name; nobody for words of less than three letters in all.
     *
     * @param terbanyak how many at most
     */
    public List<PendudukDitemukan> cari(Collection<String> rtIds, String kata, int terbanyak) {
        List<String> dicari = kata(kata);
        if (rtIds.isEmpty() || String.join("", dicari).length() < PALING_PENDEK) {
            return List.of();
        }
        TypedQuery<Object[]> tanya = entities.createQuery("select p, d.rtId from Penduduk p join Domisili d on d.pendudukId = p.id "
                + "where d.sampai is null and d.rtId in :rt" + syarat(dicari) + " order by p.nama, p.id", Object[].class)
                .setParameter("rt", rtIds);
        isi(tanya, dicari);
        return new ArrayList<>(tanya.setMaxResults(terbanyak).getResultStream().map(PembacaPenduduk::ditemukan).toList());
    }

    /**
     * The same of those who live in some RT or lived there last ({@link #rtTerakhir}), wherever they are now, the dead included; with where
     * they live today. Whose data were erased is not found.
     */
    public List<PendudukDitemukan> cariPernah(Collection<String> rtIds, String kata, int terbanyak) {
        List<String> dicari = kata(kata);
        if (rtIds.isEmpty() || String.join("", dicari).length() < PALING_PENDEK) {
            return List.of();
        }
        TypedQuery<Object[]> tanya = entities.createQuery("select p, d.rtId from Penduduk p left join Domisili d on d.pendudukId = p.id "
                + "and d.sampai is null where p.dihapusPada is null and " + TERAKHIR_DI + syarat(dicari)
                + " order by p.nama, p.id", Object[].class).setParameter("rt", rtIds);
        isi(tanya, dicari);
        return tanya.setMaxResults(terbanyak).getResultStream().map(PembacaPenduduk::ditemukan).toList();
    }

    /** The RT in which a person lives, or has lived last; where that never came to hold, in which a case wrote it down. Empty if none was. */
    public Optional<String> rtTerakhir(String pendudukId) {
        return terakhir(pendudukId, "select d.rtId from Domisili d where d.pendudukId = :id order by d.mulai desc, d.id desc").or(() ->
                terakhir(pendudukId, "select b.rtId from BarisDiubah b join Kasus k on k.id = b.kasusId where b.pendudukId = :id "
                        + "and b.rtId is not null order by k.dibukaPada desc, k.nomor desc, b.urutan desc"));
    }

    private Optional<String> terakhir(String pendudukId, String tanya) {
        return entities.createQuery(tanya, String.class).setParameter("id", pendudukId).setMaxResults(1).getResultStream().findFirst();
    }

    private static List<String> kata(String kata) {
        return Stream.of(Objects.requireNonNullElse(kata, "").strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(satu -> !satu.isEmpty()).toList();
    }

    private static String syarat(List<String> dicari) {
        return IntStream.range(0, dicari.size()).mapToObj(i -> " and lower(p.nama) like :kata" + i + " escape '!'")
                .collect(Collectors.joining());
    }

    private static void isi(TypedQuery<Object[]> tanya, List<String> dicari) {
        for (int i = 0; i < dicari.size(); i++) {
            tanya.setParameter("kata" + i, LikePattern.containing(dicari.get(i)));
        }
    }

    private static PendudukDitemukan ditemukan(Object[] baris) {
        Penduduk orang = (Penduduk) baris[0];
        return new PendudukDitemukan(orang.id(), orang.nama(), (String) baris[1], orang.tanggalLahir().getYear());
    }

    /**
     * A home of a person, or his place on a card, on any day.
     *
     * @param rtId where he lived, or where the card lies; {@code null} where it lies nowhere here
     * @param nomorKk number of the card; {@code null} for a home
     * @param hubungan what he was to the head of the card; {@code null} for a home, and of the head
     * @param sampai last day; {@code null} while it lasts
     */
    public record MasaPenduduk(String rtId, String nomorKk, HubunganDalamKk hubungan, LocalDate mulai, LocalDate sampai) {

        /** A home, or a card that he heads. */
        public MasaPenduduk(String rtId, String nomorKk, LocalDate mulai, LocalDate sampai) {
            this(rtId, nomorKk, null, mulai, sampai);
        }
    }

    /** Where a person has ever lived, and on which cards he has been, as a member or as the head, oldest first. */
    public List<MasaPenduduk> masa(String pendudukId) {
        List<MasaPenduduk> rumah = entities.createQuery("""
                select new id.rukun.penduduk.catat.PembacaPenduduk$MasaPenduduk(d.rtId, null, d.mulai, d.sampai) from Domisili d
                where d.pendudukId = :id and d.digantikanOleh is null order by d.mulai, d.id""", MasaPenduduk.class).setParameter("id", pendudukId).getResultList();
        List<MasaPenduduk> kartu = entities.createQuery("""
                select new id.rukun.penduduk.catat.PembacaPenduduk$MasaPenduduk(null, k.nomor, a.hubungan, a.mulai, a.sampai) from AnggotaKeluarga a
                join KartuKeluarga k on k.id = a.kkId where a.pendudukId = :id and a.digantikanOleh is null
                order by a.mulai, a.id""", MasaPenduduk.class)
                .setParameter("id", pendudukId).getResultList();
        return Stream.of(rumah.stream(), kartu.stream(), dikepalai(pendudukId)).flatMap(s -> s).toList();
    }

    private Stream<MasaPenduduk> dikepalai(String pendudukId) {
        List<Object[]> baris = entities.createQuery("""
                select u, k from KkDiUnit u join KartuKeluarga k on k.id = u.kkId where u.digantikanOleh is null
                  and (k.kepalaKeluargaId = :id or k.id in (select r.kkId from RiwayatKartu r where r.kepalaKeluargaId = :id))
                order by u.mulai, u.id""", Object[].class).setParameter("id", pendudukId).getResultList();
        Map<String, List<RiwayatKartu>> riwayat = riwayat(baris.stream().map(b -> ((KartuKeluarga) b[1]).id()).collect(Collectors.toSet()));
        return baris.stream().filter(b -> kepala((KkDiUnit) b[0], (KartuKeluarga) b[1], riwayat).equals(pendudukId))
                .map(b -> masa((KkDiUnit) b[0], ((KartuKeluarga) b[1]).nomor()));
    }

    private Map<String, List<RiwayatKartu>> riwayat(Collection<String> kkIds) {
        return kkIds.isEmpty() ? Map.of() : entities.createQuery("select r from RiwayatKartu r where r.kkId in :kk order by r.urutan",
                RiwayatKartu.class).setParameter("kk", kkIds).getResultStream().collect(Collectors.groupingBy(RiwayatKartu::kkId));
    }

    /** Who headed a card when a row of it was written down: another head gets a row of his own. */
    private static String kepala(KkDiUnit baris, KartuKeluarga kartu, Map<String, List<RiwayatKartu>> riwayat) {
        return riwayat.getOrDefault(kartu.id(), List.of()).stream().filter(r -> r.digantiPada().isAfter(baris.dicatatPada())).findFirst()
                .map(RiwayatKartu::kepalaKeluargaId).orElse(kartu.kepalaKeluargaId());
    }

    private static MasaPenduduk masa(KkDiUnit baris, String nomor) {
        return new MasaPenduduk(baris.rtId(), nomor, baris.mulai(), baris.sampai());
    }

    /** What a person was called before it was corrected, oldest first. */
    public List<IdentitasPenduduk> dahulu(String pendudukId) {
        return entities.createQuery("select r from RiwayatPenduduk r where r.pendudukId = :id order by r.urutan", RiwayatPenduduk.class)
                .setParameter("id", pendudukId).getResultStream().map(RiwayatPenduduk::identitas).toList();
    }
}
