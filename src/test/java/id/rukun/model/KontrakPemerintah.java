package id.rukun.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A model serves the governments whose law prescribes its procedures, and no other; what it calls serves them as well. */
final class KontrakPemerintah implements Kontrak {

    private static final Path DAFTAR = Path.of("src/main/resources/prosedur");

    /** By the id of the procedure. */
    private final Map<String, String> pemerintah = baca();
    private final Map<String, BerkasModel> prosedur;

    /** @param prosedur all models by the key of their procedure */
    KontrakPemerintah(Map<String, BerkasModel> prosedur) {
        this.prosedur = prosedur;
    }

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.concat(model.elemen(Process.class).flatMap(proses -> hukum(model, proses).stream()),
                model.elemen(CallActivity.class).flatMap(panggilan -> panggilan(model, panggilan).stream()));
    }

    private Optional<String> panggilan(BerkasModel model, CallActivity panggilan) {
        BerkasModel dipanggil = prosedur.get(panggilan.getCalledElement());
        Set<String> tujuan = dipanggil == null ? Set.of() : dilayani(dipanggil);
        Set<String> pemanggil = dilayani(model);
        return tujuan.isEmpty() || !pemanggil.isEmpty() && tujuan.containsAll(pemanggil) ? Optional.empty()
                : Optional.of(model.keluhan(panggilan, "memanggil yang melayani " + tujuan + " saja"));
    }

    private static Set<String> dilayani(BerkasModel model) {
        return model.elemen(Process.class).flatMap(KontrakPemerintah::disebut).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> disebut(Process proses) {
        return Acuan.sifat(proses, "pemerintah");
    }

    private Optional<String> hukum(BerkasModel model, Process proses) {
        Set<String> wajib = Acuan.katalog(proses).stream().map(pemerintah::get).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> disebut = disebut(proses).collect(Collectors.toCollection(TreeSet::new));
        return wajib.isEmpty() || wajib.equals(disebut) ? Optional.empty()
                : Optional.of(model.keluhan(proses, "melayani " + disebut + ", hukumnya mengikat " + wajib));
    }

    private static Map<String, String> baca() {
        Map<String, String> semua = new HashMap<>();
        try (Stream<Path> berkas = Files.list(DAFTAR)) {
            for (Path satu : berkas.toList()) {
                JsonNode isi = new ObjectMapper(new YAMLFactory()).readTree(satu.toFile());
                isi.get("prosedur").forEach(p -> semua.put(p.get("id").asText(), isi.get("pemerintah").asText()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return semua;
    }
}
