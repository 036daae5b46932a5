package id.rukun.prosedur.penonaktifan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KasusPenonaktifanRepository extends JpaRepository<KasusPenonaktifan, String> {

    /** Numbers of other running cases about a person, in whichever post. */
    @Query("""
            select k.nomor from KasusPenonaktifan n join Kasus k on k.id = n.kasusId join PemegangJabatan p on p.id = n.pemegangId
            where p.orang = :orang and n.kasusId <> :kasusId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
            order by k.nomor""")
    List<String> berjalan(String orang, String kasusId);

    /** The running cases about a post. */
    @Query("""
            select n from KasusPenonaktifan n join Kasus k on k.id = n.kasusId
            where n.pemegangId = :pemegangId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    List<KasusPenonaktifan> tentang(String pemegangId);

    /** All running cases. */
    @Query("""
            select n from KasusPenonaktifan n join Kasus k on k.id = n.kasusId
            where k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    List<KasusPenonaktifan> semuaBerjalan();
}
