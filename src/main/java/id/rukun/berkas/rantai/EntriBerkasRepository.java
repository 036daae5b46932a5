package id.rukun.berkas.rantai;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface EntriBerkasRepository extends JpaRepository<EntriBerkas, String> {

    List<EntriBerkas> findByKasusIdOrderByUrutan(String kasusId);
}
