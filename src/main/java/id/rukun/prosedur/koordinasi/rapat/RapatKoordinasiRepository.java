package id.rukun.prosedur.koordinasi.rapat;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RapatKoordinasiRepository extends JpaRepository<RapatKoordinasi, String> {

    List<RapatKoordinasi> findByKasusIdOrderByDimulaiPadaAscProsesIdAsc(String kasusId);
}
