package id.rukun.engine.drawing;

import java.util.List;

/**
 * A line on a drawing, from one figure to another.
 *
 * @param dari id of the element where it begins
 * @param ke id of the element where it ends
 * @param nama the answer that it stands for; empty for none
 * @param bawaan whether it is taken where no other is
 * @param titik its corners, in order
 * @param label where its name is; {@code null} for none
 */
public record Garis(String dari, String ke, String nama, boolean bawaan, List<Titik> titik, Kotak label) {}
