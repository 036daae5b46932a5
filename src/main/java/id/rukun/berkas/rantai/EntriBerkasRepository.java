package id.rukun.berkas.rantai;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface EntriBerkasRepository extends JpaRepository<EntriBerkas, String> {

    List<EntriBerkas> findByKasusIdOrderByUrutan(String kasusId);

    /** The entries of a case with their contents, in order; without one where its row is missing. */
    @Query("""
            select new id.rukun.berkas.rantai.EntriBerisi(e, i) from EntriBerkas e left join IsiBerkas i on i.entri = e
            where e.kasusId = :kasusId order by e.urutan""")
    List<EntriBerisi> berisi(String kasusId);
}
