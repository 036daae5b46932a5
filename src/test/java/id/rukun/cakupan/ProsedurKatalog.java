package id.rukun.cakupan;

import java.util.List;

/**
 * One procedure of the regulations, built or not.
 *
 * @param id such as P-10 or I19-PR-02
 * @param dasar provisions that it carries out
 * @param aturan rules that it is to ask; empty where it asks only those of the procedure that it serves
 */
record ProsedurKatalog(String id, String nama, String dasar, List<String> aturan) {

    ProsedurKatalog {
        aturan = List.copyOf(aturan);
    }
}
