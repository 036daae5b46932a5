package id.rukun.pengawasan.ekspor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many rows a table holds at most; one that is cut says so in its last line (policy of Rukun). */
@Component
public class BatasTabel {

    private final int terbanyak;

    BatasTabel(@Value("${rukun.papan.baris-tabel}") int terbanyak) {
        this.terbanyak = terbanyak;
    }

    /** How many rows to ask for: one more than it holds, to know whether it is cut. */
    public int diminta() {
        return terbanyak + 1;
    }

    /** How many of some rows it holds. */
    int dimuat(List<?> baris) {
        return Math.min(baris.size(), terbanyak);
    }

    /**
     * The cells of a table.
     *
     * @param lebar how many cells a line has
     */
    List<List<String>> sel(List<? extends BarisTabel> baris, int lebar) {
        List<List<String>> sel = new ArrayList<>(baris.stream().limit(terbanyak).map(BarisTabel::sel).toList());
        if (baris.size() > terbanyak) {
            List<String> penutup = new ArrayList<>(Collections.nCopies(lebar, ""));
            penutup.set(0, kalimat());
            sel.add(penutup);
        }
        return sel;
    }

    private String kalimat() {
        return ("Tabel ini dipotong sesudah %,d baris (kebijakan Rukun). Persempit wilayahnya untuk memperoleh "
                + "selebihnya.").formatted(terbanyak).replace(',', '.');
    }
}
