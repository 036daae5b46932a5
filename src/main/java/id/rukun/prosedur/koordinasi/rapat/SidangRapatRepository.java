package id.rukun.prosedur.koordinasi.rapat;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SidangRapatRepository extends JpaRepository<SidangRapat, String> {

    List<SidangRapat> findByProsesIdOrderByKe(String prosesId);
}
