package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LaporanRepository extends JpaRepository<LaporanKoordinasi, String> {

    Optional<LaporanKoordinasi> findByKunciMasa(String kunciMasa);

    /** Keys of the periodic reports of a kind for the period that ends on a day. */
    @Query("select l.kunciMasa from LaporanKoordinasi l where l.jenis = :jenis and l.akhir = :akhir and l.kunciMasa is not null")
    List<String> kunciMasa(JenisLaporan jenis, LocalDate akhir);

    /** Those that are drafted, are due on a day of their own, and whose period is not over. */
    @Query("""
            select l from LaporanKoordinasi l where l.status = id.rukun.prosedur.koordinasi.laporan.StatusLaporan.DRAF
              and l.jatuhTempo is not null and l.wajib = true and l.akhir >= :hari order by l.akhir, l.kasusId""")
    List<LaporanKoordinasi> disusun(LocalDate hari);

    /** Those of some kinds that were handed in within a time. */
    @Query("""
            select l from LaporanKoordinasi l where l.tenant = :tenant and l.jenis in :jenis
              and l.disampaikanPada between :dari and :sampai order by l.disampaikanPada, l.kasusId""")
    List<LaporanKoordinasi> disampaikan(String tenant, Collection<JenisLaporan> jenis, LocalDate dari, LocalDate sampai);
}
