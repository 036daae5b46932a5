package id.rukun.prosedur.tokoh;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TokohMasyarakatRepository extends JpaRepository<TokohMasyarakat, String> {

    @Query("""
            select t from TokohMasyarakat t where t.rtId in :rt
              and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
            order by t.rtId, t.id""")
    List<TokohMasyarakat> berlaku(Collection<String> rt, LocalDate hari);

    @Query("""
            select t from TokohMasyarakat t where t.pendudukId in :orang
              and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)""")
    List<TokohMasyarakat> milik(Collection<String> orang, LocalDate hari);

    /** Those of an RT for whom no end is known. */
    @Query("select t from TokohMasyarakat t where t.rtId = :rtId and t.sampai is null")
    List<TokohMasyarakat> terbuka(String rtId);
}
