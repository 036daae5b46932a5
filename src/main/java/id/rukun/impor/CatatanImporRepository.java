package id.rukun.impor;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CatatanImporRepository extends JpaRepository<CatatanImpor, String> {

    /** The latest first; of an area and of what lies within it. */
    @Query("select c from CatatanImpor c where c.wilayah = :kode or c.wilayah like :didalam order by c.waktu desc, c.id")
    List<CatatanImpor> terakhir(String kode, String didalam, Limit batas);
}
