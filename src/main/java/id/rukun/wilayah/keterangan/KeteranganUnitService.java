package id.rukun.wilayah.keterangan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is declared of RT and RW on a date. */
@Service
@Transactional(readOnly = true)
public class KeteranganUnitService {

    private final BatasUnitRepository batas;
    private final JumlahKkUnitRepository jumlahKk;
    private final Clock clock;

    KeteranganUnitService(BatasUnitRepository batas, JumlahKkUnitRepository jumlahKk, Clock clock) {
        this.batas = batas;
        this.jumlahKk = jumlahKk;
        this.clock = clock;
    }

    /** Where a unit ends, in words; empty where nobody has said so. */
    public Optional<String> batas(String unitId, LocalDate tanggal) {
        return batas.pada(unitId, tanggal).map(BatasUnit::batas);
    }

    /** The numbers of family cards that are declared of some RT, by their id; an RT whose cards are registered has none. */
    public Map<String, Integer> jumlahKk(Collection<String> rtIds, LocalDate tanggal) {
        return jumlahKk.pada(rtIds, tanggal).stream().collect(Collectors.toMap(JumlahKkUnit::unitId, JumlahKkUnit::jumlah));
    }

    /** The RT of a government whose declared number lies outside a range, each with its number; exempt ones are left out. */
    public Map<String, Integer> jumlahKkDiLuar(String tenant, int minimum, int maksimum, LocalDate tanggal) {
        return jumlahKk.diLuar(tenant, minimum, maksimum, tanggal).stream()
                .collect(Collectors.toMap(baris -> (String) baris[0], baris -> (Integer) baris[1]));
    }

    /** What was declared of some RT ends with the day before; of the RT in their place a number is declared from that day on. */
    @Transactional
    public void pindahkan(Collection<String> rtAsal, String rtBaru, int jumlah, LocalDate berlaku) {
        jumlahKk.belumBerakhir(rtAsal, berlaku).forEach(lama -> lama.akhiri(berlaku));
        jumlahKk.save(new JumlahKkUnit(rtBaru, jumlah, berlaku, clock.instant()));
    }
}
