package id.rukun.hukum.perwalibukittinggi.permintaan;

/** Which part of a field is coordinated: Pasal 11 huruf a and c name both, huruf b the second only. */
public enum FungsiDikoordinasikan {
    PERUMUSAN_KEBIJAKAN,
    PELAKSANAAN_TUGAS
}
