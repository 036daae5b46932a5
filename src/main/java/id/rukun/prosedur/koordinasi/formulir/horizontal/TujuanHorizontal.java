package id.rukun.prosedur.koordinasi.formulir.horizontal;

import id.rukun.isian.formulir.PilihanTetap;

/** What Pasal 9 angka 4 wants it for. */
public enum TujuanHorizontal implements PilihanTetap {
    SINKRONISASI_KEBIJAKAN("Sinkronisasi kebijakan"),
    KETERPADUAN_PROSES("Keterpaduan proses");

    private final String sebutan;

    TujuanHorizontal(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
