package id.rukun.prosedur.koordinasi;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KoordinasiBidangRepository extends JpaRepository<KoordinasiBidang, String> {

    List<KoordinasiBidang> findByKasusIdOrderByUrutan(String kasusId);

    void deleteByKasusId(String kasusId);
}
