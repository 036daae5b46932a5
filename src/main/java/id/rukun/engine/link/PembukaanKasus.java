package id.rukun.engine.link;

import id.rukun.berkas.HubunganKasusService.Sekali;
import id.rukun.engine.Variabel;
import java.util.HashMap;
import java.util.Map;

/**
 * A case that is to be opened without a form.
 *
 * @param prosedur key of the procedure's model; {@code null} if the message says which
 * @param pesan message with which the model begins; {@code null} if it begins without one
 * @param unitId unit that the case is about; its government follows from it
 * @param sekali under which key only one case is opened
 * @param sebab why, as an official reads it: with the rule, the number and the provision
 * @param variabel further ids for the model; facts stay in isian and register
 */
public record PembukaanKasus(String prosedur, String pesan, String unitId, Sekali sekali, String sebab,
        Map<String, Object> variabel) {

    public PembukaanKasus {
        variabel = Map.copyOf(variabel);
    }

    /** A case of a procedure, once for ever: such as one for each term. */
    public static PembukaanKasus sekaliSaja(String prosedur, String unitId, String kunci, String sebab) {
        return new PembukaanKasus(prosedur, null, unitId, new Sekali(prosedur + "/" + kunci, true), sebab, Map.of());
    }

    /** A case of a procedure for a unit, as long as none is under way. */
    public static PembukaanKasus selamaBelumAda(String prosedur, String unitId, String sebab) {
        return new PembukaanKasus(prosedur, null, unitId, new Sekali(prosedur + "/" + unitId, false), sebab, Map.of());
    }

    /** The same of whichever procedure begins with a message. */
    public PembukaanKasus denganPesan(String nama) {
        return new PembukaanKasus(prosedur, nama, unitId, sekali, sebab, variabel);
    }

    /** The same with one more id. */
    public PembukaanKasus dengan(String nama, String id) {
        Map<String, Object> semua = new HashMap<>(variabel);
        semua.put(nama, id);
        return new PembukaanKasus(prosedur, pesan, unitId, sekali, sebab, semua);
    }

    /** The same; whatever end it comes to, the case that opens it is told by a message. */
    public PembukaanKasus mengabari(String pesanAkhir) {
        return dengan(Variabel.PESAN_AKHIR, pesanAkhir);
    }
}
