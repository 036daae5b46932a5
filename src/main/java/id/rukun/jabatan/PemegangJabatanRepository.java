package id.rukun.jabatan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PemegangJabatanRepository extends JpaRepository<PemegangJabatan, String> {

    @Query("""
            select p from PemegangJabatan p where p.unitId = :unitId
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
            order by p.nama, p.id""")
    List<PemegangJabatan> diUnit(String unitId, LocalDate tanggal);

    @Query("""
            select p from PemegangJabatan p where p.akun = :akun
              and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
            order by p.jabatan, p.unitId""")
    List<PemegangJabatan> milikAkun(String akun, LocalDate tanggal);

    /** Everybody in office in the units in which an account is in office: a Ketua without one still holds the chair. */
    @Query("""
            select p from PemegangJabatan p
            where p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and p.unitId in (select q.unitId from PemegangJabatan q where q.akun is not null
                and q.mulai <= :tanggal and (q.sampai is null or q.sampai >= :tanggal))
            order by p.unitId, p.nama, p.id""")
    List<PemegangJabatan> diUnitBerakun(LocalDate tanggal);

    /** Everybody in office in the units in which this account is in office. */
    @Query("""
            select p from PemegangJabatan p
            where p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and p.unitId in (select q.unitId from PemegangJabatan q where q.akun = :akun
                and q.mulai <= :tanggal and (q.sampai is null or q.sampai >= :tanggal))
            order by p.unitId, p.nama, p.id""")
    List<PemegangJabatan> diUnitAkun(String akun, LocalDate tanggal);

    @Query("select p from PemegangJabatan p where p.unitId = :unitId and (p.sampai is null or p.sampai >= :tanggal)")
    List<PemegangJabatan> belumBerakhir(String unitId, LocalDate tanggal);
}
