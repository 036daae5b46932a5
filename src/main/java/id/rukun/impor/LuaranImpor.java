package id.rukun.impor;

import java.util.List;

/** Takes what an import gives to whoever has started it, and to nobody else: it is said once, and nowhere kept. */
public interface LuaranImpor {

    /**
     * Takes a table, within the transaction that writes; it counts only if that commits.
     *
     * @param kepala the headings
     * @param baris the cells of each row
     */
    void terima(List<String> kepala, List<List<String>> baris);
}
