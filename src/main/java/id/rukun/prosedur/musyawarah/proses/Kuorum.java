package id.rukun.prosedur.musyawarah.proses;

/** Whether enough participants came; DIKECUALIKAN: deemed valid after two failures in a row. */
enum Kuorum {
    TERCAPAI,
    DIKECUALIKAN,
    GAGAL
}
