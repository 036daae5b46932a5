package id.rukun.prosedur.pasal15;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PertimbanganPasal15Repository extends JpaRepository<PertimbanganPasal15, String> {

    /** Numbers of other running cases in which a unit is weighed. */
    @Query("""
            select k.nomor from PertimbanganPasal15 p join Kasus k on k.id = p.kasusId
            where p.unitId = :unitId and p.kasusId <> :kasusId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
            order by k.nomor""")
    List<String> berjalan(String unitId, String kasusId);
}
