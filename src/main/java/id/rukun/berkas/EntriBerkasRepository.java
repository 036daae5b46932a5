package id.rukun.berkas;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EntriBerkasRepository extends JpaRepository<EntriBerkas, String> {

    List<EntriBerkas> findByKasusIdOrderByUrutan(String kasusId);
}
