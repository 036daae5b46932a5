package id.rukun.prosedur.pencatatan.jabatan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AkibatPencatatanRepository extends JpaRepository<AkibatPencatatan, String> {
    List<AkibatPencatatan> findByKasusIdOrderByUrutanDesc(String kasusId);
}
