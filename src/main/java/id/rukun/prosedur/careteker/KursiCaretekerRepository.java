package id.rukun.prosedur.careteker;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KursiCaretekerRepository extends JpaRepository<KursiCareteker, String> {

    List<KursiCareteker> findByKasusIdOrderByUnitId(String kasusId);

    Optional<KursiCareteker> findByPemegangId(String pemegangId);

    /** The posts that were given as Careteker of a unit and ended otherwise than by running out. */
    @Query("""
            select p from PemegangJabatan p join KursiCareteker c on c.pemegangId = p.id
            where c.unitId = :unitId and p.sebabAkhir is not null""")
    List<PemegangJabatan> berakhirDini(String unitId);

    /** Numbers of other running cases about the chair of a unit. */
    @Query("""
            select k.nomor from KursiCareteker c join Kasus k on k.id = c.kasusId
            where c.unitId = :unitId and c.kasusId <> :kasusId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
            order by k.nomor""")
    List<String> berjalan(String unitId, String kasusId);

    /** The running cases about the chair of a unit, the first that was opened first. */
    @Query("""
            select k from KursiCareteker c join Kasus k on k.id = c.kasusId
            where c.unitId = :unitId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
            order by k.dibukaPada, k.nomor""")
    List<Kasus> berjalan(String unitId);

    /** The Careteker of a unit whose last day lies before a day, the latest first. */
    @Query("""
            select p from PemegangJabatan p where p.unitId = :unitId and p.sifat = id.rukun.jabatan.SifatJabatan.CARETEKER
              and p.sampai < :hari
            order by p.sampai desc, p.mulai desc""")
    List<PemegangJabatan> terdahulu(String unitId, LocalDate hari);

    /** Those who hold a post in these units with a number of a civil servant on a day, by name. */
    @Query("""
            select p from PemegangJabatan p where p.unitId in :unitIds and p.nip is not null
              and p.mulai <= :hari and (p.sampai is null or p.sampai >= :hari)
            order by p.nama, p.id""")
    List<PemegangJabatan> pegawai(Collection<String> unitIds, LocalDate hari);
}
