package id.rukun.jabatan.pos;

import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PenempatanPosRepository extends JpaRepository<PenempatanPos, String> {

    /** Who holds the posts of some units on a date that are there, each beside his post. */
    @Query("""
            select p, t.posId from PemegangJabatan p join PenempatanPos t on t.pemegangId = p.id join PosUnit s on s.id = t.posId
            where p.unitId in :unitIds and p.mulai <= :tanggal and (p.sampai is null or p.sampai >= :tanggal)
              and s.mulai <= :tanggal and (s.sampai is null or s.sampai >= :tanggal)
            order by p.nama, p.id""")
    List<Object[]> diUnit(Collection<String> unitIds, LocalDate tanggal);

    /** All who hold, held or are to hold a post, the earliest first. */
    @Query("""
            select p from PemegangJabatan p join PenempatanPos t on t.pemegangId = p.id where t.posId = :posId order by p.mulai, p.id""")
    List<PemegangJabatan> semua(String posId);

    /** Last day on which a post was held before a date. */
    @Query("""
            select max(p.sampai) from PemegangJabatan p join PenempatanPos t on t.pemegangId = p.id
            where t.posId = :posId and p.sampai < :tanggal""")
    Optional<LocalDate> terakhir(String posId, LocalDate tanggal);

    /** A holder and the id of his post. */
    record PemegangPos(PemegangJabatan siapa, String posId) {

        /** Who exercises a post that several hold stands last: who acts in it, else who came last. */
        static final Comparator<PemegangPos> BERTUGAS = Comparator
                .comparing((PemegangPos satu) -> satu.siapa().sifat()).thenComparing(satu -> satu.siapa().mulai());
    }

    default List<PemegangPos> pemegang(Collection<String> unitIds, LocalDate tanggal) {
        return diUnit(unitIds, tanggal).stream().map(baris -> new PemegangPos((PemegangJabatan) baris[0], (String) baris[1])).toList();
    }
}
