package id.rukun.penduduk.keluarga;

import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.Warga;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Each source of a marriage is asked by itself, so that each finds its index. */
interface KedewasaanRepository extends Repository<Penduduk, String> {

    String PERNAH_MENIKAH = """
            (exists (select a.id from AnggotaKeluarga a where a.pendudukId = p.id and a.mulai <= :sampai
                and a.hubungan in (id.rukun.penduduk.keluarga.HubunganDalamKk.SUAMI,
                    id.rukun.penduduk.keluarga.HubunganDalamKk.ISTRI))
              or exists (select b.id from AnggotaKeluarga b join KartuKeluarga k on k.id = b.kkId
                where k.kepalaKeluargaId = p.id and b.mulai <= :sampai
                and b.hubungan in (id.rukun.penduduk.keluarga.HubunganDalamKk.SUAMI,
                    id.rukun.penduduk.keluarga.HubunganDalamKk.ISTRI))
              or exists (select h.id from HubunganTercatat h where h.pendudukA = p.id and h.mulai <= :sampai
                and h.jenis = id.rukun.penduduk.keluarga.JenisHubungan.SUAMI_ISTRI)
              or exists (select i.id from HubunganTercatat i where i.pendudukB = p.id and i.mulai <= :sampai
                and i.jenis = id.rukun.penduduk.keluarga.JenisHubungan.SUAMI_ISTRI))""";

    String PADA_RENTANG = """
            d.mulai <= :sampai and (d.sampai is null or d.sampai >= :dari)
              and (p.tanggalMeninggal is null or p.tanggalMeninggal >= :dari)
              and (p.tanggalLahir <= :lahirPalingLambat or\s""" + PERNAH_MENIKAH + ")";

    String DEWASA = "from Domisili d join Penduduk p on p.id = d.pendudukId where d.rtId in :rtIds and " + PADA_RENTANG;

    /** Ids of those of the persons who are such residents of whatever unit of a government. */
    @Query("select distinct p.id from Domisili d join Penduduk p on p.id = d.pendudukId join Unit u on u.id = d.rtId "
            + "where u.tenant = :tenant and p.id in :ids and " + PADA_RENTANG)
    Set<String> dewasaSepemerintah(String tenant, Collection<String> ids, LocalDate dari, LocalDate sampai,
            LocalDate lahirPalingLambat);

    /**
     * Those who lived in one of the RT, and were alive, on any day from {@code dari} to {@code sampai}, and were born
     * by the given day or have been married.
     */
    @Query("select distinct new id.rukun.penduduk.Warga(p.id, p.nama) " + DEWASA + " order by p.nama, p.id")
    List<Warga> dewasa(Collection<String> rtIds, LocalDate dari, LocalDate sampai, LocalDate lahirPalingLambat);

    /** Ids of those of the persons who are among them. */
    @Query("select p.id " + DEWASA + " and p.id in :ids")
    Set<String> dewasa(Collection<String> rtIds, Collection<String> ids, LocalDate dari, LocalDate sampai,
            LocalDate lahirPalingLambat);

    /** Id and day of birth of each person, and whether he was married until the date; nothing of whom it was erased. */
    @Query("select p.id, p.tanggalLahir, case when " + PERNAH_MENIKAH + " then true else false end "
            + "from Penduduk p where p.id in :ids and p.dihapusPada is null")
    List<Object[]> kedewasaan(Collection<String> ids, LocalDate sampai);
}
