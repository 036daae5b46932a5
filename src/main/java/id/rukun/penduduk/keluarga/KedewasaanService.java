package id.rukun.penduduk.keluarga;

import id.rukun.penduduk.Warga;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is grown up as Pasal 25 huruf b says it: of the age that the edition asks, or married now or ever before. */
@Service
@Transactional(readOnly = true)
public class KedewasaanService {

    private final KedewasaanRepository kedewasaan;

    KedewasaanService(KedewasaanRepository kedewasaan) {
        this.kedewasaan = kedewasaan;
    }

    /** What the rule asks of each of the persons on the date, by id; who is in no register is left out. */
    public Map<String, Kedewasaan> kedewasaan(Collection<String> pendudukIds, LocalDate tanggal) {
        return pendudukIds.isEmpty() ? Map.of() : kedewasaan.kedewasaan(pendudukIds, tanggal).stream().collect(
                Collectors.toMap(b -> (String) b[0], b -> new Kedewasaan((LocalDate) b[1], (Boolean) b[2])));
    }

    /** Living residents of the RT who have reached the given age on the date or have been married by it, by name. */
    public List<Warga> dewasa(Collection<String> rtIds, LocalDate tanggal, Period usia) {
        return dewasa(rtIds, tanggal, tanggal, usia);
    }

    /** The same for any day from {@code dari} to {@code sampai}; age and marriage are those of the last. */
    public List<Warga> dewasa(Collection<String> rtIds, LocalDate dari, LocalDate sampai, Period usia) {
        return rtIds.isEmpty() ? List.of() : kedewasaan.dewasa(rtIds, dari, sampai, sampai.minus(usia));
    }
}
