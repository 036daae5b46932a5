package id.rukun.prosedur.koordinasi.pelimpahan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PelimpahanRepository extends JpaRepository<Pelimpahan, String> {

    List<Pelimpahan> findByStatusOrderByMulaiDesc(StatusPelimpahan status);

    List<Pelimpahan> findByKantorPemberiAndStatusOrderByMulaiDesc(String kantorPemberi, StatusPelimpahan status);
}
