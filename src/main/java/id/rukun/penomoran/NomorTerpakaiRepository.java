package id.rukun.penomoran;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NomorTerpakaiRepository extends JpaRepository<NomorTerpakai, String> {

    @Query("select coalesce(max(n.nomorUrut), 0) from NomorTerpakai n where n.deret = :deret")
    int terakhir(String deret);

    Optional<NomorTerpakai> findByDeretAndNomorUrut(String deret, int nomorUrut);

    List<NomorTerpakai> findByDeretOrderByNomorUrut(String deret);
}
