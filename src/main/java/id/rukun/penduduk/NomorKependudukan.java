package id.rukun.penduduk;

import java.time.LocalDate;

/** NIK and number of a Kartu Keluarga have 16 digits (RUKUN-DATA-01); that they are unique the database sees to. */
public final class NomorKependudukan {

    private static final int AWAL_LAHIR = 6;
    private static final int PEREMPUAN = 40;
    private static final int ABAD = 100;

    private NomorKependudukan() {}

    static String sah(String sebutan, String nomor) {
        if (nomor == null || !nomor.matches("[0-9]{16}")) {
            throw new IllegalArgumentException(sebutan + " harus 16 angka.");
        }
        return nomor;
    }

    /**
     * Whether the digits of a NIK that tell the day of birth, a woman's by forty more, tell this one. Another one exists in life, so it is no
     * mistake; but it is one more often than not. An import asks the same of all its rows at once.
     */
    public static boolean menurutKelahiran(String nik, LocalDate lahir, JenisKelamin kelamin) {
        int hari = lahir.getDayOfMonth() + (kelamin == JenisKelamin.PEREMPUAN ? PEREMPUAN : 0);
        return nik.startsWith(String.format("%02d%02d%02d", hari, lahir.getMonthValue(), lahir.getYear() % ABAD), AWAL_LAHIR);
    }
}
