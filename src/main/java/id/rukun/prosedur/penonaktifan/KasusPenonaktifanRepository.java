package id.rukun.prosedur.penonaktifan;

import java.time.LocalDate;
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

    /** The running cases about somebody who by a day holds the post no longer, or has died. */
    @Query("""
            select n from KasusPenonaktifan n join Kasus k on k.id = n.kasusId join PemegangJabatan p on p.id = n.pemegangId
            where k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN and (p.sampai < :hari
                or exists (select d.id from Penduduk d where d.id = p.orang and d.tanggalMeninggal <= :hari))
            order by k.nomor""")
    List<KasusPenonaktifan> tanpaJabatan(LocalDate hari);

    /** Days of the Keputusan about a post on a route that the Camat has not answered yet. */
    @Query("""
            select kl.tanggal from KasusPenonaktifan n join Kasus k on k.id = n.kasusId join KeputusanLurah kl on kl.kasusId = n.kasusId
            where n.pemegangId = :pemegangId and n.jalur = :jalur and n.penutupan is null and n.keputusanId is null
              and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
              and not exists (select c.id from PengesahanCamat c where c.keputusanId = kl.id)""")
    List<LocalDate> menungguCamat(String pemegangId, JalurPenonaktifan jalur);
}
