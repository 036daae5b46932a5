package id.rukun.dokumen;

import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How an office and its area stand at the head of a document. */
@Component
public class KepalaNaskah {

    private static final Locale INDONESIA = new Locale("id", "ID");
    private static final List<JenisUnit> KOP = List.of(JenisUnit.KOTA, JenisUnit.KABUPATEN, JenisUnit.KECAMATAN,
            JenisUnit.KELURAHAN);
    private static final Set<JenisUnit> PENGURUS = Set.of(JenisUnit.RW, JenisUnit.RT);

    private final WilayahService wilayah;

    KepalaNaskah(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    /** The head of the office of a unit: its government and the areas down to it, a line each; an RT or RW is its board. */
    public List<String> kop(String unitId) {
        Unit pemerintah = wilayah.pemerintah(unitId);
        return Stream.of(Stream.of("PEMERINTAH " + besar(wilayah.nama(pemerintah.id()))), KOP.stream()
                        .flatMap(jenis -> wilayah.leluhur(unitId, jenis).stream())
                        .filter(unit -> !unit.id().equals(pemerintah.id()))
                        .map(unit -> besar(wilayah.nama(unit.id()))), pengurus(unitId))
                .flatMap(baris -> baris).toList();
    }

    private Stream<String> pengurus(String unitId) {
        return PENGURUS.contains(wilayah.ringkas(unitId).jenis()) ? Stream.of("PENGURUS " + besar(wilayah.nama(unitId)))
                : Stream.empty();
    }

    /** The name of the Kelurahan or Kecamatan in which a unit lies, without its kind, as behind "Lurah" and "Camat": "Menteng". */
    public String namaPendek(String unitId, JenisUnit jenis) {
        String nama = wilayah.nama(wilayah.leluhur(unitId, jenis).orElseThrow().id());
        return nama.substring(nama.indexOf(' ') + 1);
    }

    /** The name of the area of a kind in which a unit lies: "Kota Administrasi Jakarta Pusat". */
    public String nama(String unitId, JenisUnit jenis) {
        return wilayah.nama(wilayah.leluhur(unitId, jenis).orElseThrow().id());
    }

    /** Where the office of a unit has its seat. */
    public String tempat(String unitId) {
        return wilayah.tempatKedudukan(unitId);
    }

    /** In capitals, as headings are. */
    public static String besar(String teks) {
        return teks.toUpperCase(INDONESIA);
    }
}
