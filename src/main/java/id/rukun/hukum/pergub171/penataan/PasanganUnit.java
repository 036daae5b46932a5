package id.rukun.hukum.pergub171.penataan;

/**
 * Two units whose areas touch.
 *
 * @param a one unit
 * @param b the other
 */
public record PasanganUnit(String a, String b) {}
