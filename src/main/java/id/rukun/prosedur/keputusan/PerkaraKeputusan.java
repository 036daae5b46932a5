package id.rukun.prosedur.keputusan;

import java.time.LocalDate;

/**
 * Of what a caller of P-14 is asked for the content and the conditions.
 *
 * @param kasusId case
 * @param unitId the Kelurahan or, where the case asks for one Keputusan per unit, the unit that it is about
 * @param hari day whose facts count
 * @param edisi day whose law counts
 */
public record PerkaraKeputusan(String kasusId, String unitId, LocalDate hari, LocalDate edisi) {}
