package id.rukun.prosedur.koordinasi.rapat;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KehadiranRapatRepository extends JpaRepository<KehadiranRapat, String> {

    List<KehadiranRapat> findBySidangIdOrderByUrutan(String sidangId);

    void deleteBySidangId(String sidangId);
}
