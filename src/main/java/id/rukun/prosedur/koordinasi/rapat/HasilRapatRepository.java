package id.rukun.prosedur.koordinasi.rapat;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface HasilRapatRepository extends JpaRepository<HasilRapat, String> {

    List<HasilRapat> findByProsesIdOrderByButir(String prosesId);

    void deleteByProsesId(String prosesId);
}
