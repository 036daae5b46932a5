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

    /** The posts of some units on a date. */
    @Query("""
            select p from PosUnit p where p.unitId in :unitIds
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
            order by p.nama, p.id""")
    List<PosUnit> diUnit(Collection<String> unitIds, LocalDate tanggal);
}
