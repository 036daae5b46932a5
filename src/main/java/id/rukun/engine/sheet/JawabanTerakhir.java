package id.rukun.engine.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.BacaanEntri;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.hukum.Kekuatan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Of all answers of rules in a dossier those that a sheet shows: about its own unit or the whole case, and of each rule
 * and unit those of the latest asking, so that no old refusal stands beside its later fulfilment. What one step asked of
 * several facts after the same submission belongs to one asking. Of what is no law only what fails is shown; the dossier
 * has it all.
 */
final class JawabanTerakhir {

    private static final String UNIT = "unit";
    private static final Set<String> HUKUM = Set.of(Kekuatan.TEGAS.name(), Kekuatan.TAFSIR.name());

    private final Map<Pokok, List<JsonNode>> jawaban = new LinkedHashMap<>();
    private final Map<Pokok, Tanya> ditanyakan = new LinkedHashMap<>();

    private JawabanTerakhir() {}

    /**
     * The answers to show, oldest first.
     *
     * @param berkas the dossier
     * @param kasusUnit unit of the case; answers about it concern everybody in the case
     * @param unit unit of the task
     */
    static List<JsonNode> dari(List<BacaanEntri> berkas, String kasusUnit, String unit,
            Function<String, JsonNode> urai) {
        JawabanTerakhir terakhir = new JawabanTerakhir();
        int kiriman = 0;
        for (BacaanEntri bacaan : berkas) {
            if (bacaan.entri().jenis() == JenisEntri.ISIAN) {
                kiriman++;
            } else if (bacaan.entri().jenis() == JenisEntri.PUTUSAN && bacaan.isi() != null) {
                terakhir.tambah(urai.apply(bacaan.isi()), kasusUnit, new Tanya(kiriman, bacaan.entri().aktivitas()));
            }
        }
        return terakhir.jawaban.entrySet().stream()
                .filter(j -> List.of(kasusUnit, Objects.requireNonNullElse(unit, kasusUnit)).contains(j.getKey().unit()))
                .flatMap(j -> j.getValue().stream()).filter(JawabanTerakhir::terlihat).toList();
    }

    private static boolean terlihat(JsonNode putusan) {
        return !putusan.path("terpenuhi").asBoolean() || HUKUM.contains(putusan.path("kekuatan").asText());
    }

    private void tambah(JsonNode putusan, String kasusUnit, Tanya tanya) {
        Pokok pokok = new Pokok(putusan.path("aturan").asText(), putusan.path(UNIT).asText(kasusUnit));
        if (!tanya.equals(ditanyakan.put(pokok, tanya))) {
            // Taken out and put in again: the order is that of the latest asking.
            jawaban.remove(pokok);
            jawaban.put(pokok, new ArrayList<>());
        }
        jawaban.get(pokok).add(putusan);
    }

    private record Pokok(String aturan, String unit) {}

    /** After which submission of the case, and in which step. */
    private record Tanya(int kiriman, String aktivitas) {}
}
