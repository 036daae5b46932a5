package id.rukun.penduduk;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PendudukRepository extends JpaRepository<Penduduk, String> {

    Optional<Penduduk> findByNik(String nik);
}
