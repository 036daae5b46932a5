package id.rukun.pemberitahuan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PemberitahuanDibacaRepository extends JpaRepository<PemberitahuanDibaca, PemberitahuanDibaca.Kunci> {

    /** Which of some notices the account has read; by id. */
    @Query("""
            select d.kunci.pemberitahuanId from PemberitahuanDibaca d
            where d.kunci.akun = :akun and d.kunci.pemberitahuanId in :pemberitahuan""")
    List<String> dariAntara(String akun, Collection<String> pemberitahuan);
}
