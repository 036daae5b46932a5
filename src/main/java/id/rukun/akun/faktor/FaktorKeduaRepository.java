package id.rukun.akun.faktor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface FaktorKeduaRepository extends JpaRepository<FaktorKedua, String> {

    Optional<FaktorKedua> findByKunciTerbuka(String akun);

    Optional<FaktorKedua> findByKunciDitawarkan(String akun);

    boolean existsByKunciTerbuka(String akun);

    @Query("select f.rahasia from FaktorKedua f where f.kunciTerbuka is not null")
    List<String> semuaRahasia();

    List<FaktorKedua> findByRahasiaIsNotNull();

    /** Returns 0 where it says something else by now. */
    @Transactional
    @Modifying
    @Query("update FaktorKedua f set f.rahasia = :baru where f.id = :id and f.rahasia = :lama")
    int sandikanLagi(String id, String lama, String baru);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from FaktorKedua f where f.kunciDitawarkan = :akun")
    void hapusTawaran(String akun);

    @Modifying
    @Query("delete from FaktorKedua f where f.dilepas < :sebelum or (f.kunciDitawarkan is not null and f.diminta < :sebelum)")
    int hapusSebelum(Instant sebelum);
}
