package id.rukun.prosedur.keputusan.register;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RancanganKeputusanRepository extends JpaRepository<RancanganKeputusan, String> {

    Optional<RancanganKeputusan> findFirstByProsesIdOrderByVersiDesc(String prosesId);
}
