package id.rukun.penduduk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PendudukRepository extends JpaRepository<Penduduk, String> {

    @Query("""
            select distinct new id.rukun.penduduk.Warga(p.id, p.nama)
            from Domisili d join Penduduk p on p.id = d.pendudukId
            where d.rtId = :rtId and d.mulai <= :tanggal and (d.sampai is null or d.sampai >= :tanggal)
              and (p.tanggalMeninggal is null or p.tanggalMeninggal > :tanggal)
              and p.tanggalLahir <= :lahirPalingLambat
            order by p.nama, p.id""")
    List<Warga> warga(String rtId, LocalDate tanggal, LocalDate lahirPalingLambat);
}
