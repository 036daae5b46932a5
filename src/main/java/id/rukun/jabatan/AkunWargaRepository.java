package id.rukun.jabatan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AkunWargaRepository extends JpaRepository<AkunWarga, String> {

    /** Logins of a resident in the posts that he held or holds, the latest first; none that is another's by now. */
    @Query("""
            select p.akun from PemegangJabatan p where p.pendudukId = :pendudukId and p.akun is not null
              and not exists (select a.pendudukId from AkunWarga a
                where a.akun = p.akun and a.pendudukId <> :pendudukId)
              and not exists (select q.id from PemegangJabatan q
                where q.akun = p.akun and (q.pendudukId is null or q.pendudukId <> :pendudukId)
                  and (q.mulai >= p.mulai or q.sampai is null or q.sampai >= :tanggal))
            order by p.mulai desc, p.id""")
    List<String> akunJabatan(String pendudukId, LocalDate tanggal);

    /** Whether somebody else has a login, by a row of his own or by a post that has not ended. */
    @Query("""
            select count(p) > 0 from PemegangJabatan p where p.akun = :akun
              and (p.pendudukId is null or p.pendudukId <> :pendudukId)
              and (p.sampai is null or p.sampai >= :tanggal)""")
    boolean dijabatLain(String akun, String pendudukId, LocalDate tanggal);

    boolean existsByAkunAndPendudukIdNot(String akun, String pendudukId);

    @Query("select count(o) > 0 from Penduduk o where o.id = :pendudukId and o.tanggalMeninggal <= :tanggal")
    boolean meninggal(String pendudukId, LocalDate tanggal);

    /** The residents to whom a login belongs or belonged, by its own row or by a post. */
    @Query("""
            select o.id from Penduduk o where o.id in (select a.pendudukId from AkunWarga a where a.akun = :akun)
              or o.id in (select p.pendudukId from PemegangJabatan p where p.akun = :akun)""")
    Set<String> pernah(String akun);

    /** Posts of a resident that go on and have no login, or the one that he had. */
    @Query("""
            select p from PemegangJabatan p where p.pendudukId = :pendudukId and (p.akun is null or p.akun = :lama)
              and (p.sampai is null or p.sampai >= :tanggal)""")
    List<PemegangJabatan> tanpaAkun(String pendudukId, String lama, LocalDate tanggal);
}
