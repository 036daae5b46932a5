package id.rukun.prosedur.koordinasi;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KoordinasiRepository extends JpaRepository<Koordinasi, String> {

    /** Ids of the running coordinations that a unit asked for with the same subject; the given case is none of them. */
    @Query("""
            select k.kasusId from Koordinasi k where k.unitPemohon = :unit and lower(k.perihal) = lower(:perihal)
              and k.status <> id.rukun.prosedur.koordinasi.StatusKoordinasi.DITUTUP and k.kasusId <> :kecuali
              and exists (select c.id from Kasus c where c.id = k.kasusId and c.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN)""")
    List<String> serupa(String unit, String perihal, String kecuali);

    /** Running coordinations, or such as recur, in which one of the units takes part, or that one of them coordinates. */
    @Query("""
            select distinct k from Koordinasi k where k.status in :status
              and (k.status = id.rukun.prosedur.koordinasi.StatusKoordinasi.TERJADWAL or exists (select c.id from Kasus c
                  where c.id = k.kasusId and c.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN))
              and (k.unitPemohon in :unit or k.ditanganiOleh in :kantor
              or exists (select p.id from KoordinasiPihak p where p.kasusId = k.kasusId and p.unitId in :unit)
              or exists (select a.id from KoordinasiAsisten a where a.kasusId = k.kasusId and a.asistenId in :unit))
            order by k.dibukaPada desc""")
    List<Koordinasi> terbuka(Collection<String> unit, Collection<String> kantor, Collection<StatusKoordinasi> status);
}
