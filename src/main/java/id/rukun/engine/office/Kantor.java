package id.rukun.engine.office;

import id.rukun.jabatan.Jabatan;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Names the group of an office; the models' {@code ${kantor.grup('lurah', unitId)}}. */
@Component
public class Kantor {

    private static final int PANJANG_ID = 36;
    private final WilayahService wilayah;

    public Kantor(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    /**
     * The group of the office that holds {@code peran} over a unit: the Lurah of an RT is the Lurah of its Kelurahan.
     *
     * @throws IllegalArgumentException if no unit on the way up carries that post
     */
    public String grup(String peran, String unitId) {
        for (var jenis : Jabatan.dariPeran(peran).kedudukan()) {
            var kantor = wilayah.leluhur(unitId, jenis).map(Unit::id);
            if (kantor.isPresent()) {
                return idGrup(peran, kantor.get());
            }
        }
        throw new IllegalArgumentException("Tidak ada kantor " + peran + " untuk unit " + unitId);
    }

    /** The office as people call it: "Lurah Gambir", "Petugas Kelurahan Gambir", "Ketua RW 01". */
    public String nama(String grup) {
        return nama(Jabatan.dariPeran(peranGrup(grup)), wilayah.nama(unitGrup(grup)));
    }

    /** The same where the name of its unit is known. */
    public static String nama(String grup, String unit) {
        return nama(Jabatan.dariPeran(peranGrup(grup)), unit);
    }

    public static String nama(Jabatan peran, String unit) {
        boolean kepalaWilayah = peran == Jabatan.LURAH || peran == Jabatan.CAMAT;
        return peran.sebutan() + " " + (kepalaWilayah ? unit.substring(unit.indexOf(' ') + 1) : unit);
    }

    public static String idGrup(String peran, String unitId) {
        return peran + "-" + unitId;
    }

    /** The unit of an office's group. */
    public static String unitGrup(String grup) {
        return grup.substring(grup.length() - PANJANG_ID);
    }

    /** The role of an office's group. */
    public static String peranGrup(String grup) {
        return grup.substring(0, grup.length() - PANJANG_ID - 1);
    }
}
