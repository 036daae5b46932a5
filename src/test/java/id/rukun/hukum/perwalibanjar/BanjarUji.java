package id.rukun.hukum.perwalibanjar;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.muat.HukumUji;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Puts facts to a rule of Banjar on the first day on which the regulation holds. */
public final class BanjarUji {

    public static final LocalDate BERLAKU = LocalDate.of(2023, 1, 6);

    private BanjarUji() {}

    public static <F extends Record> Putusan tanya(Class<? extends Aturan<F>> aturan, F fakta) {
        return HukumUji.KATALOG.periksa(aturan, fakta, BERLAKU);
    }

    /** The words of a table of cases; none where its cell is empty. */
    public static List<String> kata(String sel) {
        return sel == null ? List.of() : Arrays.asList(sel.split(" "));
    }
}
