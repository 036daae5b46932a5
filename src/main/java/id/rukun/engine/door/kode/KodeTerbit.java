package id.rukun.engine.door.kode;

/**
 * A code that was issued: said this once.
 *
 * @param akun login for which it is
 * @param nama name of its owner
 * @param jabatan his posts of today, in words
 * @param kode the code
 * @param sampai until when it can be used, in words
 * @param penerbit who has issued it, in words
 * @param halaman address of the page on which it is used
 * @param tautan the same with login and code behind {@code #}: whoever opens it types neither
 * @param qr a picture of the link, as an address of its own
 */
record KodeTerbit(String akun, String nama, String jabatan, String kode, String sampai, String penerbit, String halaman, String tautan,
        String qr) {

    @Override
    public String toString() {
        return "KodeTerbit[akun=" + akun + "]";
    }
}
