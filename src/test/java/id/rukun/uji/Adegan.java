package id.rukun.uji;

import java.util.List;

/**
 * A case on its way, with some forms in the order in which it comes to them.
 *
 * @param tahap the first of them is at hand when the scene is made
 */
public record Adegan(String nama, TempatUji tempat, Perkara perkara, List<TahapFormulir> tahap) {}
