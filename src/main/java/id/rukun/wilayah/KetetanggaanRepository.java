package id.rukun.wilayah;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KetetanggaanRepository extends JpaRepository<Ketetanggaan, String> {

    @Query("""
            select k from Ketetanggaan k where k.unitA in :ids and k.unitB in :ids
              and k.mulai <= :tanggal and (k.sampai is null or k.sampai >= :tanggal)
            order by k.unitA, k.unitB""")
    List<Ketetanggaan> antara(Collection<String> ids, LocalDate tanggal);

    @Query("""
            select k from Ketetanggaan k where (k.unitA in :ids or k.unitB in :ids)
              and (k.sampai is null or k.sampai >= :tanggal)""")
    List<Ketetanggaan> belumBerakhir(Collection<String> ids, LocalDate tanggal);
}
