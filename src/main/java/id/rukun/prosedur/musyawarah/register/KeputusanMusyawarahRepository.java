package id.rukun.prosedur.musyawarah.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface KeputusanMusyawarahRepository extends JpaRepository<KeputusanMusyawarah, String> {

    List<KeputusanMusyawarah> findByMusyawarahIdIn(Collection<String> musyawarahId);

    Optional<KeputusanMusyawarah> findByMusyawarahId(String musyawarahId);
}
