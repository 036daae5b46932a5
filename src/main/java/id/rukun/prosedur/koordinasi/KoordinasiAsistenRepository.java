package id.rukun.prosedur.koordinasi;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KoordinasiAsistenRepository extends JpaRepository<KoordinasiAsisten, String> {

    List<KoordinasiAsisten> findByKasusId(String kasusId);

    void deleteByKasusId(String kasusId);
}
