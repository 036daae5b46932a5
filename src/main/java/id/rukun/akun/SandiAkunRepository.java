package id.rukun.akun;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SandiAkunRepository extends JpaRepository<SandiAkun, String> {

    @Query("select s.gantian from SandiAkun s where s.akun = :akun")
    Optional<Long> gantian(String akun);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SandiAkun s where s.akun = :akun")
    Optional<SandiAkun> pegang(String akun);
}
