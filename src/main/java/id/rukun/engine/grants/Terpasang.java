package id.rukun.engine.grants;

import id.rukun.engine.PemerintahModel;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is deployed, as far as rights go.
 *
 * @param prosedur the newest models
 * @param tabel the newest decision tables
 */
public record Terpasang(Collection<Prosedur> prosedur, Collection<TabelModel> tabel) {

    /**
     * A model.
     *
     * @param kasus whether it serves cases; what Rukun does for itself belongs to no government
     * @param pemulai roles that may start it, each with the governments in which it does; none: all
     * @param pemerintah the governments that it serves; none: all
     */
    public record Prosedur(String kunci, boolean kasus, Map<String, Set<String>> pemulai, Set<String> pemerintah) {

        /** Roles that may start it in a government. */
        Set<String> pemulai(String tenant) {
            return pemulai.entrySet().stream().filter(satu -> PemerintahModel.melayani(satu.getValue(), tenant)).map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        boolean melayani(String tenant) {
            return PemerintahModel.melayani(pemerintah, tenant);
        }
    }

    /**
     * A decision table.
     *
     * @param diagram key of the drawing that it is part of; {@code null} for none
     * @param pemerintah the governments that the models which ask it serve; none: all
     */
    public record TabelModel(String kunci, String diagram, Set<String> pemerintah) {

        boolean melayani(String tenant) {
            return PemerintahModel.melayani(pemerintah, tenant);
        }
    }
}
