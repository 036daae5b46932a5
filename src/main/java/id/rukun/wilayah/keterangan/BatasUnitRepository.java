package id.rukun.wilayah.keterangan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BatasUnitRepository extends JpaRepository<BatasUnit, String> {

    @Query("""
            select b from BatasUnit b where b.unitId = :unitId
              and b.mulai <= :tanggal and (b.sampai is null or b.sampai >= :tanggal)""")
    Optional<BatasUnit> pada(String unitId, LocalDate tanggal);
}
