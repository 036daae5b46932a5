package id.rukun.prosedur.koordinasi.horizontal;

import id.rukun.prosedur.koordinasi.formulir.horizontal.TujuanHorizontal;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What the Asisten are to coordinate among themselves.
 *
 * @param sebab why
 * @param koordinasiId id of the case of the coordination that it is about; {@code null} where it is about none
 * @param asisten ids of the units of their offices, the one that writes the text first
 * @param pokok what it is about, at most 200 characters
 * @param tujuan what for
 */
public record PermintaanHorizontal(SebabHorizontal sebab, String koordinasiId, List<String> asisten, String pokok,
        TujuanHorizontal tujuan) {

    public PermintaanHorizontal {
        asisten = List.copyOf(new LinkedHashSet<>(asisten));
    }
}
