package id.rukun.prosedur.musyawarah.register;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface KeputusanMusyawarahRepository extends JpaRepository<KeputusanMusyawarah, String> {

    /** Of all series of a kind in a case. */
    @Query("""
            select k from KeputusanMusyawarah k join Musyawarah m on m.id = k.musyawarahId join m.rangkaian r
            where r.kasusId = :kasusId and r.jenis = :jenis""")
    List<KeputusanMusyawarah> seluruh(String kasusId, JenisMusyawarah jenis);

    Optional<KeputusanMusyawarah> findByMusyawarahId(String musyawarahId);
}
