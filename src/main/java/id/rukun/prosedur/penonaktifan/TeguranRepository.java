package id.rukun.prosedur.penonaktifan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeguranRepository extends JpaRepository<Teguran, String> {

    List<Teguran> findByKasusId(String kasusId);
}
