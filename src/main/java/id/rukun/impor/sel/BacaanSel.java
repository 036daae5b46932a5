package id.rukun.impor.sel;

/** Reads one kind of cells. */
public interface BacaanSel {

    /** Type of the value in a table of the database. */
    String tipe();

    /** @param sel not empty, and without an error of its own */
    HasilSel baca(SelTabel sel);

    /** How its values are written, for who fills in the table. */
    String cara();
}
