package id.rukun.prosedur.koordinasi.tindaklanjut;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TindakLanjutRepository extends JpaRepository<ButirTindakLanjut, String> {

    boolean existsByAsalKasusIdAndButirAndUraianAndUnitId(String asalKasusId, String butir, String uraian, String unitId);

    Optional<ButirTindakLanjut> findByKasusId(String kasusId);

    List<ButirTindakLanjut> findByUnitIdAndStatusInOrderByDibukaPada(String unitId, Collection<StatusTindakLanjut> status);

    List<ButirTindakLanjut> findByUnitIdAndBerakhirPadaBetweenOrderByBerakhirPada(String unitId, LocalDate dari, LocalDate sampai);

    List<ButirTindakLanjut> findByKoordinasiIdOrderByDibukaPada(String koordinasiId);
}
