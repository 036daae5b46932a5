package id.rukun.pemberitahuan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PemberitahuanRepository extends JpaRepository<Pemberitahuan, String> {

    boolean existsByKunci(String kunci);

    List<Pemberitahuan> findByKasusIdOrderByUrutan(String kasusId);

    List<Pemberitahuan> findByUrutanGreaterThanOrderByUrutan(long urutan);

    List<Pemberitahuan> findByPenerimaInAndUrutanLessThanOrderByUrutanDesc(Collection<String> penerima, long urutan,
            Limit banyaknya);

    long countByPenerimaInAndUrutanGreaterThan(Collection<String> penerima, long urutan);

    @Query("select coalesce(max(p.urutan), 0) from Pemberitahuan p")
    long terakhir();
}
