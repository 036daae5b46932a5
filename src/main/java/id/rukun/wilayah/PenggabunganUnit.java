package id.rukun.wilayah;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The order to merge RT, or RW, into a new one (Pasal 10 to 12).
 *
 * @param asal ids of the units to be merged, at least two
 * @param indukTujuan id of the RW that the new RT belongs to, or of the Kelurahan of the new RW
 * @param nomor number of the new unit
 * @param berlaku first day of the new unit; the merged ones end on the day before
 * @param keputusanId id of the Keputusan Lurah that orders it
 * @param nomorRt where RW merge: number that each of their RT, by its id, bears in the new RW; empty where RT merge
 */
public record PenggabunganUnit(List<String> asal, String indukTujuan, String nomor, LocalDate berlaku, String keputusanId,
        Map<String, String> nomorRt) {

    public PenggabunganUnit {
        asal = List.copyOf(asal);
        nomorRt = Map.copyOf(nomorRt);
        if (asal.stream().distinct().count() != asal.size() || asal.size() < 2) {
            throw new IllegalArgumentException("Penggabungan memerlukan paling sedikit dua unit yang berbeda.");
        }
    }

    /** The order to merge RT. */
    public PenggabunganUnit(List<String> asal, String indukTujuan, String nomor, LocalDate berlaku, String keputusanId) {
        this(asal, indukTujuan, nomor, berlaku, keputusanId, Map.of());
    }
}
