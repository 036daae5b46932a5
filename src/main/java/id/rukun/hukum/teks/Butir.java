package id.rukun.hukum.teks;

/**
 * A paragraph of an article.
 *
 * @param tanda its number or letter as printed, "(1)", "a."; empty where it has none
 * @param tingkat how deep it lies, from 0
 * @param teks its words
 */
public record Butir(String tanda, int tingkat, String teks) {

    public Butir {
        tanda = tanda == null ? "" : tanda;
    }
}
