package id.rukun.prosedur.tindakan;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TindakanKasusRepository extends JpaRepository<TindakanKasus, String> {

    Optional<TindakanKasus> findByProsesId(String prosesId);

    Optional<TindakanKasus> findByKunciTerbuka(String kunciTerbuka);
}
