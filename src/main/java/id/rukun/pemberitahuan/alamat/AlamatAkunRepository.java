package id.rukun.pemberitahuan.alamat;

import id.rukun.pemberitahuan.saluran.Saluran;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AlamatAkunRepository extends JpaRepository<AlamatAkun, String> {

    List<AlamatAkun> findByAkunOrderBySaluran(String akun);

    Optional<AlamatAkun> findByAkunAndSaluran(String akun, Saluran saluran);

    List<AlamatAkun> findByTerkonfirmasiPadaIsNotNullAndSaluranIn(Collection<Saluran> saluran);

    /** Guesses come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AlamatAkun a where a.akun = :akun and a.saluran = :saluran")
    Optional<AlamatAkun> pegang(String akun, Saluran saluran);

    @Query("select distinct a.akun from AlamatAkun a")
    Set<String> semuaAkun();

    @Modifying
    @Query("delete from AlamatAkun a where a.akun = :akun and a.saluran = :saluran")
    int hapus(String akun, Saluran saluran);

    @Modifying
    @Query("delete from AlamatAkun a where a.akun in :akun")
    int hapus(Collection<String> akun);

    @Modifying
    @Query("delete from AlamatAkun a where a.terkonfirmasiPada is null and a.dimintaPada < :sebelum")
    int hapusTakTerkonfirmasi(Instant sebelum);
}
