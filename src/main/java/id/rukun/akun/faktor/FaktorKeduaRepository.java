package id.rukun.akun.faktor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FaktorKeduaRepository extends JpaRepository<FaktorKedua, String> {

    Optional<FaktorKedua> findByKunciTerbuka(String akun);

    Optional<FaktorKedua> findByKunciDitawarkan(String akun);

    boolean existsByKunciTerbuka(String akun);

    @Query("select f.rahasia from FaktorKedua f where f.kunciTerbuka is not null")
    List<String> semuaRahasia();

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from FaktorKedua f where f.kunciDitawarkan = :akun")
    void hapusTawaran(String akun);

    @Modifying
    @Query("delete from FaktorKedua f where f.dilepas < :sebelum or (f.kunciDitawarkan is not null and f.diminta < :sebelum)")
    int hapusSebelum(Instant sebelum);
}
