package id.rukun.pengawasan.papan;

import java.util.List;

/** A row of a list of the board: what a page shows of it, and what a table of it says. */
interface BarisPapan {

    /** The cells of the row in a table, in the order of the headings. */
    List<String> sel();
}
