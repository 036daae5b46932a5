package id.rukun.jabatan.catat;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Rows of posts as they are written down: past, present and to come. */
interface PerbaikanJabatanRepository extends JpaRepository<PemegangJabatan, String> {

    @Query("select p from PemegangJabatan p where p.unitId = :unitId and p.jabatan = :jabatan order by p.mulai, p.id")
    List<PemegangJabatan> semua(String unitId, Jabatan jabatan);

    @Query("""
            select p from PemegangJabatan p where p.unitId in :unitIds and p.jabatan in :jabatan
              and (p.sampai is null or p.sampai >= :hari) order by p.nama, p.id""")
    List<PemegangJabatan> belumBerakhir(Collection<String> unitIds, Collection<Jabatan> jabatan, LocalDate hari);

    @Query("select p from PemegangJabatan p where p.orang = :orang order by p.mulai, p.id")
    List<PemegangJabatan> milik(String orang);

    /** A row by its id, also one that counts for no day any more. */
    @Query(value = "select p.* from pemegang_jabatan p where p.id = :id", nativeQuery = true)
    Optional<PemegangJabatan> termasukYangDitiadakan(String id);

    /** Whose some rows are, also of those that count for no day any more. */
    @Query(value = "select distinct p.orang from pemegang_jabatan p where p.id in (:ids)", nativeQuery = true)
    List<String> orang(Collection<String> ids);

    /** What the register says of a post, asked of the database itself, one line for each who holds it. */
    @Query(value = """
            select p.orang || '|' || p.nama || '|' || p.sifat || '|' || cast(p.pelaksana_harian as varchar(5)) || '|'
              || cast(p.mulai as varchar(10)) || '|' || coalesce(cast(p.sampai as varchar(10)), '') as baris
            from pemegang_jabatan p where p.unit_id = :unitId and p.jabatan = :jabatan and p.digantikan_oleh is null order by baris""",
            nativeQuery = true)
    List<String> keadaan(String unitId, String jabatan);

    /** The same of the absences from it. */
    @Query(value = """
            select p.orang || '|' || cast(k.mulai as varchar(10)) || '|' || coalesce(cast(k.sampai as varchar(10)), '') as baris
            from ketidakhadiran k join pemegang_jabatan p on p.id = k.pemegang_id where p.unit_id = :unitId and p.jabatan = :jabatan
              and k.digantikan_oleh is null and p.digantikan_oleh is null order by baris""", nativeQuery = true)
    List<String> ketidakhadiran(String unitId, String jabatan);
}
