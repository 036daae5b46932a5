package id.rukun.berkas;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HubunganKasusRepository extends JpaRepository<HubunganKasus, String> {

    Optional<HubunganKasus> findByKunciTerbuka(String kunciTerbuka);

    @Query("select h from HubunganKasus h where h.kasusId = :kasusId or h.asalKasusId = :kasusId order by h.dicatatPada")
    List<HubunganKasus> dari(String kasusId);
}
