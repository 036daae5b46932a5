package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;

/** Ids and variables of {@code koordinasi-horizontal.bpmn}. */
final class HorizontalProcess {

    static final String KUNCI = PembukaHorizontal.PROSEDUR;

    /** Id of the unit of the Asisten who writes the text. */
    static final String PENYUSUN = "penyusun";
    /** Ids of the units of all Asisten who take part. */
    static final String DAFTAR_ASISTEN = "daftarAsisten";

    private HorizontalProcess() {}
}
