package id.rukun.hukum.pergub171.penataan;

import java.util.List;

/**
 * What the Musyawarah RT of each RT came to.
 *
 * @param unit one entry for each RT
 */
public record HasilMusyawarahFakta(List<HasilUnit> unit) {}
