package id.rukun.jabatan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AkunOrangRepository extends JpaRepository<AkunOrang, String> {

    /** The login of a person that works. */
    @Query("select a from AkunOrang a where a.kunciTerbuka = :orang")
    Optional<AkunOrang> berlaku(String orang);

    /** Whether another one has taken the place of a login. */
    boolean existsByLoginAndKunciTerbukaIsNull(String login);

    @Query("select a.login from AkunOrang a where a.orang = :orang")
    Set<String> milik(String orang);

    @Query("select a.login from AkunOrang a where a.login in :akun")
    Set<String> dikenal(Collection<String> akun);

    @Query("select count(o) > 0 from Penduduk o where o.id = :orang and o.tanggalMeninggal <= :tanggal")
    boolean meninggal(String orang, LocalDate tanggal);
}
