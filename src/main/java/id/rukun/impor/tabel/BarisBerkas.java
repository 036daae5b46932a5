package id.rukun.impor.tabel;

import id.rukun.impor.sel.SelTabel;
import java.util.List;

/**
 * A row of a file.
 *
 * @param nomor its number, as a spreadsheet shows it
 * @param sel its cells from the left
 */
public record BarisBerkas(int nomor, List<SelTabel> sel) {

    /** Whether nothing stands in it. */
    public boolean kosong() {
        return sel.stream().allMatch(SelTabel::kosong);
    }

    /** The cell of a column; an empty one where the row ends before it. */
    public SelTabel sel(int kolom) {
        return kolom < sel.size() ? sel.get(kolom) : SelTabel.KOSONG;
    }
}
