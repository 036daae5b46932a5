package id.rukun.prosedur.penggabungan;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UsulanPenggabunganRepository extends JpaRepository<UsulanPenggabungan, String> {

    @Query("select r from UsulanPenggabungan u join u.rt r where u.kasusId = :kasusId and r.rtId = :rtId")
    Optional<RtAsal> rt(String kasusId, String rtId);
}
