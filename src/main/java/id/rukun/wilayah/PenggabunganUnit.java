package id.rukun.wilayah;

import java.time.LocalDate;
import java.util.List;

/**
 * The order to merge RT into a new one (Pasal 10 and 11).
 *
 * @param asal ids of the RT to be merged, at least two
 * @param indukTujuan id of the RW that the new RT belongs to
 * @param nomor number of the new RT
 * @param berlaku first day of the new RT; the merged ones end on the day before
 * @param keputusanId id of the Keputusan Lurah that orders it
 */
public record PenggabunganUnit(
        List<String> asal, String indukTujuan, String nomor, LocalDate berlaku, String keputusanId) {

    public PenggabunganUnit {
        asal = List.copyOf(asal);
        if (asal.stream().distinct().count() != asal.size() || asal.size() < 2) {
            throw new IllegalArgumentException("Penggabungan memerlukan paling sedikit dua RT yang berbeda.");
        }
    }
}
