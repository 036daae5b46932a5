package id.rukun.wilayah.kerja;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PenetapanPembidanganRepository extends JpaRepository<PenetapanPembidangan, String> {

    @Query("""
            select p from PenetapanPembidangan p where p.unitId = :unitId
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)""")
    Optional<PenetapanPembidangan> pada(String unitId, LocalDate tanggal);
}
