package id.rukun.penduduk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PendudukRepository extends JpaRepository<Penduduk, String> {

    /** Those who lived in the RT, and were alive, on any day from {@code dari} to {@code sampai}. */
    @Query("""
            select distinct new id.rukun.penduduk.Warga(p.id, p.nama)
            from Domisili d join Penduduk p on p.id = d.pendudukId
            where d.rtId = :rtId and d.mulai <= :sampai and (d.sampai is null or d.sampai >= :dari)
              and (p.tanggalMeninggal is null or p.tanggalMeninggal >= :dari)
              and p.tanggalLahir <= :lahirPalingLambat
            order by p.nama, p.id""")
    List<Warga> warga(String rtId, LocalDate dari, LocalDate sampai, LocalDate lahirPalingLambat);
}
