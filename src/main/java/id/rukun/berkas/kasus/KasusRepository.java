package id.rukun.berkas.kasus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface KasusRepository extends JpaRepository<Kasus, String> {

    Optional<Kasus> findByNomor(String nomor);

    List<Kasus> findByNomorIn(Collection<String> nomor);

    @Query("select new id.rukun.berkas.kasus.KasusRingkas(k.id, k.nomor, k.unitId) from Kasus k order by k.nomor")
    List<KasusRingkas> semuaRingkas();

    @Query("select new id.rukun.berkas.kasus.KasusRingkas(k.id, k.nomor, k.unitId) from Kasus k where k.nomor = :nomor")
    Optional<KasusRingkas> ringkas(String nomor);

    @Query("select k.status from Kasus k where k.id = :id")
    StatusKasus status(String id);

    @Query("select k.id from Kasus k order by k.nomor")
    List<String> semuaId();

    List<Kasus> findByStatusAndUnitIdInOrderByNomor(StatusKasus status, Collection<String> unitIds);
}
