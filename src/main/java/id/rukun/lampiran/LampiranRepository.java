package id.rukun.lampiran;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LampiranRepository extends JpaRepository<Lampiran, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Lampiran l where l.id = :id")
    Optional<Lampiran> pegang(String id);

    List<Lampiran> findByKasusIdAndDihapusPadaIsNullOrderByDiunggahPada(String kasusId);

    List<Lampiran> findByPemilikAndKasusIdIsNullOrderByDiunggahPada(String pemilik);

    long countByPemilikAndKasusIdIsNull(String pemilik);

    /** Files that were taken in before an instant and whose form never came. */
    @Modifying
    @Query("delete from Lampiran l where l.kasusId is null and l.diunggahPada < :sebelum")
    int hapusTakTerkirim(Instant sebelum);

    @Query("select l.id from Lampiran l where l.dihapusPada is null")
    Set<String> idBerisi();

    @Query("select l.id from Lampiran l where l.dihapusPada is not null")
    Set<String> idTerhapus();
}
