package id.rukun.prosedur.musyawarah.register;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RangkaianMusyawarahRepository extends JpaRepository<RangkaianMusyawarah, String> {

    Optional<RangkaianMusyawarah> findByProsesId(String prosesId);

    List<RangkaianMusyawarah> findByKasusIdAndJenisOrderByUrutan(String kasusId, JenisMusyawarah jenis);
}
