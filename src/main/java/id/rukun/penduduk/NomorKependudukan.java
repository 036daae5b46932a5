package id.rukun.penduduk;

/** NIK and number of a Kartu Keluarga have 16 digits (RUKUN-DATA-01); that they are unique the database sees to. */
final class NomorKependudukan {

    private NomorKependudukan() {}

    static String sah(String sebutan, String nomor) {
        if (nomor == null || !nomor.matches("[0-9]{16}")) {
            throw new IllegalArgumentException(sebutan + " harus 16 angka.");
        }
        return nomor;
    }
}
