package id.rukun.prosedur.musyawarah.register;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface PesertaMusyawarahRepository extends JpaRepository<PesertaMusyawarah, String> {

    /** How many persons of a meeting's list counted as peserta, had died, and came; whoever has two rows counts once. */
    record Hitungan(String musyawarahId, Long peserta, Long meninggal, Long hadir) {}

    List<PesertaMusyawarah> findByMusyawarahIdOrderByNomorUrut(String musyawarahId);

    @Query("""
            select new id.rukun.prosedur.musyawarah.register.PesertaMusyawarahRepository$Hitungan(p.musyawarahId,
                count(distinct case when p.meninggal = false then p.orangId end),
                count(distinct case when p.meninggal = true then p.orangId end),
                count(distinct case when p.hadir = true then p.orangId end))
            from PesertaMusyawarah p where p.musyawarahId in :musyawarahId group by p.musyawarahId""")
    List<Hitungan> hitung(Collection<String> musyawarahId);

    /** How many meetings have a person on their list of participants. */
    @Query("select count(distinct p.musyawarahId) from PesertaMusyawarah p where p.orangId = :orangId")
    int jumlahDisebut(String orangId);
}
