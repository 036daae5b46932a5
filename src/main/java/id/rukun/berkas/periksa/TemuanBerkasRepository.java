package id.rukun.berkas.periksa;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TemuanBerkasRepository extends JpaRepository<TemuanBerkas, String> {

    List<TemuanBerkas> findByAsalAndNomorKasus(AsalTemuan asal, String nomorKasus);

    List<TemuanBerkas> findByAsalAndPulihPadaIsNull(AsalTemuan asal);

    List<TemuanBerkas> findByPulihPadaIsNullOrderByNomorKasusAscDitemukanPadaAsc();
}
