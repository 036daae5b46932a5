package id.rukun.wilayah.kerja;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitKerjaRepository extends JpaRepository<UnitKerja, String> {

    Optional<UnitKerja> findFirstByUnitIdOrderByMulaiDesc(String unitId);

    @Query("""
            select k from UnitKerja k where k.unitId in :unitIds
              and k.mulai <= :tanggal and (k.sampai is null or k.sampai >= :tanggal)""")
    List<UnitKerja> pada(Collection<String> unitIds, LocalDate tanggal);

    @Query("""
            select k from UnitKerja k join Unit u on u.id = k.unitId where u.tenant = :tenant
              and k.mulai <= :tanggal and (k.sampai is null or k.sampai >= :tanggal)
              and u.mulai <= :tanggal and (u.sampai is null or u.sampai >= :tanggal)
              and u.status <> id.rukun.wilayah.StatusUnit.RENCANA""")
    List<UnitKerja> aktif(String tenant, LocalDate tanggal);
}
