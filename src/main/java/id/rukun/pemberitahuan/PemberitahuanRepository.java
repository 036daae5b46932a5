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

    List<Pemberitahuan> findByPenerimaInAndUrutanIn(Collection<String> penerima, Collection<Long> urutan);

    @Query("""
            select count(p) from Pemberitahuan p where p.penerima in :penerima and not exists (
                select d from PemberitahuanDibaca d where d.kunci.akun = :akun and d.kunci.pemberitahuanId = p.id)""")
    long belumDibaca(String akun, Collection<String> penerima);

    @Query("select coalesce(max(p.urutan), 0) from Pemberitahuan p")
    long terakhir();
}
