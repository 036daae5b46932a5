package id.rukun.hukum.perwalibukittinggi.laporan;

/** When a report is made: "secara berkala maupun setiap saat". */
public enum WaktuLaporan {
    BERKALA,
    SETIAP_SAAT
}
