package id.rukun.penduduk.keluarga;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HubunganTercatatRepository extends JpaRepository<HubunganTercatat, String> {

    @Query("""
            select h from HubunganTercatat h where h.pendudukA in :ids and h.pendudukB in :ids
              and h.mulai <= :tanggal and (h.sampai is null or h.sampai >= :tanggal)
            order by h.mulai, h.id""")
    List<HubunganTercatat> antara(Collection<String> ids, LocalDate tanggal);

    @Query("select h from HubunganTercatat h where h.pendudukA = :id or h.pendudukB = :id order by h.mulai, h.id")
    List<HubunganTercatat> milik(String id);
}
