package id.rukun.jabatan;

import id.rukun.wilayah.baris.IngatanRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * Who is in office; the dead are not, even if nobody has ended their posts yet. For the work that is waiting a post is
 * vacant from the day of death on; for what was done on a day ({@link #menjabat}) he held it on that day still.
 */
interface PemegangJabatanRepository extends JpaRepository<PemegangJabatan, String> {

    @Query("""
            select p from PemegangJabatan p where p.unitId = :unitId
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal <= :tanggal)
            order by p.nama, p.id""")
    List<PemegangJabatan> cariDiUnit(String unitId, LocalDate tanggal);

    default List<PemegangJabatan> diUnit(String unitId, LocalDate tanggal) {
        record PemegangDiUnit(String unitId, LocalDate tanggal) {}
        return IngatanRegister.ingat(new PemegangDiUnit(unitId, tanggal), () -> cariDiUnit(unitId, tanggal));
    }

    /** The same of several units. */
    @Query("""
            select p from PemegangJabatan p where p.unitId in :unitIds
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal <= :tanggal)
            order by p.nama, p.id""")
    List<PemegangJabatan> diUnit(Collection<String> unitIds, LocalDate tanggal);

    /** Those who were in office, and alive, on any day from {@code dari} to {@code sampai}. */
    @Query("""
            select p from PemegangJabatan p where p.unitId = :unitId
              and p.mulai <= :sampai and (p.sampai is null or p.sampai >= :dari)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal < :dari)
            order by p.nama, p.id""")
    List<PemegangJabatan> cariMenjabat(String unitId, LocalDate dari, LocalDate sampai);

    default List<PemegangJabatan> menjabat(String unitId, LocalDate dari, LocalDate sampai) {
        record Menjabat(String unitId, LocalDate dari, LocalDate sampai) {}
        return IngatanRegister.ingat(new Menjabat(unitId, dari, sampai), () -> cariMenjabat(unitId, dari, sampai));
    }

    @Query("""
            select p from PemegangJabatan p where p.akun = :akun
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal <= :tanggal)
            order by p.jabatan, p.unitId""")
    List<PemegangJabatan> cariMilikAkun(String akun, LocalDate tanggal);

    default List<PemegangJabatan> milikAkun(String akun, LocalDate tanggal) {
        record MilikAkun(String akun, LocalDate tanggal) {}
        return IngatanRegister.ingat(new MilikAkun(akun, tanggal), () -> cariMilikAkun(akun, tanggal));
    }

    /** Everybody in office in the units in which an account is in office: a Ketua without one still holds the chair. */
    @Query("""
            select p from PemegangJabatan p
            where p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal <= :tanggal)
              and p.unitId in (select q.unitId from PemegangJabatan q where q.akun is not null
                and q.mulai <= :tanggal and (q.sampai is null or q.sampai >= :tanggal))
            order by p.unitId, p.nama, p.id""")
    List<PemegangJabatan> diUnitBerakun(LocalDate tanggal);

    /** Everybody in office in the units in which one of these accounts is in office. */
    @Query("""
            select p from PemegangJabatan p
            where p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal <= :tanggal)
              and p.unitId in (select q.unitId from PemegangJabatan q where q.akun in :akun
                and q.mulai <= :tanggal and (q.sampai is null or q.sampai >= :tanggal))
            order by p.unitId, p.nama, p.id""")
    List<PemegangJabatan> diUnitAkun(Collection<String> akun, LocalDate tanggal);

    /** Everybody with an account who is in office. */
    @Query("""
            select p from PemegangJabatan p where p.akun is not null
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal <= :tanggal)""")
    List<PemegangJabatan> berakun(LocalDate tanggal);

    /** All posts of these accounts. */
    @Query("""
            select p from PemegangJabatan p where p.akun in :akun
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal <= :tanggal)""")
    List<PemegangJabatan> berakun(Collection<String> akun, LocalDate tanggal);

    /** Logins of those in office in some governments whose login it is, or whose name fits the pattern. */
    @Query("""
            select distinct p.akun from PemegangJabatan p join Unit u on u.id = p.unitId
            where u.tenant in :tenant and p.akun is not null
              and (lower(p.akun) = :akun or lower(p.nama) like :nama escape '!')
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal <= :tanggal)
            order by p.akun""")
    List<String> cariAkun(String akun, String nama, Collection<String> tenant, LocalDate tanggal, Limit batas);

    /** The last day before the date on which somebody held the post. */
    @Query("""
            select max(p.sampai) from PemegangJabatan p
            where p.unitId = :unitId and p.jabatan = :jabatan and p.sampai < :tanggal""")
    Optional<LocalDate> terakhir(String unitId, Jabatan jabatan, LocalDate tanggal);

    /** The last day of death, up to the date, of somebody whose post was not ended otherwise. */
    @Query("""
            select max(o.tanggalMeninggal) from PemegangJabatan p join Penduduk o on o.id = p.pendudukId
            where p.unitId = :unitId and p.jabatan = :jabatan and o.tanggalMeninggal <= :tanggal
              and (p.sampai is null or p.sampai >= o.tanggalMeninggal)""")
    Optional<LocalDate> terakhirMeninggal(String unitId, Jabatan jabatan, LocalDate tanggal);

    @Query("select p from PemegangJabatan p where p.unitId = :unitId and (p.sampai is null or p.sampai >= :tanggal)")
    List<PemegangJabatan> belumBerakhir(String unitId, LocalDate tanggal);

    /** Those of several units whose posts have begun and not ended; the dead as well, whose posts nobody has ended yet. */
    @Query("""
            select p from PemegangJabatan p where p.unitId in :unitIds
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
            order by p.nama, p.id""")
    List<PemegangJabatan> tercatat(Collection<String> unitIds, LocalDate tanggal);

    /** Those of several units whose posts have ended by these causes, on a day or later; the latest first. */
    @Query("""
            select p from PemegangJabatan p where p.unitId in :unitIds and p.sebabAkhir in :sebab and p.sampai >= :sejak
            order by p.sampai desc, p.nama, p.id""")
    List<PemegangJabatan> berhenti(Collection<String> unitIds, Collection<SebabAkhir> sebab, LocalDate sejak);

    @Query("""
            select p from PemegangJabatan p where p.orang = :orang
              and p.mulai <= :sampai and (p.sampai is null or p.sampai >= :dari)
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal < :dari)
            order by p.jabatan, p.unitId""")
    List<PemegangJabatan> milikOrang(String orang, LocalDate dari, LocalDate sampai);

    /** Posts of a person that go on, or are still to begin. */
    @Query("select p from PemegangJabatan p where p.orang = :orang and (p.sampai is null or p.sampai >= :tanggal)")
    List<PemegangJabatan> berlanjut(String orang, LocalDate tanggal);

    @Query("select o.tanggalMeninggal from Penduduk o where o.id = :pendudukId and o.tanggalMeninggal is not null")
    Optional<LocalDate> meninggal(String pendudukId);

    /** Those in office without a login in some governments, whose name fits the pattern. */
    @Query("""
            select p from PemegangJabatan p join Unit u on u.id = p.unitId
            where u.tenant in :tenant and p.akun is null and lower(p.nama) like :nama escape '!'
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal) and p.digantikanOleh is null
              and not exists (select o.id from Penduduk o where o.id = p.pendudukId and o.tanggalMeninggal <= :tanggal)
            order by p.nama, p.id""")
    List<PemegangJabatan> tanpaAkun(String nama, Collection<String> tenant, LocalDate tanggal, Limit batas);

    /** Those of some rows whose place another has taken. */
    @Query(value = "select p.id from pemegang_jabatan p where p.id in (:ids) and p.digantikan_oleh <> p.id", nativeQuery = true)
    List<String> digantikan(Collection<String> ids);

    /** Id of the row that has taken the place of one that was wrong; empty where none has. */
    @Query(value = "select p.digantikan_oleh from pemegang_jabatan p where p.id = :id and p.digantikan_oleh <> p.id", nativeQuery = true)
    Optional<String> pengganti(String id);

    boolean existsByUnitIdAndJabatan(String unitId, Jabatan jabatan);
}
