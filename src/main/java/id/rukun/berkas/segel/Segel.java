package id.rukun.berkas.segel;

/**
 * An electronic seal of Rukun's own.
 *
 * @param kunci id of the key that made it
 * @param nilai Ed25519 signature, Base64
 */
public record Segel(String kunci, String nilai) {}
