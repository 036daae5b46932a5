package id.rukun.pengawasan.ekspor;

import java.util.List;

/** A row of a list that can be taken along as a table. */
public interface BarisTabel {

    /** The cells of the row in a table, in the order of the headings. */
    List<String> sel();
}
