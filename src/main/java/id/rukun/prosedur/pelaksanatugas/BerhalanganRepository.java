package id.rukun.prosedur.pelaksanatugas;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BerhalanganRepository extends JpaRepository<Berhalangan, String> {

    /** Those of a post whose case runs. */
    @Query("""
            select b from Berhalangan b join Kasus k on k.id = b.kasusId
            where b.pemegangId = :pemegangId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    List<Berhalangan> berjalan(String pemegangId);
}
