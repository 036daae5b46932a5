package id.rukun.jabatan.masabakti;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MasaBaktiRepository extends JpaRepository<MasaBakti, String> {

    List<MasaBakti> findByUnitIdOrderByMulai(String unitId);

    Optional<MasaBakti> findByKeputusanId(String keputusanId);
}
