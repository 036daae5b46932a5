package id.rukun.berkas.rantai;

import id.rukun.berkas.sidik.Sidik;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Content of the entry that vouches for rows outside the dossier: their salted digests as they were when the transaction
 * ended. The salt keeps a row that can be guessed, such as a vote, from being found again once the content is erased.
 *
 * @param garam salt of all its digests
 * @param baris the rows that were written or changed
 */
public record CatatanRegister(String garam, List<SidikBaris> baris) {

    /** Somebody may have written one without rows: it vouches for none. */
    public CatatanRegister {
        baris = baris == null ? List.of() : baris.stream().filter(SidikBaris::lengkap).toList();
    }

    /** Activity of the entry that vouches anew for all rows of a case, after older entries were erased; kept until the next. */
    public static final String SESUDAH_PENGHAPUSAN = "Sidik register sesudah penghapusan";

    /**
     * One row.
     *
     * @param sidik digest of all columns; {@code null} for a row that is gone
     * @param tetap digest of the columns that never change; {@code null} where there are none
     */
    public record SidikBaris(String tabel, String id, String sidik, String tetap) {

        static boolean lengkap(SidikBaris satu) {
            return satu != null && satu.tabel() != null && satu.id() != null;
        }
    }

    public static CatatanRegister atas(Collection<BarisSaksi> ada, Collection<SidikBaris> hilang) {
        String garam = RantaiHash.garam();
        List<SidikBaris> baris = new ArrayList<>(ada.stream().map(b -> b.sidik(garam)).toList());
        baris.addAll(hilang);
        return new CatatanRegister(garam, baris);
    }
}
