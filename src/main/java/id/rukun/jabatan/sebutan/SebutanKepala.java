package id.rukun.jabatan.sebutan;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the head of a unit is called, by the unit's name: "Kepala Dinas Kesehatan", "Inspektur", "Sekretaris DPRD", "Direktur
 * RSUD". An Asisten's office bears his title.
 */
public final class SebutanKepala {

    /** By how a name begins; what is said instead of that beginning. */
    private static final Map<String, String> AWAL = new LinkedHashMap<>();

    static {
        AWAL.put("Kota Bukittinggi", "Walikota Bukittinggi");
        AWAL.put("Kota Administrasi ", "Walikota Kota Administrasi ");
        AWAL.put("Kota ", "Wali Kota ");
        AWAL.put("Asisten ", "Asisten ");
        AWAL.put("Sekretariat ", "Sekretaris ");
        AWAL.put("Inspektorat", "Inspektur");
        AWAL.put("Kejaksaan ", "Kepala Kejaksaan ");
        AWAL.put("Pengadilan ", "Ketua Pengadilan ");
        AWAL.put("Kodim ", "Komandan Kodim ");
        AWAL.put("Koramil ", "Komandan Koramil ");
        AWAL.put("DPRD ", "Ketua DPRD ");
        AWAL.put("Perusahaan ", "Direktur Perusahaan ");
        AWAL.put("Perumda ", "Direktur Perumda ");
        AWAL.put("Rumah Sakit ", "Direktur Rumah Sakit ");
        AWAL.put("BLUD ", "Direktur BLUD ");
        AWAL.put("Perguruan Tinggi ", "Pimpinan Perguruan Tinggi ");
        AWAL.put("Kopertis", "Koordinator Kopertis");
    }

    private SebutanKepala() {}

    public static String dari(String unit) {
        return AWAL.entrySet().stream().filter(awal -> unit.startsWith(awal.getKey())).findFirst()
                .map(awal -> awal.getValue() + unit.substring(awal.getKey().length())).orElse("Kepala " + unit);
    }
}
