package id.rukun.prosedur.pencatatan.formulir.penghapusan;

import id.rukun.isian.formulir.PilihanTetap;

/** On which ground data are to be erased (Pasal 43 ayat (1) UU 27/2022). */
public enum DasarPenghapusan implements PilihanTetap {
    DIMINTA("Diminta (Pasal 8 dan Pasal 43 ayat (1) huruf c UU 27/2022)"),
    TIDAK_DIPERLUKAN("Tidak lagi diperlukan (Pasal 43 ayat (1) huruf a UU 27/2022)"),
    PERSETUJUAN_DITARIK("Persetujuannya ditarik kembali (Pasal 43 ayat (1) huruf b UU 27/2022)"),
    MELAWAN_HUKUM("Diperoleh atau diproses dengan cara melawan hukum (Pasal 43 ayat (1) huruf d UU 27/2022)");

    private final String sebutan;

    DasarPenghapusan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
