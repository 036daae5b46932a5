package id.rukun.wilayah;

import jakarta.persistence.LockModeType;
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
}
