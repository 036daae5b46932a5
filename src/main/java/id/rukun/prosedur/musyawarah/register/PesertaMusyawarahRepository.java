package id.rukun.prosedur.musyawarah.register;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface PesertaMusyawarahRepository extends JpaRepository<PesertaMusyawarah, String> {

    /** How many of a meeting's list counted as peserta, and how many persons came. */
    record Hitungan(String musyawarahId, Long peserta, Long meninggal, Long hadir) {}

    List<PesertaMusyawarah> findByMusyawarahIdOrderByNomorUrut(String musyawarahId);

    @Query("""
            select new id.rukun.prosedur.musyawarah.register.PesertaMusyawarahRepository$Hitungan(p.musyawarahId,
                count(case when p.meninggal = false then 1 end), count(case when p.meninggal = true then 1 end),
                count(distinct case when p.hadir = true then p.orang end))
            from PesertaMusyawarah p where p.musyawarahId in :musyawarahId group by p.musyawarahId""")
    List<Hitungan> hitung(Collection<String> musyawarahId);
}
