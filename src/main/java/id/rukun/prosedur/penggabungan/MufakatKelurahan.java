package id.rukun.prosedur.penggabungan;

/** Whether the Musyawarah at Kelurahan level reached consensus; the law knows no vote there. */
public enum MufakatKelurahan {
    TERCAPAI,
    TIDAK_TERCAPAI
}
