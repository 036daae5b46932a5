package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.keputusan.register.PermintaanKeputusan;

/** Ids and variables of {@code penetapan-keputusan-lurah.bpmn}. */
final class PenetapanProcess {

    static final String KUNCI = "penetapan-keputusan-lurah";
    /** Kind of Keputusan that the caller asks for. */
    static final String JENIS_KEPUTUSAN = "jenisKeputusan";
    /** Key of the model that asks, where it is not the case's own procedure. */
    static final String PEMOHON = "pemohon";
    /** Login of the Lurah who passed the draft on. */
    static final String PENINJAU = "peninjau";

    /** Login of the Lurah who signed. */
    static final String PENANDATANGAN = "penandatangan";

    private PenetapanProcess() {}

    /** What the running instance was asked for. */
    static PermintaanKeputusan permintaan(Pertanyaan pertanyaan) {
        String pemohon = pertanyaan.teks(PEMOHON);
        return new PermintaanKeputusan(pertanyaan.kasus(), pertanyaan.prosesId(),
                pemohon == null ? pertanyaan.kasus().prosedur() : pemohon, pertanyaan.teks(JENIS_KEPUTUSAN),
                pertanyaan.unitId());
    }
}
