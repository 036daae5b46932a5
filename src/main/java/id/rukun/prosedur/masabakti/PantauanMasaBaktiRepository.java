package id.rukun.prosedur.masabakti;

import id.rukun.jabatan.masabakti.MasaBakti;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PantauanMasaBaktiRepository extends JpaRepository<PantauanMasaBakti, String> {

    /**
     * Terms up to a last day that no case watches yet, in one statement: not those of units that cease to be, nor those that were
     * over before the register was taken over, nor those within which the next Ketua's has begun.
     */
    @Query("""
            select m from MasaBakti m join Unit u on u.id = m.unitId
            where m.sampai <= :palingAkhir and u.sampai is null and (m.diambilAlih is null or m.sampai >= m.diambilAlih)
              and not exists (select p.kasusId from PantauanMasaBakti p where p.masaBaktiId = m.id)
              and not exists (select n.id from MasaBakti n where n.unitId = m.unitId and n.mulai > m.mulai and n.mulai <= m.sampai)
            order by m.sampai, m.id""")
    List<MasaBakti> belumDipantau(LocalDate palingAkhir);

    /** Those of a unit whose case runs. */
    @Query("""
            select p from PantauanMasaBakti p join Kasus k on k.id = p.kasusId
            where p.unitId = :unitId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    List<PantauanMasaBakti> berjalan(String unitId);
}
