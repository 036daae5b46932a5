package id.rukun.penduduk;

import id.rukun.wilayah.baris.BarisBerlaku;
import java.time.LocalDate;

/** The move of everybody registered in some RT into another one, by a Keputusan. */
record Pemindahan(String rtBaru, LocalDate berlaku, String keputusanId) {

    /** First day of the carried-on row: an entry that would only begin after the move keeps its own day. */
    LocalDate mulai(BarisBerlaku lama) {
        return lama.mulai().isBefore(berlaku) ? berlaku : lama.mulai();
    }
}
