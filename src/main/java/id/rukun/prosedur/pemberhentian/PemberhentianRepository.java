package id.rukun.prosedur.pemberhentian;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PemberhentianRepository extends JpaRepository<Pemberhentian, String> {

    /** Those of a post whose case runs and has not ended it. */
    @Query("""
            select b from Pemberhentian b join Kasus k on k.id = b.kasusId
            where b.pemegangId = :pemegangId and b.diakhiri = false
              and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    List<Pemberhentian> berjalan(String pemegangId);
}
