package id.rukun.draf;

/**
 * What a window wants to have kept.
 *
 * @param formulir key of the form
 * @param isi what is typed, as the form itself wrote it
 * @param versi the window, and how often it has saved
 * @param semula the draft that the window knows and that this one follows; {@code null} if it knows none
 */
public record DrafBaru(String formulir, String isi, VersiDraf versi, VersiDraf semula) {}
