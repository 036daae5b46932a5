package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.prosedur.koordinasi.Koordinasi;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Coordinations that a report tells of. */
interface BahanRepository extends Repository<Koordinasi, String> {

    /** Those in which a unit took part and that were under way on any day of a time. */
    @Query("""
            select distinct k from Koordinasi k where k.dibukaPada <= :sampai and (k.ditutupPada is null or k.ditutupPada >= :dari)
              and (k.unitPemohon = :unit or exists (select p.id from KoordinasiPihak p where p.kasusId = k.kasusId and p.unitId = :unit))
            order by k.dibukaPada, k.kasusId""")
    List<Koordinasi> milik(String unit, LocalDate dari, LocalDate sampai);

    /** Those of a government that were under way on any day of a time. */
    @Query("""
            select k from Koordinasi k where k.tenant = :tenant and k.dibukaPada <= :sampai
              and (k.ditutupPada is null or k.ditutupPada >= :dari) order by k.dibukaPada, k.kasusId""")
    List<Koordinasi> semua(String tenant, LocalDate dari, LocalDate sampai);
}
