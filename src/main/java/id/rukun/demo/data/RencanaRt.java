package id.rukun.demo.data;

/** An RT of the demo: code of its RW, number, number of family cards. */
record RencanaRt(String rw, String nomor, int kk) {

    static RencanaRt baru(String rw, int nomor, int kk) {
        return new RencanaRt(rw, String.format("%03d", nomor), kk);
    }

    String kode() {
        return rw + "." + nomor;
    }
}
