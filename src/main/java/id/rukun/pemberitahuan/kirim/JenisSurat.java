package id.rukun.pemberitahuan.kirim;

/** Why a letter is written. */
public enum JenisSurat {
    SEGERA("segera"),
    RANGKUMAN("rangkuman harian"),
    KODE("kode konfirmasi"),
    KEAMANAN("keamanan akun");

    private final String sebutan;

    JenisSurat(String sebutan) {
        this.sebutan = sebutan;
    }

    /** The name for readers. */
    public String sebutan() {
        return sebutan;
    }
}
