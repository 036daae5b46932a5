package id.rukun.prosedur.pencatatan.formulir.jabatan;

import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.jabatan.pos.JenisPos;

/** What kind of post below the head of a unit is added. */
public enum PilihanJenisPos implements PilihanTetap {
    SEKRETARIS("Sekretaris", JenisPos.SEKRETARIS),
    KEPALA_BIDANG("Kepala Bidang", JenisPos.KEPALA_BIDANG),
    INSPEKTUR_PEMBANTU("Inspektur Pembantu", JenisPos.INSPEKTUR_PEMBANTU),
    KEPALA_BAGIAN("Kepala Bagian", JenisPos.KEPALA_BAGIAN),
    KEPALA_SUBBAGIAN("Kepala Subbagian", JenisPos.KEPALA_SUBBAGIAN),
    KEPALA_SEKSI("Kepala Seksi", JenisPos.KEPALA_SEKSI),
    KEPALA_UPT("Kepala UPT", JenisPos.KEPALA_UPT);

    private final String sebutan;
    private final JenisPos jenis;

    PilihanJenisPos(String sebutan, JenisPos jenis) {
        this.sebutan = sebutan;
        this.jenis = jenis;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** As the register knows it. */
    public JenisPos jenis() {
        return jenis;
    }
}
