package id.rukun.hukum;

/**
 * One rule of one regulation: facts and dated parameters in, a reasoned answer out. Implementations are pure, have a
 * public no-argument constructor and carry {@link Ketentuan}.
 *
 * @param <F> the facts, a record whose components are the fields of the rules API
 */
public interface Aturan<F extends Record> {

    /** Judges the facts under the parameters in force. */
    Putusan periksa(F fakta, ParameterBerlaku parameter);
}
