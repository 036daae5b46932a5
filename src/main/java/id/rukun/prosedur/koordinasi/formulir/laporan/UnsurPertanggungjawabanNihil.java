package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.isian.formulir.PilihanTetap;

/** Of which element an accountability has nothing to tell. */
public enum UnsurPertanggungjawabanNihil implements PilihanTetap {
    PENYUSUNAN_KEBIJAKAN("Penyusunan kebijakan"),
    PERENCANAAN("Perencanaan"),
    PELAKSANAAN("Pelaksanaan"),
    MONITORING_EVALUASI("Monitoring dan evaluasi"),
    PELAPORAN("Pelaporan");

    private final String sebutan;

    UnsurPertanggungjawabanNihil(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
