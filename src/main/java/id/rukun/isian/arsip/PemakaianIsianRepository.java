package id.rukun.isian.arsip;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PemakaianIsianRepository extends JpaRepository<PemakaianIsian, String> {

    List<PemakaianIsian> findByAntrean(String antrean);
}
