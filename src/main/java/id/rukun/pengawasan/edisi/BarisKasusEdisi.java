package id.rukun.pengawasan.edisi;

import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * How many cases of a procedure are under way in each edition.
 *
 * @param sejak first day of the later edition, in words
 * @param prosedur name of the procedure
 * @param lama how many were opened before that day and keep the former edition
 * @param baru how many were opened since
 */
public record BarisKasusEdisi(String sejak, String prosedur, long lama, long baru) implements BarisTabel {

    static final List<String> KEPALA = List.of("Berlaku sejak", "Prosedur", "Kasus berjalan menurut ketentuan lama",
            "Kasus berjalan menurut ketentuan baru");

    @Override
    public List<String> sel() {
        return List.of(sejak, prosedur, Long.toString(lama), Long.toString(baru));
    }
}
