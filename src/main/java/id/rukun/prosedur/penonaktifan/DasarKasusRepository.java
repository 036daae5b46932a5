package id.rukun.prosedur.penonaktifan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DasarKasusRepository extends JpaRepository<DasarKasus, String> {

    List<DasarKasus> findByKasusId(String kasusId);
}
