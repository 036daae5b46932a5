package id.rukun.akun;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KodeSandiRepository extends JpaRepository<KodeSandi, String> {

    Optional<KodeSandi> findByKunciTerbuka(String akun);

    List<KodeSandi> findByAkunOrderByPadaDescIdDesc(String akun);

    List<KodeSandi> findByAkunAndDiketahuiPadaIsNullOrderByPada(String akun);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update KodeSandi k set k.kunciTerbuka = null where k.kunciTerbuka = :akun")
    void tutup(String akun);

    @Modifying
    @Query("delete from KodeSandi k where k.sampai < :sebelum")
    int hapusSebelum(Instant sebelum);
}
