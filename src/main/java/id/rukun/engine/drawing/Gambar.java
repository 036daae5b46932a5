package id.rukun.engine.drawing;

import java.util.List;

/**
 * The drawing of a model as it is deployed.
 *
 * @param nama name of the procedure
 * @param bingkai what it covers
 * @param bentuk its figures, those in which others lie first, then in the order of the model
 * @param garis its lines
 */
public record Gambar(String nama, Kotak bingkai, List<Bentuk> bentuk, List<Garis> garis) {}
