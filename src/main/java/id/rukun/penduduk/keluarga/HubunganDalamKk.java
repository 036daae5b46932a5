package id.rukun.penduduk.keluarga;

/** What a member is to the head of the family, as the Kartu Keluarga says it; ANAK includes the adopted. */
public enum HubunganDalamKk {
    SUAMI,
    ISTRI,
    ANAK,
    MENANTU,
    CUCU,
    ORANG_TUA,
    MERTUA,
    FAMILI_LAIN,
    LAINNYA;

    boolean pasangan() {
        return this == SUAMI || this == ISTRI;
    }
}
