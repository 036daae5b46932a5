package id.rukun.prosedur.pencatatan.formulir.penduduk;

import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.penduduk.JenisKelamin;

/** Sex as the Kartu Keluarga records it. */
public enum PilihanKelamin implements PilihanTetap {
    LAKI_LAKI("Laki-laki", JenisKelamin.LAKI_LAKI),
    PEREMPUAN("Perempuan", JenisKelamin.PEREMPUAN);

    private final String sebutan;
    private final JenisKelamin kelamin;

    PilihanKelamin(String sebutan, JenisKelamin kelamin) {
        this.sebutan = sebutan;
        this.kelamin = kelamin;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    public JenisKelamin kelamin() {
        return kelamin;
    }

    /** The word for it. */
    public static String sebutan(JenisKelamin kelamin) {
        return valueOf(kelamin.name()).sebutan;
    }
}
