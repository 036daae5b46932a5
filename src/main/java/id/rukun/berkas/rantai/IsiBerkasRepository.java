package id.rukun.berkas.rantai;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface IsiBerkasRepository extends JpaRepository<IsiBerkas, String> {

    @Query("select i from IsiBerkas i where i.entri.kasusId = :kasusId")
    List<IsiBerkas> dariKasus(String kasusId);

    @Query("""
            select distinct e.kasusId from IsiBerkas i join i.entri e
            where i.dihapusPada is null and i.simpanSampai < :hari""")
    List<String> kasusLewatMasa(LocalDate hari);

    @Query("""
            select i from IsiBerkas i join fetch i.entri e
            where e.kasusId = :kasusId and i.dihapusPada is null and i.simpanSampai < :hari order by e.urutan""")
    List<IsiBerkas> lewatMasa(String kasusId, LocalDate hari);

    /** Contents that vouch for rows outside the dossier. */
    @Query("""
            select i from IsiBerkas i join fetch i.entri e where e.kasusId = :kasusId and i.dihapusPada is null
              and e.jenis = id.rukun.berkas.rantai.JenisEntri.REGISTER order by e.urutan""")
    List<IsiBerkas> register(String kasusId);

    /** Contents that are there, but for the reports of erasures. */
    @Query("""
            select i from IsiBerkas i join fetch i.entri e where e.kasusId = :kasusId and i.dihapusPada is null
              and (e.jenis <> id.rukun.berkas.rantai.JenisEntri.TINDAKAN or e.aktivitas is null
                or e.aktivitas <> '""" + Penghapusan.AKTIVITAS + "') order by e.urutan")
    List<IsiBerkas> selainLaporan(String kasusId);

    /** Of which of some cases there are contents other than digests of rows and reports of erasures. */
    @Query("""
            select distinct e.kasusId from IsiBerkas i join i.entri e where e.kasusId in :kasusIds and i.dihapusPada is null
              and e.jenis <> id.rukun.berkas.rantai.JenisEntri.REGISTER
              and (e.jenis <> id.rukun.berkas.rantai.JenisEntri.TINDAKAN or e.aktivitas is null
                or e.aktivitas <> '""" + Penghapusan.AKTIVITAS + "')")
    Set<String> berisi(Collection<String> kasusIds);

    /** Reports of erasures have no end. Contents loaded before keep showing that they have none. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update IsiBerkas i set i.simpanSampai = :sampai where i.simpanSampai is null and i.dihapusPada is null
              and i.entriId in (select e.id from EntriBerkas e where e.kasusId = :kasusId
                and (e.jenis <> id.rukun.berkas.rantai.JenisEntri.TINDAKAN or e.aktivitas is null
                  or e.aktivitas <> '""" + Penghapusan.AKTIVITAS + "'))")
    void tetapkanMasaSimpan(String kasusId, LocalDate sampai);

    /** The contents of a case by the id of their entry. */
    default Map<String, IsiBerkas> perEntri(String kasusId) {
        return dariKasus(kasusId).stream().collect(Collectors.toMap(IsiBerkas::entriId, Function.identity()));
    }
}
