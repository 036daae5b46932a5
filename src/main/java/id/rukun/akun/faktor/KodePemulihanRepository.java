package id.rukun.akun.faktor;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KodePemulihanRepository extends JpaRepository<KodePemulihan, String> {

    List<KodePemulihan> findByFaktorIdAndDipakaiIsNull(String faktorId);

    int countByFaktorIdAndDipakaiIsNull(String faktorId);
}
