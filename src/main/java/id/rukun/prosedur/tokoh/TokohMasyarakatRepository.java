package id.rukun.prosedur.tokoh;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TokohMasyarakatRepository extends JpaRepository<TokohMasyarakat, String> {

    @Query("""
            select t from TokohMasyarakat t where t.rtId in :rt
              and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)
            order by t.rtId, t.id""")
    List<TokohMasyarakat> berlaku(Collection<String> rt, LocalDate hari);

    /** Those of the persons that hold on the day, or will later. */
    @Query("""
            select t from TokohMasyarakat t where t.pendudukId in :orang and (t.sampai is null or t.sampai >= :hari)
            order by t.mulai, t.id""")
    List<TokohMasyarakat> milik(Collection<String> orang, LocalDate hari);

    /** The last time after this one at which the RT has chosen. */
    @Query("""
            select new id.rukun.prosedur.tokoh.SaatPilihan(t.mulai, m.pukul)
            from TokohMasyarakat t left join Musyawarah m on m.id = t.musyawarahId
            where t.rtId = :rtId and (t.mulai > :hari or (t.mulai = :hari and m.pukul > :pukul))
            order by t.mulai desc, m.pukul desc limit 1""")
    Optional<SaatPilihan> pilihanSesudah(String rtId, LocalDate hari, LocalTime pukul);

    /** Those of the persons for whom no end is known, for whichever RT. */
    @Query("select t from TokohMasyarakat t where t.pendudukId in :orang and t.sampai is null")
    List<TokohMasyarakat> terbuka(Collection<String> orang);

    /** Those of an RT for whom no end is known. */
    @Query("select t from TokohMasyarakat t where t.rtId = :rtId and t.sampai is null")
    List<TokohMasyarakat> terbuka(String rtId);
}
