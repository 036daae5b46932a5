package id.rukun.prosedur.koordinasi.tindaklanjut;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A result of coordination that units are to follow up.
 *
 * @param koordinasiId id of the case of the coordination; {@code null} where it comes from none
 * @param butir which result it is, as its paper numbers it, at most 120 characters
 * @param uraian what is to be done, at most 2000 characters
 * @param unit ids of the units that are responsible
 * @param asisten id of the office of the Asisten of the matter; {@code null} where it has none
 * @param target day by which it is to be done; {@code null} for none
 */
public record ButirHasil(String koordinasiId, String butir, String uraian, List<String> unit, String asisten, LocalDate target) {

    public ButirHasil {
        unit = List.copyOf(new LinkedHashSet<>(unit));
    }
}
