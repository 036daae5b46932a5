package id.rukun.jabatan;

/** Berhalangan sementara (Pasal 22 ayat (2) huruf c) or tetap (Pasal 35 ayat (2) huruf d). */
public enum SifatKetidakhadiran {
    SEMENTARA,
    TETAP
}
