package id.rukun.pengawasan.papan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many rows a table holds at most; one that is cut says so in its last line (policy of Rukun). */
@Component
class BatasTabel {

    private final int terbanyak;

    BatasTabel(@Value("${rukun.papan.baris-tabel}") int terbanyak) {
        this.terbanyak = terbanyak;
    }

    /** One row more than it holds, to know whether it is cut. */
    BagianDaftar bagian() {
        return new BagianDaftar(0, terbanyak + 1);
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
    List<List<String>> sel(List<? extends BarisPapan> baris, int lebar) {
        List<List<String>> sel = new ArrayList<>(baris.stream().limit(terbanyak).map(BarisPapan::sel).toList());
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
