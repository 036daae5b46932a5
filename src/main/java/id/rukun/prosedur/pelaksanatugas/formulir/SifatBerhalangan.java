package id.rukun.prosedur.pelaksanatugas.formulir;

import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.jabatan.SifatKetidakhadiran;

/** Whether somebody comes back (Pasal 22 ayat (2) huruf c), or not (Pasal 35 ayat (2) huruf d). */
public enum SifatBerhalangan implements PilihanTetap {
    SEMENTARA("Berhalangan sementara", SifatKetidakhadiran.SEMENTARA),
    TETAP("Berhalangan tetap, dengan bukti", SifatKetidakhadiran.TETAP);

    private final String sebutan;
    private final SifatKetidakhadiran sifat;

    SifatBerhalangan(String sebutan, SifatKetidakhadiran sifat) {
        this.sebutan = sebutan;
        this.sifat = sifat;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    public SifatKetidakhadiran sifat() {
        return sifat;
    }
}
