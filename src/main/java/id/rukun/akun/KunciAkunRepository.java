package id.rukun.akun;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KunciAkunRepository extends JpaRepository<KunciAkun, String> {

    Optional<KunciAkun> findByKunciTerbuka(String akun);

    boolean existsByKunciTerbuka(String akun);

    @Modifying
    @Query("delete from KunciAkun k where k.dibukaPada < :sebelum")
    int hapusSebelum(Instant sebelum);
}
