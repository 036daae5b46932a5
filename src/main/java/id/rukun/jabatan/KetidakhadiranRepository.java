package id.rukun.jabatan;

import id.rukun.wilayah.baris.IngatanRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KetidakhadiranRepository extends JpaRepository<Ketidakhadiran, String> {

    @Query("""
            select k from Ketidakhadiran k join PemegangJabatan p on p.id = k.pemegangId where p.unitId = :unitId
              and k.mulai <= :tanggal and (k.sampai is null or k.sampai >= :tanggal)""")
    List<Ketidakhadiran> cariDiUnit(String unitId, LocalDate tanggal);

    default List<Ketidakhadiran> diUnit(String unitId, LocalDate tanggal) {
        record KetidakhadiranDiUnit(String unitId, LocalDate tanggal) {}
        return IngatanRegister.ingat(new KetidakhadiranDiUnit(unitId, tanggal), () -> cariDiUnit(unitId, tanggal));
    }

    @Query("select k from Ketidakhadiran k where k.mulai <= :tanggal and (k.sampai is null or k.sampai >= :tanggal)")
    List<Ketidakhadiran> pada(LocalDate tanggal);

    @Query("""
            select k from Ketidakhadiran k where k.pemegangId in :pemegangIds
              and (k.sampai is null or k.sampai >= :tanggal)""")
    List<Ketidakhadiran> belumBerakhir(Collection<String> pemegangIds, LocalDate tanggal);

    @Query("""
            select k from Ketidakhadiran k where k.pemegangId = :pemegangId
              and (k.sampai is null or k.sampai >= :tanggal) order by k.mulai""")
    List<Ketidakhadiran> sejak(String pemegangId, LocalDate tanggal);

    List<Ketidakhadiran> findByPemegangIdInOrderByMulaiAscIdAsc(Collection<String> pemegangIds);
}
