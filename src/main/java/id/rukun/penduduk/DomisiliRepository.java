package id.rukun.penduduk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DomisiliRepository extends JpaRepository<Domisili, String> {

    @Query("""
            select count(d) > 0 from Domisili d
            where d.pendudukId = :pendudukId and d.rtId = :rtId
              and d.mulai <= :tanggal and (d.sampai is null or d.sampai >= :tanggal)""")
    boolean tinggalDi(String pendudukId, String rtId, LocalDate tanggal);

    @Query("""
            select d.pendudukId from Domisili d where d.rtId = :rtId and d.pendudukId in :ids
              and d.mulai <= :tanggal and (d.sampai is null or d.sampai >= :tanggal)""")
    Set<String> wargaDi(String rtId, LocalDate tanggal, Collection<String> ids);

    /** Where in the RT the persons live on the date, or have lived before. */
    @Query("select d from Domisili d where d.rtId = :rtId and d.pendudukId in :ids and d.mulai <= :tanggal")
    List<Domisili> sampaiHari(String rtId, LocalDate tanggal, Collection<String> ids);

    /** The last day before the date on which the person lived in the RT. */
    @Query("""
            select max(d.sampai) from Domisili d
            where d.pendudukId = :pendudukId and d.rtId = :rtId and d.sampai < :tanggal""")
    Optional<LocalDate> terakhir(String pendudukId, String rtId, LocalDate tanggal);

    @Query("select d from Domisili d where d.rtId in :rtIds and (d.sampai is null or d.sampai >= :tanggal)")
    List<Domisili> belumBerakhir(Collection<String> rtIds, LocalDate tanggal);
}
