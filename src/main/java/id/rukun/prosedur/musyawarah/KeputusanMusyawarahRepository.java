package id.rukun.prosedur.musyawarah;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeputusanMusyawarahRepository extends JpaRepository<KeputusanMusyawarah, String> {

    Optional<KeputusanMusyawarah> findByMusyawarahId(String musyawarahId);
}
