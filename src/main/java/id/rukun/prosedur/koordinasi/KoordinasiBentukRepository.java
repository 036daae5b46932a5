package id.rukun.prosedur.koordinasi;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KoordinasiBentukRepository extends JpaRepository<KoordinasiBentuk, String> {

    List<KoordinasiBentuk> findByKasusIdOrderByBentuk(String kasusId);

    void deleteByKasusId(String kasusId);
}
