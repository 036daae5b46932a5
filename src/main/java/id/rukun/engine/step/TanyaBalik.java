package id.rukun.engine.step;

import id.rukun.engine.Penolakan;
import id.rukun.hukum.Putusan;

/**
 * One thing that the person is asked before his form is sent.
 *
 * @param keadaan what stands in the form, with rule and provision where one speaks
 * @param akibat what follows once it is sent
 */
public record TanyaBalik(String keadaan, String akibat) {

    /** What a rule says of the form. */
    public static TanyaBalik karena(Putusan putusan, String akibat) {
        return new TanyaBalik(Penolakan.kalimat(putusan), akibat);
    }
}
