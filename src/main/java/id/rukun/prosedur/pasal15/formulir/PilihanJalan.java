package id.rukun.prosedur.pasal15.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** The courses as the form offers them, by the names of {@link id.rukun.hukum.pergub171.penataan.pasal15.JalanPasal15}. */
public enum PilihanJalan implements PilihanTetap {
    TIDAK_DILAKUKAN("Tidak melakukan pemecahan, penggabungan, atau penghapusan"),
    PEMECAHAN_RT("Pemecahan RT"),
    PEMECAHAN_RW("Pemecahan RW"),
    PENGGABUNGAN_SATU_RW("Penggabungan dengan RT lain dalam RW yang sama"),
    PENGGABUNGAN_LINTAS_RW("Penggabungan dengan RT dari RW lain"),
    PENGGABUNGAN_RW("Penggabungan dengan RW lain"),
    PENGHAPUSAN_RT("Penghapusan RT"),
    PENGHAPUSAN_RW("Penghapusan RW");

    private final String sebutan;

    PilihanJalan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
