package id.rukun.wilayah.kerja;

import id.rukun.wilayah.baris.IngatanRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What units are by law on a date. */
@Service
@Transactional(readOnly = true)
public class UnitKerjaService {

    private final UnitKerjaRepository unitKerja;
    private final PenetapanPembidanganRepository penetapan;

    UnitKerjaService(UnitKerjaRepository unitKerja, PenetapanPembidanganRepository penetapan) {
        this.unitKerja = unitKerja;
        this.penetapan = penetapan;
    }

    /** What the unit is; empty for one that no regulation on coordination knows, such as an RT. */
    public Optional<UnitKerja> cari(String unitId, LocalDate tanggal) {
        return Optional.ofNullable(pada(Set.of(unitId), tanggal).get(unitId));
    }

    /** What the unit was last, also where that is over or has not begun; empty for one that was never any. */
    public Optional<UnitKerja> terakhir(String unitId) {
        return unitKerja.findFirstByUnitIdOrderByMulaiDesc(unitId);
    }

    /** What several units are, by their ids; those that are none are left out. */
    public Map<String, UnitKerja> pada(Collection<String> unitIds, LocalDate tanggal) {
        record Pada(Set<String> unitIds, LocalDate tanggal) {}
        Set<String> ids = Set.copyOf(unitIds);
        return IngatanRegister.ingat(new Pada(ids, tanggal), () -> unitKerja.pada(ids, tanggal).stream()
                .collect(Collectors.toMap(UnitKerja::unitId, Function.identity())));
    }

    /** By which determination an Asisten has a unit; asked for one that is in no list of its city only. */
    public Optional<PenetapanPembidangan> penetapan(String unitId, LocalDate tanggal) {
        return penetapan.pada(unitId, tanggal);
    }

    /** All units of a government that are active on the date. */
    public List<UnitKerja> aktif(String tenant, LocalDate tanggal) {
        record Aktif(String tenant, LocalDate tanggal) {}
        return IngatanRegister.ingat(new Aktif(tenant, tanggal), () -> unitKerja.aktif(tenant, tanggal));
    }
}
