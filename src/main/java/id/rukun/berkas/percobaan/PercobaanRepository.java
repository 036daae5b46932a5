package id.rukun.berkas.percobaan;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PercobaanRepository extends JpaRepository<Percobaan, String> {

    @Modifying
    @Query(value = "update percobaan set pesan = null where pesan is not null and waktu < :sebelum", nativeQuery = true)
    int hapusPesan(Instant sebelum);
}
