package id.rukun.prosedur.koordinasi.konsultasi;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KonsultasiUnitRepository extends JpaRepository<KonsultasiUnit, String> {

    List<KonsultasiUnit> findByKasusIdOrderByDimulaiPadaAscIdAsc(String kasusId);

    List<KonsultasiUnit> findByKoordinasiIdOrderByDimulaiPadaAscIdAsc(String koordinasiId);
}
