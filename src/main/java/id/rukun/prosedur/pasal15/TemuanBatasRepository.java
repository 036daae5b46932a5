package id.rukun.prosedur.pasal15;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TemuanBatasRepository extends JpaRepository<TemuanBatas, String> {

    /** All that are not over. */
    List<TemuanBatas> findByKunciTerbukaIsNotNull();

    Optional<TemuanBatas> findByKunciTerbuka(String unitId);

    List<TemuanBatas> findByKelurahanIdAndTindakanIn(String kelurahanId, Collection<TindakanTemuan> tindakan);

    @Query("select distinct t.kelurahanId from TemuanBatas t where t.tindakan = id.rukun.prosedur.pasal15.TindakanTemuan.TERBUKA order by t.kelurahanId")
    List<String> kelurahanTerbuka();

    /** The cases under way that findings name. */
    @Query("""
            select k.id from TemuanBatas t join Kasus k on k.id = t.ditanganiKasus
            where t.kunciTerbuka is not null and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    Set<String> kasusBerjalan();

    /** The Kelurahan of which the list of an earlier day is still open though nothing waits there: few, or none. */
    @Query("""
            select h.unitId from Kasus h where h.prosedur = :daftar and h.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
              and not exists (select t.id from TemuanBatas t
                where t.kelurahanId = h.unitId and t.tindakan = id.rukun.prosedur.pasal15.TindakanTemuan.TERBUKA)""")
    List<String> kelurahanTanpaYangTerbuka(String daftar);
}
