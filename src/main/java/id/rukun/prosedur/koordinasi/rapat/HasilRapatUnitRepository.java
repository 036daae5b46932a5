package id.rukun.prosedur.koordinasi.rapat;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface HasilRapatUnitRepository extends JpaRepository<HasilRapatUnit, String> {

    List<HasilRapatUnit> findByHasilIdIn(Collection<String> hasilIds);

    void deleteByHasilIdIn(Collection<String> hasilIds);
}
