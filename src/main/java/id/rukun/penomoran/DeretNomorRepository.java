package id.rukun.penomoran;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DeretNomorRepository extends JpaRepository<DeretNomor, String> {

    /** Who asks second waits until the first has committed or given up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DeretNomor d where d.kunci = :kunci")
    Optional<DeretNomor> tahan(String kunci);

    List<DeretNomor> findByUnitIdAndTahunOrderByJenis(String unitId, int tahun);
}
