package id.rukun.penduduk.catat;

import id.rukun.penduduk.KartuKeluarga;
import id.rukun.penduduk.Penduduk;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what the register says of a person who lives here no more: his row and the numbers of cards on which nobody else is left
 * stay by their ids, without anything that tells who it was, also as they stood before they were corrected. Rows that say when
 * somebody lived where name him by that id only, and stay. Whoever calls has asked whether it may be, and lays what stays under the
 * chains anew.
 */
@Service
@Transactional(readOnly = true)
public class PenghapusPenduduk {

    /** Cards that were his, lie nowhere here any more, and on which nobody has ever been whom the register still names. */
    private static final String KARTUNYA = """
            select k from KartuKeluarga k where k.dihapusPada is null
              and (k.kepalaKeluargaId = :id or exists (select a.id from AnggotaKeluarga a where a.kkId = k.id and a.pendudukId = :id)
                or exists (select r.id from RiwayatKartu r where r.kkId = k.id and r.kepalaKeluargaId = :id))
              and not exists (select u.id from KkDiUnit u where u.kkId = k.id and u.sampai is null)
              and not exists (select p.id from Penduduk p where p.dihapusPada is null and p.id <> :id
                and (p.id = k.kepalaKeluargaId
                  or exists (select b.id from AnggotaKeluarga b where b.kkId = k.id and b.pendudukId = p.id)
                  or exists (select s.id from RiwayatKartu s where s.kkId = k.id and s.kepalaKeluargaId = p.id)))""";

    private final EntityManager entities;
    private final Clock clock;

    PenghapusPenduduk(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** How many numbers of cards would be erased with him. */
    public int jumlahKartu(String pendudukId) {
        return kartu(pendudukId).size();
    }

    private List<KartuKeluarga> kartu(String pendudukId) {
        return entities.createQuery(KARTUNYA, KartuKeluarga.class).setParameter("id", pendudukId).getResultList();
    }

    /** Ids of the cases that have changed a row which names a person, whoever they are about. */
    public Set<String> mengubah(String pendudukId) {
        return Stream.of("select distinct b.kasusId from BarisDiubah b where b.pendudukId = :id",
                        "select distinct r.kasusId from RiwayatPenduduk r where r.pendudukId = :id and r.kasusId is not null",
                        "select distinct k.kasusId from RiwayatKartu k where k.kepalaKeluargaId = :id and k.kasusId is not null")
                .flatMap(tanya -> entities.createQuery(tanya, String.class).setParameter("id", pendudukId).getResultStream())
                .collect(Collectors.toSet());
    }

    /**
     * Whether the register says something of others, or of a card that lies here, because of a case: then the case stands for it.
     *
     * @param pendudukId whom it says something of besides
     */
    public boolean mendasariOrangLain(String kasusId, String pendudukId) {
        return entities.createQuery("""
                select count(b) from BarisDiubah b where b.kasusId = :kasus
                  and (exists (select p.id from Penduduk p where p.id = b.pendudukId and p.id <> :id and p.dihapusPada is null)
                    or exists (select u.id from KkDiUnit u where u.kkId = b.kkId and u.sampai is null))""", Long.class)
                .setParameter("kasus", kasusId).setParameter("id", pendudukId).getSingleResult() > 0;
    }

    /**
     * Erases it.
     *
     * @param kasusId the case that has decided it
     * @return ids of the cases whose chains vouch for rows that have changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> hapus(String kasusId, String pendudukId) {
        Instant saat = clock.instant();
        List<KartuKeluarga> kartu = kartu(pendudukId);
        kartu.forEach(k -> k.hapus(saat));
        entities.find(Penduduk.class, pendudukId).hapus(kasusId, saat);
        entities.flush();
        Set<String> kasus = new HashSet<>(ubah("penduduk_riwayat", "nik = null, nama = '" + Penduduk.DIHAPUS
                + "', tanggal_lahir = null, jenis_kelamin = null, tanggal_meninggal = null", "penduduk_id", pendudukId));
        kartu.forEach(k -> kasus.addAll(ubah("kartu_keluarga_riwayat", "nomor = null", "kk_id", k.id())));
        return kasus;
    }

    /** Those rows never change but here, so the persistence layer knows no way to change them. What an import replaced has no case. */
    @SuppressWarnings("unchecked")
    private List<String> ubah(String tabel, String isi, String kolom, String id) {
        entities.createNativeQuery("update " + tabel + " set " + isi + " where " + kolom + " = :id").setParameter("id", id)
                .executeUpdate();
        return entities.createNativeQuery("select distinct kasus_id from " + tabel + " where " + kolom
                        + " = :id and kasus_id is not null", String.class)
                .setParameter("id", id).getResultList();
    }
}
