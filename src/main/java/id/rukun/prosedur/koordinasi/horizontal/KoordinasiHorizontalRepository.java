package id.rukun.prosedur.koordinasi.horizontal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KoordinasiHorizontalRepository extends JpaRepository<KoordinasiHorizontal, String> {

    Optional<KoordinasiHorizontal> findByKunciTerbuka(String koordinasiId);

    List<KoordinasiHorizontal> findByKoordinasiIdAndHasilIsNotNull(String koordinasiId);

    List<KoordinasiHorizontal> findByKasusIdAndHasilIsNull(String kasusId);
}
