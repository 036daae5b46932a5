package id.rukun.wilayah;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SilsilahUnitRepository extends JpaRepository<SilsilahUnit, String> {

    List<SilsilahUnit> findByPenerusIdOrderByPendahuluId(String penerusId);

    List<SilsilahUnit> findByPendahuluIdOrderByPenerusId(String pendahuluId);
}
