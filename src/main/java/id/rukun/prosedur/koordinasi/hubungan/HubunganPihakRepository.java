package id.rukun.prosedur.koordinasi.hubungan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface HubunganPihakRepository extends JpaRepository<HubunganPihak, String> {

    List<HubunganPihak> findByKasusId(String kasusId);

    void deleteByKasusId(String kasusId);
}
