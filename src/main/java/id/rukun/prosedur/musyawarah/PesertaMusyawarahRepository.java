package id.rukun.prosedur.musyawarah;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PesertaMusyawarahRepository extends JpaRepository<PesertaMusyawarah, String> {

    List<PesertaMusyawarah> findByMusyawarahIdOrderByNomorUrut(String musyawarahId);
}
