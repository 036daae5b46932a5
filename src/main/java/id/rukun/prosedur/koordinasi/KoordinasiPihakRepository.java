package id.rukun.prosedur.koordinasi;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KoordinasiPihakRepository extends JpaRepository<KoordinasiPihak, String> {

    List<KoordinasiPihak> findByKasusId(String kasusId);

    void deleteByKasusId(String kasusId);
}
