package id.rukun.prosedur.musyawarah;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MusyawarahRepository extends JpaRepository<Musyawarah, String> {

    Optional<Musyawarah> findFirstByRangkaianIdOrderByKeDesc(String rangkaianId);

    List<Musyawarah> findByRangkaianIdOrderByKe(String rangkaianId);
}
