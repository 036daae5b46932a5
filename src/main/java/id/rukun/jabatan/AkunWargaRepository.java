package id.rukun.jabatan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AkunWargaRepository extends JpaRepository<AkunWarga, String> {

    /** Logins of a living resident in the posts that he held or holds, the latest first. */
    @Query("""
            select p.akun from PemegangJabatan p where p.pendudukId = :pendudukId and p.akun is not null
            order by p.mulai desc, p.id""")
    List<String> akunJabatan(String pendudukId);

    @Query("select count(o) > 0 from Penduduk o where o.id = :pendudukId and o.tanggalMeninggal <= :tanggal")
    boolean meninggal(String pendudukId, LocalDate tanggal);

    /** The residents to whom a login belongs, by its own row or by a post. */
    @Query("""
            select o.id from Penduduk o where o.id in (select a.pendudukId from AkunWarga a where a.akun = :akun)
              or o.id in (select p.pendudukId from PemegangJabatan p where p.akun = :akun)""")
    Set<String> warga(String akun);

    /** Posts of a resident that go on and have no login. */
    @Query("""
            select p from PemegangJabatan p where p.pendudukId = :pendudukId and p.akun is null
              and (p.sampai is null or p.sampai >= :tanggal)""")
    List<PemegangJabatan> tanpaAkun(String pendudukId, LocalDate tanggal);
}
