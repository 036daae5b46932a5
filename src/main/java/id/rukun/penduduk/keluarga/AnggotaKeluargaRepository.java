package id.rukun.penduduk.keluarga;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnggotaKeluargaRepository extends JpaRepository<AnggotaKeluarga, String> {

    /** The rows on family cards of these persons, the heads excepted, that began on the date or before. */
    @Query("""
            select new id.rukun.penduduk.keluarga.BarisKk(a.kkId, k.kepalaKeluargaId, a.pendudukId, a.hubungan,
                a.mulai, a.sampai)
            from AnggotaKeluarga a join KartuKeluarga k on k.id = a.kkId
            where a.pendudukId in :ids and a.mulai <= :tanggal
            order by a.kkId, a.mulai, a.pendudukId""")
    List<BarisKk> anggota(Collection<String> ids, LocalDate tanggal);

    @Query("""
            select p.id from Penduduk p
            where p.id in :ids and (p.tanggalMeninggal is null or p.tanggalMeninggal >= :tanggal)""")
    Set<String> hidup(Collection<String> ids, LocalDate tanggal);
}
