package id.rukun.wilayah;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AtributUnitRepository extends JpaRepository<AtributUnit, String> {

    /** The attributes that began last by the date: those of an ended unit are the last it had. */
    Optional<AtributUnit> findFirstByUnitIdAndMulaiLessThanEqualOrderByMulaiDesc(String unitId, LocalDate tanggal);

    /** A unit with all attributes that it ever had or will have, oldest first. */
    @Query("""
            select new id.rukun.wilayah.Cabang(u, a) from Unit u join AtributUnit a on a.unitId = u.id
            where u.id = :unitId order by a.mulai""")
    List<Cabang> riwayat(String unitId);

    List<AtributUnit> findByUnitIdIn(Collection<String> unitIds);

    @Query("""
            select new id.rukun.wilayah.Cabang(u, a) from AtributUnit a join Unit u on u.id = a.unitId
            where a.indukId in :induk
              and a.mulai <= :tanggal and (a.sampai is null or a.sampai >= :tanggal)
              and u.mulai <= :tanggal and (u.sampai is null or u.sampai >= :tanggal)
              and u.status <> id.rukun.wilayah.StatusUnit.RENCANA
            order by a.kode""")
    List<Cabang> cabangAktif(Collection<String> induk, LocalDate tanggal);

    /** Living units (planned ones and those with a decided end included) that bear the number under the parent. */
    @Query("""
            select u.id from AtributUnit a join Unit u on u.id = a.unitId
            where a.indukId = :induk and a.nomor = :nomor and u.jenis = :jenis
              and (a.sampai is null or a.sampai >= :tanggal) and (u.sampai is null or u.sampai >= :tanggal)""")
    List<String> pemakaiNomor(String induk, JenisUnit jenis, String nomor, LocalDate tanggal);

    @Query("""
            select count(a) > 0 from AtributUnit a join Unit u on u.id = a.unitId
            where a.indukId = :induk and a.nomor = :nomor and u.jenis = :jenis
              and u.status = id.rukun.wilayah.StatusUnit.DIHAPUS and u.sampai between :dari and :hingga""")
    boolean nomorDihapus(String induk, JenisUnit jenis, String nomor, LocalDate dari, LocalDate hingga);
}
