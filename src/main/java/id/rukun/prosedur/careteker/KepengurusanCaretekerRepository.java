package id.rukun.prosedur.careteker;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KepengurusanCaretekerRepository extends JpaRepository<KepengurusanCareteker, String> {

    /** Numbers of other running cases about the temporary board of a unit. */
    @Query("""
            select k.nomor from KepengurusanCareteker c join Kasus k on k.id = c.kasusId
            where c.unitId = :unitId and c.kasusId <> :kasusId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
            order by k.nomor""")
    List<String> berjalan(String unitId, String kasusId);
}
