package id.rukun.pengawasan.papan;

import id.rukun.engine.office.Kantor;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What units and offices of a list are called, asked of the register together.
 *
 * @param unit names by id
 * @param induk by id of a unit: id of its Kelurahan, else of its government's area
 * @param kantor names of offices by their groups
 */
record NamaTempat(Map<String, String> unit, Map<String, String> induk, Map<String, String> kantor) {

    static NamaTempat dari(WilayahService wilayah, Kantor register, Collection<String> unit, Collection<String> kantor) {
        Map<String, String> induk = wilayah.kelurahanAtauPemerintah(unit);
        return new NamaTempat(wilayah.nama(Stream.concat(unit.stream(), induk.values().stream()).distinct().toList()), induk,
                register.nama(kantor));
    }

    /** A unit with its Kelurahan: there are many RT 003. */
    String lengkap(String id) {
        return id.equals(induk.get(id)) ? unit.get(id) : unit.get(id) + ", " + letak(id);
    }

    /** Where a unit lies: its Kelurahan, else its government's area. */
    String letak(String id) {
        return unit.get(induk.get(id));
    }

    /** An office; where there is none, the one who opened the case. */
    String kantor(String grup) {
        return grup == null ? "Pemulai kasus" : kantor.get(grup);
    }
}
