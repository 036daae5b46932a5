package id.rukun.penomoran;

import jakarta.persistence.LockModeType;
import java.util.Collection;
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

    /** Series of some offices that have numbers missing below their largest one. */
    @Query("""
            select d from DeretNomor d where d.tahun = :tahun and d.unitId in :unit
            and (select max(n.nomorUrut) from NomorTerpakai n where n.deret = d.kunci)
            > (select count(n) from NomorTerpakai n where n.deret = d.kunci) order by d.jenis""")
    List<DeretNomor> berlubang(Collection<String> unit, int tahun);
}
