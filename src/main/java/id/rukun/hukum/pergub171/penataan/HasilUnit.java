package id.rukun.hukum.pergub171.penataan;

/**
 * What the Musyawarah RT of one RT came to.
 *
 * @param unit name of the RT
 * @param diadakan whether it was held
 * @param sah whether its decision is valid
 * @param setuju whether it was in favour
 */
public record HasilUnit(String unit, boolean diadakan, boolean sah, boolean setuju) {}
