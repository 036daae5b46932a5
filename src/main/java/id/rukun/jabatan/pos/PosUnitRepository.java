package id.rukun.jabatan.pos;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PosUnitRepository extends JpaRepository<PosUnit, String> {

    /** The posts of a unit on a date, by name. */
    @Query("""
            select p from PosUnit p where p.unitId = :unitId
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
            order by p.nama, p.id""")
    List<PosUnit> diUnit(String unitId, LocalDate tanggal);

    /** All posts that a unit has or had. */
    List<PosUnit> findByUnitId(String unitId);

    /** The posts of some units that have not ended by a date, also those that are yet to be. */
    @Query("""
            select p from PosUnit p where p.unitId in :unitIds and (p.sampai is null or p.sampai >= :tanggal) order by p.nama, p.id""")
    List<PosUnit> belumBerakhir(Collection<String> unitIds, LocalDate tanggal);

    /** Posts below one another: those that name one as directly above them. */
    List<PosUnit> findByAtasanId(String atasanId);

    /** The posts of some units on a date. */
    @Query("""
            select p from PosUnit p where p.unitId in :unitIds
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
            order by p.nama, p.id""")
    List<PosUnit> diUnit(Collection<String> unitIds, LocalDate tanggal);

    /** What the register says of a post and of those directly below it, asked of the database itself, one line for each. */
    @Query(value = """
            select s.id || '|' || s.nama || '|' || coalesce(s.atasan_id, '') || '|' || cast(s.mulai as varchar(10)) || '|'
              || coalesce(cast(s.sampai as varchar(10)), '') as baris
            from pos_unit s where (s.id = :posId or s.atasan_id = :posId) and s.digantikan_oleh is null order by baris""", nativeQuery = true)
    List<String> keadaan(String posId);

    /** The same of all posts of a unit. */
    @Query(value = """
            select s.id || '|' || s.nama || '|' || coalesce(s.atasan_id, '') || '|' || cast(s.mulai as varchar(10)) || '|'
              || coalesce(cast(s.sampai as varchar(10)), '') as baris
            from pos_unit s where s.unit_id = :unitId and s.digantikan_oleh is null order by baris""", nativeQuery = true)
    List<String> keadaanUnit(String unitId);

    /** The days of a post, who holds it, and who of them is absent. */
    @Query(value = """
            select cast(s.mulai as varchar(10)) || '|' || coalesce(cast(s.sampai as varchar(10)), '') as baris
            from pos_unit s where s.id = :posId and s.digantikan_oleh is null
            union all
            select p.orang || '|' || p.nama || '|' || p.sifat || '|' || cast(p.pelaksana_harian as varchar(5)) || '|'
              || cast(p.mulai as varchar(10)) || '|' || coalesce(cast(p.sampai as varchar(10)), '')
            from pemegang_jabatan p join pos_penempatan t on t.pemegang_id = p.id
            where t.pos_id = :posId and p.digantikan_oleh is null
            union all
            select p.orang || '|' || cast(k.mulai as varchar(10)) || '|' || coalesce(cast(k.sampai as varchar(10)), '')
            from ketidakhadiran k join pemegang_jabatan p on p.id = k.pemegang_id join pos_penempatan t on t.pemegang_id = p.id
            where t.pos_id = :posId and k.digantikan_oleh is null and p.digantikan_oleh is null
            order by baris""", nativeQuery = true)
    List<String> keadaanPemegang(String posId);
}
