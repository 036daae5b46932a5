package id.rukun.isian;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface IsianRepository extends JpaRepository<Isian, String> {

    Optional<Isian> findFirstByKasusIdAndFormulirAndDigantikanOlehIsNullOrderByUrutanDesc(
            String kasusId, String formulir);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update isian set isi = null, dihapus_pada = :waktu where kasus_id = :kasusId and dihapus_pada is null""")
    int hapusIsi(String kasusId, Instant waktu);
}
