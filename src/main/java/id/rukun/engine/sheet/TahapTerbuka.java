package id.rukun.engine.sheet;

import id.rukun.engine.internal.BarisTugas;
import id.rukun.engine.internal.TugasKasus;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What cases wait for, whoever asks: which cases he may ask about is settled elsewhere. */
@Component
public class TahapTerbuka {

    private final TugasKasus tugas;

    TahapTerbuka(TugasKasus tugas) {
        this.tugas = tugas;
    }

    /** By number of the case, the oldest first; a case that waits for nobody is left out. */
    public Map<String, List<TahapBerjalan>> perKasus(Collection<String> nomor) {
        Map<String, List<BarisTugas>> perTugas = tugas.milik(nomor).stream()
                .collect(Collectors.groupingBy(BarisTugas::id, LinkedHashMap::new, Collectors.toList()));
        return perTugas.values().stream().collect(Collectors.groupingBy(baris -> baris.get(0).nomor(),
                Collectors.mapping(TahapTerbuka::tahap, Collectors.toList())));
    }

    private static TahapBerjalan tahap(List<BarisTugas> baris) {
        BarisTugas satu = baris.get(0);
        return new TahapBerjalan(satu.id(), satu.nama(), satu.dibuat(), satu.batas(), satu.pemegang(),
                baris.stream().map(BarisTugas::grup).filter(Objects::nonNull).distinct().toList());
    }
}
