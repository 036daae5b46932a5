package id.rukun.prosedur.pengurus;

import id.rukun.prosedur.pengurus.formulir.PembagianBidang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which row of a list tells of whom: rows name people, the list holds their ids. */
final class PasanganBidang {

    private PasanganBidang() {}

    /** Of two of one name the first gets the first row. */
    static Map<String, PembagianBidang> cocokkan(List<String> orang, Map<String, String> nama, List<PembagianBidang> baris) {
        List<PembagianBidang> sisa = new ArrayList<>(baris);
        Map<String, PembagianBidang> hasil = new LinkedHashMap<>();
        orang.stream().distinct().forEach(satu -> sisa.stream()
                .filter(b -> b.pengurus().strip().equalsIgnoreCase(nama.get(satu))).findFirst()
                .ifPresent(b -> {
                    hasil.put(satu, b);
                    sisa.remove(b);
                }));
        return hasil;
    }
}
