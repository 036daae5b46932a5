package id.rukun.engine.table;

import id.rukun.engine.internal.TanpaHak;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a table of a regulation answers today, for whoever is about to decide; a case's own model asks it again by itself. */
@Component
public class TabelKeputusan {

    private final DecisionService decisionService;
    private final TanpaHak tanpaHak;

    TabelKeputusan(@Lazy DecisionService decisionService, TanpaHak tanpaHak) {
        this.decisionService = decisionService;
        this.tanpaHak = tanpaHak;
    }

    /**
     * The line that fits.
     *
     * @param kunci key of the table
     * @param masukan its inputs by name
     * @return its outputs by name, those that are empty left out; empty where no line fits
     */
    public Map<String, String> baris(String kunci, Map<String, Object> masukan) {
        DmnDecisionRuleResult baris = tanpaHak.tanya(() -> decisionService.evaluateDecisionTableByKey(kunci, masukan).getSingleResult());
        if (baris == null) {
            return Map.of();
        }
        Map<String, String> hasil = new TreeMap<>();
        baris.getEntryMap().forEach((nama, isi) -> {
            if (isi != null && !isi.toString().isBlank()) {
                hasil.put(nama, isi.toString());
            }
        });
        return Collections.unmodifiableMap(hasil);
    }
}
