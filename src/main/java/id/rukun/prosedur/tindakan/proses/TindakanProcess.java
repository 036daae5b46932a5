package id.rukun.prosedur.tindakan.proses;

/** Ids and variables of {@code tindakan.bpmn}. */
final class TindakanProcess {

    static final String KUNCI = "tindakan";
    /** Role and unit of the office that asked. */
    static final String PERAN_PEMOHON = "peranPemohon";
    static final String UNIT_PEMOHON = "unitPemohon";
    /** Role of the superior who approves a correction. */
    static final String PERAN_PENYETUJU = "peranPenyetuju";
    /** Form with which the corrected submission is made: the one with which it was made first. */
    static final String FORMULIR_KOREKSI = "formulirKoreksi";
    /** What came of the last attempt to hand in something: {@link id.rukun.engine.replay.PengirimUlang.HasilKirim}. */
    static final String PEMASUKAN = "pemasukan";
    /** How often in a row there was nothing to hand in while the case was moving. */
    static final String DIAM = "diam";

    private TindakanProcess() {}
}
