package id.rukun.engine.door.kode;

/**
 * A code that was issued: said this once.
 *
 * @param akun login for which it is
 * @param nama name of its owner
 * @param kode the code
 * @param sampai until when it can be used, in words
 */
record KodeTerbit(String akun, String nama, String kode, String sampai) {

    @Override
    public String toString() {
        return "KodeTerbit[akun=" + akun + "]";
    }
}
