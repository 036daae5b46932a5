package id.rukun.wilayah.impor;

import id.rukun.impor.sel.BacaanSel;
import id.rukun.impor.sel.BentukSel;
import id.rukun.impor.sel.HasilSel;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Pengecualian;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of cells that name RW and RT, for all registers whose rows lie in one. */
public final class BentukWilayah {

    private static final Pattern PENGECUALIAN = Pattern.compile("(?:PASAL)?(6|7)(?:AYAT)?([12])");

    private BentukWilayah() {}

    /** Number of an RW or RT; zeros that a spreadsheet has taken away are put back. */
    public static BacaanSel nomor(JenisUnit jenis) {
        String contoh = jenis.nomorBaku("1");
        Pattern awalan = Pattern.compile("(?i)^" + jenis + "[. ]*");
        return BentukSel.bacaan("varchar(" + jenis.angka() + ")", "nomor " + jenis + ", misalnya " + contoh, sel -> {
            String angka = awalan.matcher(sel.teks()).replaceFirst("");
            return sah(jenis, angka) ? HasilSel.nilai(jenis.nomorBaku(angka))
                    : HasilSel.salah("bukan nomor " + jenis + "; tulis paling banyak " + jenis.angka() + " angka, misalnya " + contoh);
        });
    }

    static boolean sah(JenisUnit jenis, String angka) {
        return angka.matches("[0-9]{1," + jenis.angka() + "}") && !angka.matches("0+");
    }

    /** On which grounds Pasal 5 does not bind a unit. */
    static BacaanSel pengecualian() {
        return BentukSel.bacaan("varchar(20)", "kosong, atau " + Arrays.stream(Pengecualian.values()).map(Pengecualian::pasal)
                .collect(Collectors.joining("; ")), sel -> {
            TreeSet<Pengecualian> semua = new TreeSet<>();
            for (String satu : sel.teks().split("[;,]")) {
                Optional<Pengecualian> arti = pengecualian(satu);
                if (arti.isEmpty()) {
                    return HasilSel.salah("tidak dikenal; tulis " + Arrays.stream(Pengecualian.values()).map(Pengecualian::pasal)
                            .collect(Collectors.joining(", ")) + ", beberapa dipisah titik koma");
                }
                semua.add(arti.get());
            }
            return HasilSel.nilai(semua.stream().map(Enum::name).collect(Collectors.joining(",")));
        });
    }

    private static Optional<Pengecualian> pengecualian(String teks) {
        Matcher cocok = PENGECUALIAN.matcher(teks.toUpperCase().replaceAll("[^A-Z0-9]", ""));
        return cocok.matches() ? Arrays.stream(Pengecualian.values())
                .filter(p -> p.pasal().equals("Pasal " + cocok.group(1) + " ayat (" + cocok.group(2) + ")")).findFirst() : Optional.empty();
    }
}
