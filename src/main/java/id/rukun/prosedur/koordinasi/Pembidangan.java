package id.rukun.prosedur.koordinasi;

import id.rukun.engine.table.TabelKeputusan;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the tables of a city's regulation say of its units and fields (Pasal 11 and 12 Perwali Bukittinggi 65/2014, Pasal 23 ayat (2)
 * Perwali Banjar 6/2023).
 */
@Component
public class Pembidangan {

    private static final String ASISTEN = "asisten";

    private final TabelKeputusan tabel;

    Pembidangan(TabelKeputusan tabel) {
        this.tabel = tabel;
    }

    /**
     * The line of a unit, by the names of its outputs; empty for a unit in no list.
     *
     * @param kota short name of the government
     * @param kodeRouting code under which its table knows the unit
     */
    public Map<String, String> unit(String kota, String kodeRouting) {
        return tabel.baris("asisten-menurut-unit", Map.of("kota", kota, "kodeRouting", kodeRouting));
    }

    /** Code of the Asisten who has a unit; empty for one in no list. */
    public Optional<String> asistenUnit(String kota, String kodeRouting) {
        return Optional.ofNullable(unit(kota, kodeRouting).get(ASISTEN));
    }

    /** Code of the Asisten who has a field; empty for what is no field of the city. */
    public Optional<String> asistenBidang(String kota, String bidang) {
        return Optional.ofNullable(tabel.baris("asisten-menurut-bidang", Map.of("kota", kota, "bidang", bidang)).get(ASISTEN));
    }
}
