package id.rukun.draf;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DrafRepository extends JpaRepository<Draf, String> {

    Optional<Draf> findByAkunAndJenisAndTempat(String akun, TempatDraf.Jenis jenis, String tempat);

    /** Two windows that save at the same time come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draf d where d.akun = :akun and d.jenis = :jenis and d.tempat = :tempat")
    Optional<Draf> terkunci(String akun, TempatDraf.Jenis jenis, String tempat);

    @Modifying
    @Query("delete from Draf d where d.akun = :akun and d.jenis = :jenis and d.tempat = :tempat")
    void hapus(String akun, TempatDraf.Jenis jenis, String tempat);

    @Modifying
    @Query("delete from Draf d where d.jenis = :jenis and d.tempat = :tempat")
    void hapusSemua(TempatDraf.Jenis jenis, String tempat);

    @Query("select new id.rukun.draf.TempatDraf(d.jenis, d.tempat) from Draf d where d.akun = :akun")
    List<TempatDraf> milik(String akun);

    @Query("select distinct d.tempat from Draf d where d.jenis = :jenis")
    Set<String> tempat(TempatDraf.Jenis jenis);

    @Modifying
    @Query("delete from Draf d where d.disimpanPada < :sebelum")
    int hapusSebelum(Instant sebelum);
}
