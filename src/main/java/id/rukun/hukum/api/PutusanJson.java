package id.rukun.hukum.api;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.util.Map;

/**
 * What a rule answers.
 *
 * @param aturan id of the rule
 * @param terpenuhi whether it is fulfilled
 * @param akibat what follows; {@code null} where it is fulfilled
 * @param kode reason code, or {@code null}
 * @param pesan Indonesian sentence with the numbers in it
 * @param dasar where the rule comes from: provision, provision by a reading, policy, or check of data
 * @param parameter parameters used, id to value
 * @param fakta the facts as they were put
 */
public record PutusanJson(String aturan, boolean terpenuhi, Akibat akibat, String kode, String pesan, String dasar,
        Map<String, String> parameter, Object fakta) {

    static PutusanJson dari(Putusan p) {
        return new PutusanJson(p.aturan(), p.terpenuhi(), p.akibat(), p.kode(), p.pesan(), p.ucapan().sumber(), p.parameter(),
                p.fakta());
    }
}
