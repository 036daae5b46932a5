package id.rukun.wilayah.impor;

import id.rukun.wilayah.JenisUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Neighbours as a cell names them, parted by semicolons or commas: of an RT "001" (of the same RW), "001/02" or "RT 001/RW 02" (of
 * the same Kelurahan); of an RW "02" or "RW 02"; of another Kelurahan by their whole code, "31.71.01.1002.01.001".
 */
record TetanggaDitulis(String kelurahan, String rw, boolean rt) {

    private static final Pattern KODE_RT = Pattern.compile("([0-9]{2}(?:\\.[0-9]{2}){2}\\.[0-9]{4})\\.([0-9]{1,2})\\.([0-9]{1,3})");
    private static final Pattern KODE_RW = Pattern.compile("([0-9]{2}(?:\\.[0-9]{2}){2}\\.[0-9]{4})\\.([0-9]{1,2})");
    private static final Pattern RT_RW = Pattern.compile("(?i)(?:RT[. ]*)?([0-9]{1,3})(?: ?/ ?(?:RW[. ]*)?([0-9]{1,2}))?");
    private static final Pattern RW = Pattern.compile("(?i)(?:RW[. ]*)?([0-9]{1,2})");

    /** One that is named: its code, or empty where it cannot be understood. */
    record TetanggaTersebut(String teks, Optional<String> kode) {}

    List<TetanggaTersebut> baca(String sel) {
        List<TetanggaTersebut> semua = new ArrayList<>();
        for (String satu : sel.split("[;,]")) {
            if (!satu.isBlank()) {
                semua.add(new TetanggaTersebut(satu.strip(), kode(satu.strip())));
            }
        }
        return semua;
    }

    private Optional<String> kode(String satu) {
        Matcher kode = (rt ? KODE_RT : KODE_RW).matcher(satu);
        if (kode.matches()) {
            return rt ? gabung(kode.group(1), kode.group(2), kode.group(3)) : gabung(kode.group(1), kode.group(2), null);
        }
        Matcher nomor = (rt ? RT_RW : RW).matcher(satu);
        if (!nomor.matches()) {
            return Optional.empty();
        }
        return rt ? gabung(kelurahan, nomor.group(2) == null ? rw : nomor.group(2), nomor.group(1)) : gabung(kelurahan, nomor.group(1), null);
    }

    private static Optional<String> gabung(String kelurahan, String rw, String rt) {
        if (!BentukWilayah.sah(JenisUnit.RW, rw) || rt != null && !BentukWilayah.sah(JenisUnit.RT, rt)) {
            return Optional.empty();
        }
        return Optional.of(kelurahan + "." + JenisUnit.RW.nomorBaku(rw) + (rt == null ? "" : "." + JenisUnit.RT.nomorBaku(rt)));
    }
}
