package id.rukun.pengawasan.ekspor;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CatatanEksporRepository extends JpaRepository<CatatanEkspor, String> {

    List<CatatanEkspor> findByAkunOrderByWaktu(String akun);

    @Modifying
    @Query("delete from CatatanEkspor c where c.waktu < :sebelum")
    int hapus(Instant sebelum);
}
