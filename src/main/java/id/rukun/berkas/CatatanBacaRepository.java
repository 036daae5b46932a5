package id.rukun.berkas;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CatatanBacaRepository extends JpaRepository<CatatanBaca, String> {

    @Query("""
            select new id.rukun.berkas.Pembacaan(c.pembaca, c.waktu, c.alasan) from CatatanBaca c
            where c.kasusId = :kasusId order by c.waktu, c.id""")
    List<Pembacaan> dariKasus(String kasusId);

    boolean existsByKasusIdAndPembacaAndAlasanAndWaktuAfter(String kasusId, String pembaca, String alasan, Instant waktu);

    @Modifying
    @Query("delete from CatatanBaca c where c.waktu < :sebelum")
    int hapus(Instant sebelum);

    /** How often personal data of some cases were read, and when last. */
    @Query("""
            select new id.rukun.berkas.RingkasanBaca(c.kasusId, count(c), max(c.waktu)) from CatatanBaca c
            where c.kasusId in :kasusIds group by c.kasusId""")
    List<RingkasanBaca> ringkasan(Collection<String> kasusIds);
}
