package id.rukun.berkas.daftar;

import java.util.regex.Pattern;

/**
 * Where the chain of a case ends.
 *
 * @param nomor number of the case
 * @param kasusId its immutable id
 * @param urutan place of the last entry; 0 where the head is missing
 * @param hash hash of the last entry; {@code -} where the head is missing
 */
record KepalaTercatat(String nomor, String kasusId, int urutan, String hash) {

    private static final Pattern BENTUK_NOMOR = Pattern.compile("[0-9]+-[0-9]+");
    private static final Pattern SATU_KATA = Pattern.compile("\\S+");

    /** Whether it can stand in a list: something else than Rukun's own writing would break its lines. */
    boolean tertulis() {
        return BENTUK_NOMOR.matcher(nomor).matches() && SATU_KATA.matcher(kasusId).matches()
                && SATU_KATA.matcher(hash).matches();
    }

    String baris() {
        return String.join(" ", nomor, kasusId, Integer.toString(urutan), hash);
    }

    /** @throws IllegalArgumentException if the line is not one of {@link #baris} */
    static KepalaTercatat dari(String baris) {
        String[] bagian = baris.split(" ");
        if (bagian.length != 4) {
            throw new IllegalArgumentException("Baris daftar tidak terbaca: " + baris);
        }
        return new KepalaTercatat(bagian[0], bagian[1], Integer.parseInt(bagian[2]), bagian[3]);
    }
}
