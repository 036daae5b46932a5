package id.rukun.wilayah;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface UnitRepository extends JpaRepository<Unit, String> {

    boolean existsByJenis(JenisUnit jenis);

    List<Unit> findByTenantAndJenis(String tenant, JenisUnit jenis);

    /** Reserves the rows, always in the same order, so that two cases wait for each other instead of deadlocking. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.id in :ids order by u.id")
    List<Unit> cadangkan(Collection<String> ids);

    /**
     * The RW of a government, active on the date and exempt from nothing, whose number of active RT lies outside a range,
     * as pairs of id and number: one statement, whatever their number.
     */
    @Query("""
            select u.id, count(r.id) from Unit u
            left join AtributUnit a on a.indukId = u.id and a.digantikanOleh is null
              and a.mulai <= :tanggal and (a.sampai is null or a.sampai >= :tanggal)
            left join Unit r on r.id = a.unitId and r.jenis = id.rukun.wilayah.JenisUnit.RT
              and r.mulai <= :tanggal and (r.sampai is null or r.sampai >= :tanggal)
              and r.status <> id.rukun.wilayah.StatusUnit.RENCANA
            where u.tenant = :tenant and u.jenis = id.rukun.wilayah.JenisUnit.RW and length(cast(u.pengecualian as string)) = 0
              and u.mulai <= :tanggal and (u.sampai is null or u.sampai >= :tanggal)
              and u.status <> id.rukun.wilayah.StatusUnit.RENCANA
            group by u.id having count(r.id) < :minimum or count(r.id) > :maksimum""")
    List<Object[]> jumlahRtDiLuar(String tenant, int minimum, int maksimum, LocalDate tanggal);
}
