package id.rukun.prosedur.koordinasi.data;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PertukaranDataRepository extends JpaRepository<PertukaranData, String> {

    List<PertukaranData> findByKoordinasiIdOrderByDikirimPadaAscIdAsc(String koordinasiId);

    List<PertukaranData> findByKasusIdOrderByDikirimPadaAscIdAsc(String kasusId);
}
