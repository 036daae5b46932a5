package id.rukun.jabatan.masabakti;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MasaBaktiRepository extends JpaRepository<MasaBakti, String> {

    List<MasaBakti> findByUnitIdOrderByMulai(String unitId);

    @Query("""
            select count(m) from MasaBakti m join Unit u on u.id = m.unitId where u.tenant in :tenant and m.sampai >= :hari""")
    long banyaknyaBerjalan(Collection<String> tenant, LocalDate hari);

    Optional<MasaBakti> findByKeputusanId(String keputusanId);

    /** Also one that another row has replaced. */
    @Query(value = "select * from masa_bakti where id = :id", nativeQuery = true)
    Optional<MasaBakti> baris(String id);
}
