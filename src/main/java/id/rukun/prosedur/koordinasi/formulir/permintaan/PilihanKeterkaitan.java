package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** How the units are connected by the matter (Pasal 1 angka 9 to 11 Perwali Bukittinggi 65/2014). */
public enum PilihanKeterkaitan implements PilihanTetap {
    TUGAS_INTERNAL("Tugas di dalam satu instansi"),
    PROGRAM_TERKAIT("Program yang berkaitan erat"),
    URUSAN_TERTENTU("Satu urusan tertentu yang ditangani bersama");

    private final String sebutan;

    PilihanKeterkaitan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
