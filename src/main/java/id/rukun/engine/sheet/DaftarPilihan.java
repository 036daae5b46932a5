package id.rukun.engine.sheet;

import java.util.List;

/** A long list that a form offers (people to tick, units to choose); asked from an endpoint, not kept in the engine. */
public interface DaftarPilihan {

    /** Name of the list, unique among all lists. */
    String nama();

    /** What the list is called where its reading is logged: "peserta". */
    String sebutan();

    /** The rows for one task, or for a start form ({@code kasusId} and {@code prosesId} are {@code null} then). */
    List<BarisPilihan> baris(LembarProsedur.KonteksTugas konteks);

    /**
     * Rows that the list does not show and that are found only by who knows them already: by words that name them exactly, or by
     * their ids. None in most lists.
     */
    default List<BarisPilihan> tepat(LembarProsedur.KonteksTugas konteks, PencarianDaftar pencarian) {
        return List.of();
    }

    /**
     * One row.
     *
     * @param id what is submitted
     * @param label what the official reads
     * @param keterangan second line; may be empty
     * @param kelompok heading under which the row stands; may be empty
     */
    record BarisPilihan(String id, String label, String keterangan, String kelompok) {}
}
