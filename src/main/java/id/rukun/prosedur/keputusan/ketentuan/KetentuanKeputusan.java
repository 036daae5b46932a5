package id.rukun.prosedur.keputusan.ketentuan;

import id.rukun.hukum.HukumTidakSahException;
import id.rukun.hukum.Sebutan;
import id.rukun.wilayah.JenisUnit;
import java.util.List;
import java.util.Map;

/**
 * What one kind of Keputusan Lurah needs of the Camat, whether the Lurah may choose not to take it, and the provisions
 * that it names as its legal basis.
 *
 * @param jenis kind of Keputusan, a name in capitals
 * @param persetujuan consent before the signature: {@code ya}, {@code tidak} or the id of a true/false parameter
 * @param pengesahan ratification after the signature: likewise
 * @param dapat the provisions that leave the choice to the Lurah (the text says <em>dapat</em>), or {@code tidak} where
 *     the decision follows once its conditions are met
 * @param dasar provisions
 * @param dasarPersetujuan the provisions that demand the Camat's consent; none: {@code dasar}
 * @param mengingat provisions that the Keputusan names under Mengingat, one per entry; none: {@code dasar}
 * @param tingkat instead of both, what names the provisions for a unit of one kind, {@code RT} or {@code RW}, where the text
 *     has a pasal for each; otherwise empty
 * @param regulasi short title of the regulation
 * @param judul full title of the regulation, as it stands under Mengingat
 * @param tempat file in which it is written, for messages
 */
public record KetentuanKeputusan(
        String jenis, String persetujuan, String pengesahan, String dapat, String dasar,
        String dasarPersetujuan, List<String> mengingat, Map<JenisUnit, List<String>> tingkat, String regulasi, String judul, String tempat) {

    /** @throws HukumTidakSahException if something is missing */
    public KetentuanKeputusan {
        wajib("jenis", jenis);
        wajib("persetujuan", persetujuan);
        wajib("pengesahan", pengesahan);
        wajib("dapat", dapat);
        wajib("dasar", dasar);
        wajib("regulasi", regulasi);
        dasarPersetujuan = dasarPersetujuan == null ? dasar : dasarPersetujuan;
        wajib("dasarPersetujuan", dasarPersetujuan);
        mengingat = mengingat == null || mengingat.isEmpty() ? List.of(dasar) : List.copyOf(mengingat);
        mengingat.forEach(pasal -> wajib("mengingat", pasal));
        tingkat = tingkat == null ? Map.of() : Map.copyOf(tingkat);
        tingkat.forEach((unit, pasal) -> wajib("tingkat " + unit, String.join("", pasal)));
    }

    /** What stands under Mengingat where it is about a unit of a kind. */
    List<String> mengingat(JenisUnit unit) {
        return tingkat.getOrDefault(unit, mengingat);
    }

    /** The provisions together where it is about a unit of a kind. */
    String dasar(JenisUnit unit) {
        return tingkat.containsKey(unit) ? Sebutan.daftar(tingkat.get(unit)) : dasar;
    }

    /** Where the entry stands, for messages. */
    String letak() {
        return tempat + ", keputusan " + jenis + ": ";
    }

    private static void wajib(String kolom, Object isi) {
        if (isi == null || isi.toString().isBlank()) {
            throw new HukumTidakSahException(kolom + " kosong");
        }
    }
}
