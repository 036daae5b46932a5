package id.rukun.prosedur.keputusan;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RancanganKeputusanRepository extends JpaRepository<RancanganKeputusan, String> {

    Optional<RancanganKeputusan> findFirstByProsesIdOrderByVersiDesc(String prosesId);
}
