package id.rukun.prosedur.keputusan.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PengesahanCamatRepository extends JpaRepository<PengesahanCamat, String> {

    Optional<PengesahanCamat> findFirstByKeputusanIdOrderByDicatatPadaDesc(String keputusanId);

    List<PengesahanCamat> findByKeputusanIdInOrderByDicatatPada(Collection<String> keputusanIds);

    List<PengesahanCamat> findByKasusIdInAndNaskahIsNotNullOrderByDicatatPada(Collection<String> kasusIds);
}
