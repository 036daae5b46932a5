package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;

/** Ids and variables of {@code tindak-lanjut-koordinasi.bpmn}. */
final class TindakLanjutProcess {

    static final String KUNCI = PembukaTindakLanjut.PROSEDUR;

    /** Id of the unit that is responsible now. */
    static final String PENANGGUNG_JAWAB = "penanggungJawab";
    /** Id of the office of the Asisten of the matter; not set where it has none. */
    static final String ASISTEN = "asisten";
    /** Answer to whether the unit takes it as its own. */
    static final String PENERIMAAN = "penerimaanTindakLanjut";

    private TindakLanjutProcess() {}
}
