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

    /**
     * A unit and those above it, six levels in all, in turn with their attributes, {@code null} where there is none: one
     * row for each combination of the attributes that they ever had or will have.
     */
    @Query("""
            select u, a, u1, a1, u2, a2, u3, a3, u4, a4, u5, a5 from Unit u join AtributUnit a on a.unitId = u.id
            left join Unit u1 on u1.id = a.indukId left join AtributUnit a1 on a1.unitId = u1.id
            left join Unit u2 on u2.id = a1.indukId left join AtributUnit a2 on a2.unitId = u2.id
            left join Unit u3 on u3.id = a2.indukId left join AtributUnit a3 on a3.unitId = u3.id
            left join Unit u4 on u4.id = a3.indukId left join AtributUnit a4 on a4.unitId = u4.id
            left join Unit u5 on u5.id = a4.indukId left join AtributUnit a5 on a5.unitId = u5.id
            where u.id = :unitId""")
    List<Object[]> keAtas(String unitId);

    List<AtributUnit> findByUnitIdIn(Collection<String> unitIds);

    @Query("select distinct a.unitId from AtributUnit a where a.indukId in :induk and (a.sampai is null or a.sampai >= :sejak)")
    List<String> cabangSejak(Collection<String> induk, LocalDate sejak);

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
