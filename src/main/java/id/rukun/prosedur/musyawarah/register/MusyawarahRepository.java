package id.rukun.prosedur.musyawarah.register;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface MusyawarahRepository extends JpaRepository<Musyawarah, String> {

    @Query("""
            select m from Musyawarah m join fetch m.rangkaian r where r.prosesId = :prosesId order by m.ke desc limit 1""")
    Optional<Musyawarah> terakhir(String prosesId);

    @Query("select m from Musyawarah m join fetch m.rangkaian r where r.id = :rangkaianId order by m.ke")
    List<Musyawarah> seluruh(String rangkaianId);

    /** Of all series of a kind in a case. */
    @Query("""
            select m from Musyawarah m join fetch m.rangkaian r where r.kasusId = :kasusId and r.jenis = :jenis
            order by m.ke""")
    List<Musyawarah> seluruh(String kasusId, JenisMusyawarah jenis);

    /** The one of a body, in whichever case, that was called for the latest day. */
    @Query("""
            select m from Musyawarah m join fetch m.rangkaian r where r.unitId = :unitId and r.jenis = :jenis
            order by m.dijadwalkanPada desc, m.ke desc limit 1""")
    Optional<Musyawarah> terakhirDi(String unitId, JenisMusyawarah jenis);

    /** Those still to be held on whose list of participants a person stands. */
    @Query("""
            select m from Musyawarah m join fetch m.rangkaian r
            where m.status = id.rukun.prosedur.musyawarah.register.StatusMusyawarah.DIJADWALKAN and m.dilaksanakanPada is null
              and exists (select p.id from PesertaMusyawarah p where p.musyawarahId = m.id and p.orangId = :orangId)
            order by m.dijadwalkanPada, m.id""")
    List<Musyawarah> mengundang(String orangId);
}
