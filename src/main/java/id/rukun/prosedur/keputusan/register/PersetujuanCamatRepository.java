package id.rukun.prosedur.keputusan.register;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface PersetujuanCamatRepository extends JpaRepository<PersetujuanCamat, String> {

    @Query("""
            select p from PersetujuanCamat p, RancanganKeputusan r
            where r.id = p.rancanganId and r.prosesId = :prosesId
            order by p.dicatatPada desc limit 1""")
    Optional<PersetujuanCamat> terakhir(String prosesId);
}
