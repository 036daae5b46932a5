package id.rukun.penduduk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The state of a card is that of today, so it excludes only rows that are still open: a card closed since then counted
 * on the days before. A head lives in the RT only as long as he has his domicile there, whatever the card says.
 */
interface KkDiUnitRepository extends JpaRepository<KkDiUnit, String> {

    /** How many cards each RT has, as pairs of its id and a number; those without a card are left out. */
    @Query("""
            select d.rtId, count(d) from KkDiUnit d join KartuKeluarga k on k.id = d.kkId
            where d.rtId in :rtIds and d.mulai <= :tanggal and (d.sampai is null or d.sampai >= :tanggal)
              and (d.sampai is not null or k.status = id.rukun.penduduk.StatusKk.AKTIF)
            group by d.rtId""")
    List<Object[]> jumlahKk(Collection<String> rtIds, LocalDate tanggal);

    /** The head of a row is who headed the card when it was written down: another one gets a row of his own. */
    @Query("""
            select new id.rukun.penduduk.KepalaKeluarga(p.id, p.nama, k.id,
                cast(row_number() over (order by p.nama, k.nomor) as Integer),
                case when d.kepalaBertempatTinggal = true and exists (select m.id from Domisili m
                    where m.pendudukId = p.id and m.rtId = d.rtId
                      and m.mulai <= :tanggal and (m.sampai is null or m.sampai >= :tanggal)) then true else false end)
            from KkDiUnit d join KartuKeluarga k on k.id = d.kkId
            join Penduduk p on p.id = coalesce((select min(r.kepalaKeluargaId) from RiwayatKartu r where r.kkId = k.id and r.urutan = (
                select min(s.urutan) from RiwayatKartu s where s.kkId = k.id and s.digantiPada > d.dicatatPada)), k.kepalaKeluargaId)
            where d.rtId = :rtId and d.mulai <= :tanggal and (d.sampai is null or d.sampai >= :tanggal)
              and (d.sampai is not null or k.status = id.rukun.penduduk.StatusKk.AKTIF)
              and p.dihapusPada is null and (p.tanggalMeninggal is null or p.tanggalMeninggal >= :tanggal)
            order by p.nama, k.nomor""")
    List<KepalaKeluarga> kepalaKeluarga(String rtId, LocalDate tanggal);

    @Query("select d from KkDiUnit d where d.rtId in :rtIds and (d.sampai is null or d.sampai >= :tanggal)")
    List<KkDiUnit> belumBerakhir(Collection<String> rtIds, LocalDate tanggal);

    /**
     * The RT of a government, active on the date and exempt from nothing, whose number of cards lies outside a range, as
     * pairs of id and number: one statement, whatever their number. Those whose number is declared are left out.
     */
    @Query("""
            select u.id, count(k.id) from Unit u
            left join KkDiUnit d on d.rtId = u.id and d.digantikanOleh is null
              and d.mulai <= :tanggal and (d.sampai is null or d.sampai >= :tanggal)
            left join KartuKeluarga k on k.id = d.kkId
              and (d.sampai is not null or k.status = id.rukun.penduduk.StatusKk.AKTIF)
            where u.tenant = :tenant and u.jenis = id.rukun.wilayah.JenisUnit.RT and length(cast(u.pengecualian as string)) = 0
              and u.mulai <= :tanggal and (u.sampai is null or u.sampai >= :tanggal)
              and u.status <> id.rukun.wilayah.StatusUnit.RENCANA
              and not exists (select j.id from JumlahKkUnit j where j.unitId = u.id
                and j.mulai <= :tanggal and (j.sampai is null or j.sampai >= :tanggal))
            group by u.id having count(k.id) < :minimum or count(k.id) > :maksimum""")
    List<Object[]> jumlahKkDiLuar(String tenant, int minimum, int maksimum, LocalDate tanggal);
}
