package id.rukun.engine.drawing;

/** What a figure on a drawing stands for. */
public enum JenisBentuk {
    KOLAM,
    LAJUR,
    SUBPROSES,
    TUGAS_ORANG,
    TUGAS_RUKUN,
    PANGGILAN,
    MULAI,
    AKHIR,
    TENGAH,
    TEMPEL,
    GERBANG;

    /** Whether other figures lie in it. */
    public boolean wadah() {
        return this == KOLAM || this == LAJUR || this == SUBPROSES;
    }

    /** Whether it is an event: a circle. */
    public boolean peristiwa() {
        return this == MULAI || this == AKHIR || this == TENGAH || this == TEMPEL;
    }
}
