package id.rukun.pemberitahuan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PemberitahuanRepository extends JpaRepository<Pemberitahuan, String> {

    /** To his offices, and, where it is one person's, to one of his logins. */
    String KEPADANYA = "p.penerima in :kantor and (p.akun is null or p.akun in :akun)";

    boolean existsByKunci(String kunci);

    List<Pemberitahuan> findByKasusIdOrderByUrutan(String kasusId);

    boolean existsByKasusIdAndPenerimaIn(String kasusId, Collection<String> kantor);

    List<Pemberitahuan> findByUrutanGreaterThanOrderByUrutan(long urutan);

    @Query("select p from Pemberitahuan p where " + KEPADANYA + " and p.urutan < :sebelum order by p.urutan desc")
    List<Pemberitahuan> sebelum(Collection<String> kantor, Collection<String> akun, long sebelum, Limit banyaknya);

    @Query("select p from Pemberitahuan p where " + KEPADANYA + " and p.urutan in :urutan")
    List<Pemberitahuan> menurutUrutan(Collection<String> kantor, Collection<String> akun, Collection<Long> urutan);

    /** @param pembaca the login by which it is noted what was read */
    @Query("select count(p) from Pemberitahuan p where " + KEPADANYA + """
             and not exists (
                select d from PemberitahuanDibaca d where d.kunci.akun = :pembaca and d.kunci.pemberitahuanId = p.id)""")
    long belumDibaca(Collection<String> kantor, Collection<String> akun, String pembaca);

    @Query("""
            select new id.rukun.pemberitahuan.Menunggu(p.id, p.unitId, p.penerima, p.akun, p.segera, p.dibuatPada)
            from Pemberitahuan p where p.status = id.rukun.pemberitahuan.StatusKirim.BELUM_DIKIRIM
            and (p.segera = true or p.dibuatPada < :rangkuman)
            order by p.urutan""")
    List<Menunggu> menunggu(Instant rangkuman);

    @Modifying
    @Query("update Pemberitahuan p set p.status = :status where p.id in :id")
    int tandai(Collection<String> id, StatusKirim status);

    @Modifying
    @Query("""
            update Pemberitahuan p set p.status = id.rukun.pemberitahuan.StatusKirim.LEWAT
            where p.status = id.rukun.pemberitahuan.StatusKirim.BELUM_DIKIRIM and p.dibuatPada < :sebelum""")
    int lewatkan(Instant sebelum);

    List<Pemberitahuan> findByIdInOrderByUrutan(Collection<String> id);

    @Query("select coalesce(max(p.urutan), 0) from Pemberitahuan p")
    long terakhir();
}
