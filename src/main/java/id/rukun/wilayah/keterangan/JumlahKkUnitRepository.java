package id.rukun.wilayah.keterangan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JumlahKkUnitRepository extends JpaRepository<JumlahKkUnit, String> {

    @Query("""
            select j from JumlahKkUnit j where j.unitId in :unitIds
              and j.mulai <= :tanggal and (j.sampai is null or j.sampai >= :tanggal)""")
    List<JumlahKkUnit> pada(Collection<String> unitIds, LocalDate tanggal);

    @Query("select j from JumlahKkUnit j where j.unitId in :unitIds and (j.sampai is null or j.sampai >= :tanggal)")
    List<JumlahKkUnit> belumBerakhir(Collection<String> unitIds, LocalDate tanggal);

    /** Of the RT of a government, active on the date and exempt from nothing, those whose declared number lies outside a range. */
    @Query("""
            select u.id, j.jumlah from JumlahKkUnit j join Unit u on u.id = j.unitId
            where u.tenant = :tenant and u.jenis = id.rukun.wilayah.JenisUnit.RT and length(cast(u.pengecualian as string)) = 0
              and u.mulai <= :tanggal and (u.sampai is null or u.sampai >= :tanggal)
              and u.status <> id.rukun.wilayah.StatusUnit.RENCANA
              and j.mulai <= :tanggal and (j.sampai is null or j.sampai >= :tanggal)
              and (j.jumlah < :minimum or j.jumlah > :maksimum)""")
    List<Object[]> diLuar(String tenant, int minimum, int maksimum, LocalDate tanggal);
}
