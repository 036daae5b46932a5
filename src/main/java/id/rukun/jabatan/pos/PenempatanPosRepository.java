package id.rukun.jabatan.pos;

import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PenempatanPosRepository extends JpaRepository<PenempatanPos, String> {

    /** Who holds the posts of a unit on a date, each beside his post. */
    @Query("""
            select p, t.posId from PemegangJabatan p join PenempatanPos t on t.pemegangId = p.id
            where p.unitId = :unitId and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
            order by p.nama, p.id""")
    List<Object[]> diUnit(String unitId, LocalDate tanggal);

    /** A holder and the id of his post. */
    record PemegangPos(PemegangJabatan siapa, String posId) {}

    default List<PemegangPos> pemegang(String unitId, LocalDate tanggal) {
        return diUnit(unitId, tanggal).stream().map(baris -> new PemegangPos((PemegangJabatan) baris[0], (String) baris[1])).toList();
    }
}
