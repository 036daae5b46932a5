package id.rukun.engine.grants;

import id.rukun.engine.PemerintahModel;
import java.util.Collection;
import java.util.Set;

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
     * @param pemulai roles that may start it
     * @param pemerintah the governments that it serves; none: all
     * @param dimulaiDi the governments in which these roles start it; none: all
     */
    public record Prosedur(String kunci, boolean kasus, Set<String> pemulai, Set<String> pemerintah, Set<String> dimulaiDi) {

        /** Roles that may start it in a government. */
        Set<String> pemulai(String tenant) {
            return PemerintahModel.melayani(dimulaiDi, tenant) ? pemulai : Set.of();
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
