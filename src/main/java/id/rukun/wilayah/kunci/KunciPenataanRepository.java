package id.rukun.wilayah.kunci;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KunciPenataanRepository extends JpaRepository<KunciPenataan, String> {

    Optional<KunciPenataan> findByKunciTerbuka(String unitId);

    List<KunciPenataan> findByKunciTerbukaIn(Collection<String> unitIds);

    List<KunciPenataan> findByKasusIdAndDilepasIsNull(String kasusId);
}
