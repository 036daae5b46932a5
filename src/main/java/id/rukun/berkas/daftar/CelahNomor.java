package id.rukun.berkas.daftar;

/**
 * Case numbers of a year, one after the other, that were given but belong to no case.
 *
 * @param pertama the first of them
 * @param terakhir the last; the same if it is one only
 */
record CelahNomor(String pertama, String terakhir) {

    String kalimat() {
        return pertama.equals(terakhir)
                ? "Nomor kasus " + pertama + " tidak ada lagi: nomornya pernah diberikan, tetapi kasusnya hilang."
                : "Nomor kasus " + pertama + " sampai " + terakhir
                        + " tidak ada lagi: nomornya pernah diberikan, tetapi kasusnya hilang.";
    }
}
