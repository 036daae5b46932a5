package id.rukun.akun;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MasukRepository extends JpaRepository<Masuk, String> {

    List<Masuk> findByAkunAndCaraInOrderByTerakhirDescIdDesc(String akun, Collection<CaraMasuk> cara, Limit batas);

    boolean existsByIdAndBerakhirIsNotNull(String id);

    @Modifying
    @Query("update Masuk m set m.terakhir = :pada where m.id = :id")
    int dipakai(String id, Instant pada);

    @Modifying
    @Query("update Masuk m set m.berakhir = :pada, m.sebab = :sebab where m.id = :id and m.akun = :akun "
            + "and m.cara <> id.rukun.akun.CaraMasuk.PROGRAM and m.berakhir is null")
    int akhiri(String akun, String id, AkhirMasuk sebab, Instant pada);

    @Modifying
    @Query("update Masuk m set m.berakhir = :pada, m.sebab = :sebab where m.akun = :akun and m.id <> :kecuali "
            + "and m.cara <> id.rukun.akun.CaraMasuk.PROGRAM and m.berakhir is null")
    int akhiriLain(String akun, String kecuali, AkhirMasuk sebab, Instant pada);

    @Modifying
    @Query("delete from Masuk m where m.terakhir < :sebelum")
    int hapusSebelum(Instant sebelum);
}
