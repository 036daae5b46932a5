package id.rukun.berkas.periksa;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TemuanBerkasRepository extends JpaRepository<TemuanBerkas, String> {

    List<TemuanBerkas> findByAsalAndNomorKasus(AsalTemuan asal, String nomorKasus);

    List<TemuanBerkas> findByAsalAndPulihPadaIsNull(AsalTemuan asal);

    /** The government of a case that is there. */
    @Query("select k.tenant from Kasus k where k.nomor = :nomor")
    Optional<String> tenant(String nomor);

    /** That of one that was there when something else was found in it. */
    Optional<TemuanBerkas> findFirstByNomorKasusAndTenantIsNotNull(String nomor);

    List<TemuanBerkas> findByPulihPadaIsNullOrderByNomorKasusAscDitemukanPadaAsc();
}
