package id.rukun.isian.formulir;

/**
 * A form with which somebody decides and says why: approves, refuses, returns, goes on, ends.
 *
 * @param <E> the possible answers
 */
public interface PutusanBeralasan<E extends Enum<E>> {

    E putusan();

    /** May be empty where the answer needs none. */
    String alasan();
}
